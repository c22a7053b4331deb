package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.output.CsvSink;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.SingleTable;
import org.shanhai.app.output.Table;
import org.shanhai.app.output.WorkbookSink;
import org.shanhai.app.text.Words;

/// One table of an answer as a file, with the values and names that it has in JSON.
///
/// @param headings the names of its columns in a workbook that people read
record AnswerCsv(Answer.Table table, List<String> headings) implements Table {
    AnswerCsv {
        headings = List.copyOf(headings);
    }

    /// Writes it where a person wants it, as a workbook where the name ends in `.xlsx`.
    ///
    /// @param force whether any file there may be replaced
    static void save(Answer answer, String key, Path file, boolean force, Words words)
            throws IOException {
        OutputFile.write(file, SingleTable.named(file, find(answer, key)), force, words);
    }

    /// Likewise; a workbook has headings of its own.
    ///
    /// @param heading of a column by its key
    static void save(
            Answer answer,
            String key,
            UnaryOperator<String> heading,
            Path file,
            boolean force,
            Words words)
            throws IOException {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        AnswerCsv table = find(answer, key);
        OutputFile.write(
                file,
                SingleTable.named(file, workbook ? table.headed(heading) : table),
                force,
                words);
    }

    private AnswerCsv headed(UnaryOperator<String> heading) {
        return new AnswerCsv(table, headings.stream().map(heading).toList());
    }

    static void write(Answer answer, String key, Path file) throws IOException {
        CsvSink.write(find(answer, key), file);
    }

    /// The same table as the only sheet of a workbook.
    static void writeWorkbook(Answer answer, String key, UnaryOperator<String> heading, Path file)
            throws IOException {
        WorkbookSink.write(List.of(find(answer, key).headed(heading)), file);
    }

    private static AnswerCsv find(Answer answer, String key) {
        Answer.Table found =
                answer.parts().stream()
                        .filter(part -> part.key().equals(key))
                        .map(Answer.Table.class::cast)
                        .findFirst()
                        .orElseThrow();
        return new AnswerCsv(found, found.columns().stream().map(Answer.Column::key).toList());
    }

    @Override
    public String name() {
        return table.key();
    }

    @Override
    public List<String> columns() {
        return headings;
    }

    @Override
    public int rowCount() {
        return table.rows().size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                switch (cell.json()) {
                    case null -> sink.text("");
                    case Number number -> sink.number(number.doubleValue());
                    case String text -> sink.text(text);
                    case Boolean truth -> sink.text(truth.toString());
                    default ->
                            throw new IllegalStateException(
                                    "The table '%s' has a cell (%s) that is more than one value."
                                            .formatted(table.key(), cell.json()));
                }
            }
            sink.endRow();
        }
    }
}
