package org.shanhai.app.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Basis;

/// Columns of a table of an answer, as a table of the page; on narrow ones each row is a block.
///
/// @param columns keys of those to show, the first as the heading of its row
/// @param basis how a figure is known, by the row and the key of its column; empty of words
record AnswerTable(
        Answer.Table table,
        List<String> columns,
        BiFunction<List<Cell>, String, Optional<Basis>> basis) {
    AnswerTable {
        columns = List.copyOf(columns);
    }

    /// The cell of a row under a column.
    static Cell cell(Answer.Table table, List<Cell> row, String column) {
        return row.get(index(table, column));
    }

    private static int index(Answer.Table table, String column) {
        for (int k = 0; k < table.columns().size(); k++) {
            if (table.columns().get(k).key().equals(column)) {
                return k;
            }
        }
        throw new IllegalArgumentException(
                "The table '%s' has no column '%s'.".formatted(table.key(), column));
    }

    void write(Study study, Markup page) {
        page.open("table", "class", "linked stacked answer").open("thead").open("tr");
        for (String key : columns) {
            Answer.Column column = table.columns().get(index(table, key));
            page.element(
                    "th", column.label(), "scope", "col", "class", column.right() ? "number" : key);
        }
        page.close().close().open("tbody");
        for (List<Cell> row : table.rows()) {
            page.open("tr")
                    .element("th", cell(table, row, columns.getFirst()).text(), "scope", "row");
            for (String key : columns.subList(1, columns.size())) {
                cell(study, page, row, key);
            }
            page.close();
        }
        page.close().close();
    }

    private void cell(Study study, Markup page, List<Cell> row, String key) {
        Answer.Column column = table.columns().get(index(table, key));
        page.open("td", "class", column.right() ? "number" : key, "data-label", column.label());
        String text = cell(table, row, key).text();
        Optional<Basis> known = text.isEmpty() ? Optional.empty() : basis.apply(row, key);
        known.ifPresentOrElse(how -> BasisTag.write(page, study, text, how), () -> page.text(text));
        page.close();
    }
}
