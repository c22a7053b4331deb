package org.shanhai.app.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a table as CSV: UTF-8, comma; the rest as [CsvForm] says.
///
/// A spreadsheet runs a cell that begins like a formula, and facts come from strangers: such texts
/// get an apostrophe in front.
public final class CsvSink implements Table.Sink {
    /// Whole numbers below this are exact.
    private static final double WHOLE = 1e15;

    private final CsvWriter writer;
    private final List<String> row = new ArrayList<>();

    private CsvSink(CsvWriter writer) {
        this.writer = writer;
    }

    /// For programs.
    public static void write(Table table, Path file) throws IOException {
        write(table, CsvForm.PROGRAMS, file);
    }

    public static void write(Table table, CsvForm form, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            write(table, form, out);
        }
    }

    public static void write(Table table, CsvForm form, Writer out) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(form.lineDelimiter()).build(out)) {
            if (form == CsvForm.EXCEL) {
                out.write(CsvForm.MARK);
                writer.writeRecord(FileColumn.headings(table.columns()));
            } else {
                writer.writeRecord(FileColumn.keys(table.columns()));
            }
            table.writeRows(new CsvSink(writer));
        }
    }

    @Override
    public Table.Sink text(String text) {
        row.add(CsvText.guarded(text));
        return this;
    }

    @Override
    public Table.Sink number(double number) {
        row.add(Double.isNaN(number) ? "" : plain(number));
        return this;
    }

    @Override
    public Table.Sink flag(boolean flag) {
        row.add(Boolean.toString(flag));
        return this;
    }

    @Override
    public void endRow() {
        writer.writeRecord(row);
        row.clear();
    }

    /// As [Digits] rounds it, never with an exponent.
    private static String plain(double number) {
        double rounded = Digits.round(number);
        if (rounded == Math.rint(rounded) && Math.abs(rounded) < WHOLE) {
            return Long.toString((long) rounded);
        }
        String text = Double.toString(rounded);
        return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
    }
}
