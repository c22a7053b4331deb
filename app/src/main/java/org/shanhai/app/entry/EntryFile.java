package org.shanhai.app.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.output.CsvHeader;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.RowFile;
import org.shanhai.app.text.Words;
import org.shanhai.capability.entry.Driver;
import org.shanhai.capability.entry.EntryAnswer;
import org.shanhai.capability.entry.Prospects;
import org.shanhai.capability.entry.Prospects.Prospect;

/// Every chance as a row of one CSV file: those that were judged, with what came, and those ahead.
public final class EntryFile {
    private static final List<String> FIRST =
            List.of("from", "to", "rank", "place", "industry", "chance", "entered", "expected");

    private EntryFile() {}

    /// The columns in order: keys and the chance, the drivers, and what each adds.
    static List<String> columns() {
        List<String> columns = new ArrayList<>(FIRST);
        for (Driver driver : Driver.values()) {
            columns.add(driver.key());
        }
        for (Driver driver : Driver.values()) {
            columns.add("adds_" + driver.key());
        }
        return columns;
    }

    /// What each column means.
    public static Answer explained(Words words) {
        Answer.Table table =
                new Sheet(words, "entry.")
                        .<String>columns(columns())
                        .labelled("name", "", Kind.TEXT, Cell::of)
                        .labelled(
                                "description",
                                "",
                                Kind.TEXT,
                                column -> Cell.of(meaning(column, words)))
                        .table("columns", "", "", Answer.Layout.GRID);
        return new Answer("", List.of(table));
    }

    private static String meaning(String column, Words words) {
        return column.startsWith("adds_")
                ? words.get(
                        "entry.column.adds",
                        column.substring("adds_".length()).toLowerCase(Locale.ROOT))
                : words.get((FIRST.contains(column) ? "entry.column." : "entry.value.") + column);
    }

    /// Looks whether a file may be written: there is none, or one of ours.
    ///
    /// @param force whether any file may be replaced
    /// @throws IOException where it may not
    public static void requireFree(Path file, boolean force, Words words) throws IOException {
        OutputFile.requireFree(file, kind(rows -> {}), force, words);
    }

    /// Writes the file whole or not at all.
    public static void write(EntryAnswer.Predicted predicted, Path file, boolean force, Words words)
            throws IOException {
        OutputFile.Kind kind =
                kind(
                        rows -> {
                            write(predicted.tested(), rows);
                            write(predicted.ahead(), rows);
                        });
        OutputFile.write(file, kind, force, words);
    }

    private static OutputFile.Kind kind(Content content) {
        return new OutputFile.Kind() {
            @Override
            public FileForm holds() {
                return FileForm.CSV;
            }

            @Override
            public void write(Path file) throws IOException {
                try (RowFile rows = RowFile.create(file, RowFile.Form.CSV, columns())) {
                    content.writeInto(rows);
                }
            }

            @Override
            public boolean isEarlier(Path file) throws IOException {
                return CsvHeader.isOf(columns(), file);
            }
        };
    }

    @FunctionalInterface
    private interface Content {
        void writeInto(RowFile rows) throws IOException;
    }

    private static void write(Prospects prospects, RowFile rows) throws IOException {
        byte[] from = rows.encode(prospects.from());
        byte[] to = rows.encode(prospects.findTo().orElse(""));
        int rank = 0;
        for (Iterator<Prospect> all = prospects.all().iterator(); all.hasNext(); ) {
            Prospect prospect = all.next();
            rows.text(from).text(to).whole(++rank);
            rows.text(rows.encode(prospect.place())).text(rows.encode(prospect.industry()));
            rows.number(prospect.chance());
            if (prospect.entered().isPresent()) {
                rows.whole(prospect.entered().get() ? 1 : 0);
            } else {
                rows.unknown();
            }
            rows.number(prospect.expected());
            for (Driver driver : Driver.values()) {
                rows.number(prospect.findValue(driver).orElse(Double.NaN));
            }
            for (Driver driver : Driver.values()) {
                rows.number(prospect.drives().getOrDefault(driver, Double.NaN));
            }
            rows.end();
        }
    }
}
