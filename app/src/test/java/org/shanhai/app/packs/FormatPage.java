package org.shanhai.app.packs;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.text.Words;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;

/// The format of packs as Markdown: the part of the page that comes of the schemas.
record FormatPage(Words words) {
    String text() {
        StringBuilder page = new StringBuilder();
        Answer all = FormatSheet.ofAll(words);
        page.append("\n## ").append(all.title()).append("\n\n");
        append(page, table(all, "tables"));
        Answer.Table properties = table(all, "properties");
        page.append("\n## ").append(properties.title()).append("\n\n");
        append(page, properties);
        Answer.Table measures = table(all, "measures");
        page.append("\n## ").append(measures.title()).append("\n\n");
        append(page, measures);
        for (TableSchema schema : Schemas.all()) {
            Answer one = FormatSheet.of(schema, words);
            Answer.Table tables = table(one, "tables");
            List<Cell> about = tables.rows().getFirst();
            page.append("\n## `").append(schema.name()).append("`\n\n");
            page.append(about.get(1).text()).append("  \n");
            page.append(tables.columns().get(2).label()).append(": ");
            page.append(about.get(2).text()).append("\n\n");
            append(page, table(one, "columns"));
        }
        return page.toString();
    }

    private static Answer.Table table(Answer answer, String key) {
        return answer.parts().stream()
                .filter(part -> part.key().equals(key))
                .map(Answer.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// The columns that people read.
    private static void append(StringBuilder page, Answer.Table table) {
        StringBuilder rule = new StringBuilder("|");
        page.append('|');
        for (Answer.Column column : table.columns()) {
            if (!column.label().isEmpty()) {
                page.append(' ').append(column.label()).append(" |");
                rule.append("---|");
            }
        }
        page.append('\n').append(rule).append('\n');
        for (List<Cell> row : table.rows()) {
            page.append('|');
            for (int k = 0; k < row.size(); k++) {
                if (!table.columns().get(k).label().isEmpty()) {
                    String text = row.get(k).text().replace("|", "\\|");
                    page.append(' ').append(k == 0 ? '`' + text + '`' : text).append(" |");
                }
            }
            page.append('\n');
        }
    }
}
