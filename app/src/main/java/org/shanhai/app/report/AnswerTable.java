package org.shanhai.app.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;

/// Columns of a table of an answer, as a table of the page; on narrow ones each row is a block.
///
/// @param columns keys of those to show, the first as the heading of its row
/// @param basis how a figure is known, by the row and the key of its column; empty of words
record AnswerTable(
        Answer.Table table,
        List<String> columns,
        BiFunction<Answer.Row, String, Optional<Basis>> basis) {
    AnswerTable {
        columns = List.copyOf(columns);
    }

    /// With every figure known as the row says.
    AnswerTable(Answer.Table table, String... columns) {
        this(table, List.of(columns), AnswerTable::ofRow);
    }

    private static Optional<Basis> ofRow(Answer.Row row, String column) {
        return row.table().column(column).right()
                ? Keyed.find(Basis.class, row.key("basis"))
                : Optional.empty();
    }

    void write(Study study, Markup page) {
        List<Answer.Column> shown = columns.stream().map(table::column).toList();
        page.open("table", "class", "linked stacked answer").open("thead").open("tr");
        for (Answer.Column column : shown) {
            page.element("th", column.label(), "scope", "col", "class", look(column));
        }
        page.close().close().open("tbody");
        for (Answer.Row row : table.read()) {
            page.open("tr").element("th", row.text(columns.getFirst()), "scope", "row");
            for (Answer.Column column : shown.subList(1, shown.size())) {
                cell(study, page, row, column);
            }
            page.close();
        }
        page.close().close();
    }

    private static String look(Answer.Column column) {
        return column.right() ? "number" : column.key();
    }

    private void cell(Study study, Markup page, Answer.Row row, Answer.Column column) {
        page.open("td", "class", look(column), "data-label", column.label());
        String text = row.text(column.key());
        Optional<Basis> known = text.isEmpty() ? Optional.empty() : basis.apply(row, column.key());
        known.ifPresentOrElse(how -> BasisTag.write(page, study, text, how), () -> page.text(text));
        page.close();
    }
}
