package org.shanhai.app.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.SingleTable;
import org.shanhai.app.output.TextTable;
import org.shanhai.app.text.Words;
import org.shanhai.pack.terms.TermsColumn;
import org.shanhai.pack.terms.TermsWord;

/// The file of terms to fill in: a row for each thing that may be said, or an example in which all
/// is filled, by terms that are in force.
public record TermsTemplate(Words words) {
    /// The agreements there are examples of.
    public static final List<String> EXAMPLES = List.of("qingtian-pinghu", "longquan-xiaoshan");

    /// How wide a row of an example is.
    private static final int WIDTH = TermsColumn.values().length;

    /// A file with nothing filled in but what shows how it is done; `.xlsx` makes a workbook.
    /// None is replaced unasked: it may be filled in already.
    public OutputFile.Kind empty(Path file, CsvForm form) {
        return kind(file, form, emptyRows());
    }

    /// @param name of the examples
    public OutputFile.Kind example(String name, Path file, CsvForm form) {
        return kind(file, form, exampleRows(name));
    }

    private OutputFile.Kind kind(Path file, CsvForm form, List<List<String>> rows) {
        List<FileColumn> columns =
                Arrays.stream(TermsColumn.values())
                        .map(column -> words.pick(column.key(), column.local()))
                        .map(head -> FileColumn.named(head, FileColumn.Kind.TEXT))
                        .toList();
        SingleTable table = SingleTable.named(file, new TextTable("terms", columns, rows), form);
        return new OutputFile.Kind() {
            @Override
            public FileForm holds() {
                return table.holds();
            }

            @Override
            public void write(Path to) throws IOException {
                table.write(to);
            }
        };
    }

    private List<List<String>> emptyRows() {
        List<List<String>> rows = new ArrayList<>();
        for (TermsWord word : TermsWord.values()) {
            switch (word) {
                case YEARS -> rows.add(row(word, "", "", "2026-2035", ""));
                case PARTY -> {
                    rows.add(row(word, "A", "", "", words.pick("host", "所在地")));
                    rows.add(row(word, "B", "", "", words.pick("partner", "合作方")));
                }
                case DISCOUNT_RATE, OUTSIDE -> {
                    rows.add(row(word, "A", "", "", ""));
                    rows.add(row(word, "B", "", "", ""));
                }
                default -> rows.add(row(word, "", "", "", ""));
            }
        }
        return rows;
    }

    private List<String> row(
            TermsWord word, String party, String partner, String years, String value) {
        String meaning = words.get("split.word." + word.key());
        String note =
                word.example().isEmpty() || word == TermsWord.PARTY
                        ? meaning
                        : words.get("split.word.example", meaning, word.example());
        return List.of(
                words.pick(word.key(), word.local()), party, partner, years, value, "", note);
    }

    /// Examples stand in the program's resources, with a note in each language a row; so does the
    /// name of the agreement, whose two sides of ` / ` are one for each language.
    private List<List<String>> exampleRows(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        TermsTemplate.class.getResourceAsStream(name + ".txt"), name)) {
            List<List<String>> rows = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String[] cells = line.split("\\|", -1);
                List<String> row = new ArrayList<>();
                for (int k = 0; k < WIDTH - 1; k++) {
                    String[] both = cells[k].split(" / ", -1);
                    row.add(words.pick(both[0].strip(), both[both.length - 1].strip()));
                }
                row.add(words.pick(cells[WIDTH - 1].strip(), cells[WIDTH].strip()));
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
