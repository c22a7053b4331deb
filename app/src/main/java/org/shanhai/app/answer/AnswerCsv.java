package org.shanhai.app.answer;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.CsvSink;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.SingleTable;
import org.shanhai.app.output.Table;
import org.shanhai.app.output.WorkbookSink;
import org.shanhai.app.text.Words;

/// One table of an answer as a file, with the values and names that it has in JSON.
///
/// @param columns with headings for people where there are any
public record AnswerCsv(Answer.Table table, List<FileColumn> columns) implements Table {
    public AnswerCsv {
        columns = List.copyOf(columns);
    }

    /// Writes it where a person wants it, as a workbook where the name ends in `.xlsx`.
    public static void save(Answer answer, String key, AnswerFile file, Words words)
            throws IOException {
        save(answer, key, UnaryOperator.identity(), file, words);
    }

    /// Likewise; for people the columns have headings of their own.
    ///
    /// @param heading of a column by its key
    public static void save(
            Answer answer, String key, UnaryOperator<String> heading, AnswerFile file, Words words)
            throws IOException {
        OutputFile.write(
                file.path(),
                SingleTable.named(file.path(), find(answer, key).headed(heading), file.form()),
                file.force(),
                words);
    }

    /// Looks, before anything is worked out, whether such a table could be written.
    ///
    /// @param columns their keys
    public static void requireFree(
            List<String> columns, UnaryOperator<String> heading, AnswerFile file, Words words)
            throws IOException {
        Answer.Table empty =
                new Answer.Table(
                        "",
                        "",
                        columns.stream()
                                .map(key -> new Answer.Column(key, "", Kind.TEXT, false))
                                .toList(),
                        List.of(),
                        "");
        AnswerCsv table = find(new Answer("", List.of(empty)), "").headed(heading);
        OutputFile.requireFree(
                file.path(),
                SingleTable.named(file.path(), table, file.form()),
                file.force(),
                words);
    }

    private AnswerCsv headed(UnaryOperator<String> heading) {
        return new AnswerCsv(
                table,
                columns.stream().map(each -> each.headed(heading.apply(each.key()))).toList());
    }

    public static void write(
            Answer answer, String key, UnaryOperator<String> heading, CsvForm form, Path file)
            throws IOException {
        CsvSink.write(find(answer, key).headed(heading), form, file);
    }

    /// The same table as the only sheet of a workbook.
    public static void writeWorkbook(
            Answer answer, String key, UnaryOperator<String> heading, Path file)
            throws IOException {
        WorkbookSink.write(List.of(find(answer, key).headed(heading)), file);
    }

    /// The longest table that people read of an answer, as CSV; what is more than one value as they
    /// read it. What is said, where it has no table.
    public static String longest(Answer answer) {
        StringWriter csv = new StringWriter();
        answer.parts().stream()
                .filter(Answer.Table.class::isInstance)
                .map(Answer.Table.class::cast)
                .max(
                        Comparator.comparing(AnswerCsv::isRead)
                                .thenComparingInt(table -> table.rows().size()))
                .ifPresentOrElse(
                        table -> write(plain(table), csv), () -> write(sentences(answer), csv));
        return csv.toString();
    }

    private static Answer.Table sentences(Answer answer) {
        return new Answer.Table(
                "said",
                "",
                List.of(new Answer.Column("said", "", Kind.TEXT, false)),
                answer.parts().stream()
                        .filter(Answer.Statement.class::isInstance)
                        .map(part -> List.of(Cell.of(((Answer.Statement) part).text())))
                        .toList(),
                "");
    }

    /// Others are for programs, which take all of JSON.
    private static boolean isRead(Answer.Table table) {
        return table.layout() != Answer.Layout.DATA;
    }

    private static void write(Answer.Table table, StringWriter csv) {
        try {
            CsvSink.write(find(new Answer("", List.of(table)), table.key()), CsvForm.EXCEL, csv);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static Answer.Table plain(Answer.Table table) {
        return new Answer.Table(
                table.key(),
                table.title(),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(AnswerCsv::plain).toList())
                        .toList(),
                table.remark());
    }

    private static Cell plain(Cell cell) {
        return cell.json() instanceof Map || cell.json() instanceof List
                ? Cell.of(cell.text())
                : cell;
    }

    private static AnswerCsv find(Answer answer, String key) {
        Answer.Table found =
                answer.parts().stream()
                        .filter(part -> part.key().equals(key))
                        .map(Answer.Table.class::cast)
                        .findFirst()
                        .orElseThrow();
        return new AnswerCsv(
                found,
                found.columns().stream()
                        .map(each -> FileColumn.named(each.key(), each.kind().written()))
                        .toList());
    }

    @Override
    public String name() {
        return table.key();
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
                    case Boolean truth -> sink.flag(truth);
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
