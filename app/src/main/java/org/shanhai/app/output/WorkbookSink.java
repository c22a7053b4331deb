package org.shanhai.app.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shanhai.app.text.Visible;

/// Writes tables as the sheets of one workbook, with the header frozen and bold, a filter, and one
/// format of numbers a column. Texts are written as texts, so none of them is ever run as a
/// formula.
public final class WorkbookSink implements Table.Sink {
    private static final int FLUSH_ROWS = 10_000;
    private static final int MAX_TEXT = 32_767;

    /// Behind the headings of a sheet.
    public static final String SHADE = "E8EEF1";

    private final Worksheet sheet;
    private final List<FileColumn> columns;
    private final List<CellWidth> widths;
    private int row = 1;
    private int unformatted = 1;
    private int column;

    private WorkbookSink(Worksheet sheet, List<FileColumn> columns) {
        this.sheet = sheet;
        this.columns = columns;
        widths = columns.stream().map(each -> new CellWidth(each.heading())).toList();
    }

    /// Writes what stands in a workbook before its tables.
    @FunctionalInterface
    public interface Front {
        void write(Workbook workbook) throws IOException;
    }

    public static void write(List<? extends Table> tables, Path file) throws IOException {
        write(workbook -> {}, tables, file);
    }

    public static void write(Front front, List<? extends Table> tables, Path file)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Shanhai", "1.0")) {
            // It is packed again below.
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            front.write(workbook);
            for (Table table : tables) {
                new WorkbookSink(workbook.newWorksheet(table.sheet()), table.columns())
                        .writeSheet(table);
            }
        }
        Files.write(file, SteadyZip.of(bytes.toByteArray()));
    }

    private void writeSheet(Table table) throws IOException {
        for (int k = 0; k < columns.size(); k++) {
            sheet.value(0, k, columns.get(k).heading());
            sheet.style(0, k).bold().fillColor(SHADE).set();
        }
        sheet.freezePane(0, 1);
        if (table.rowCount() < Worksheet.MAX_ROWS) {
            sheet.setAutoFilter(0, 0, table.rowCount(), columns.size() - 1);
            table.writeRows(this);
        } else {
            text(
                    String.format(
                            Locale.ROOT,
                            "%,d rows do not fit on a sheet: see %s.csv.",
                            table.rowCount(),
                            table.name()));
            endRow();
        }
        settle();
        sheet.finish();
    }

    @Override
    public Table.Sink text(String text) {
        if (!text.isEmpty()) {
            String shown = Visible.lines(text);
            sheet.value(
                    row, column, shown.length() > MAX_TEXT ? shown.substring(0, MAX_TEXT) : shown);
            widths.get(column).see(shown);
        }
        column++;
        return this;
    }

    @Override
    public Table.Sink number(double number) {
        if (!Double.isNaN(number)) {
            sheet.value(row, column, Digits.round(number));
            widths.get(column).see(number, columns.get(column).kind());
        }
        column++;
        return this;
    }

    @Override
    public Table.Sink flag(boolean flag) {
        sheet.value(row, column, flag);
        column++;
        return this;
    }

    @Override
    public void endRow() throws IOException {
        row++;
        column = 0;
        if (row % FLUSH_ROWS == 0) {
            settle();
            sheet.flush();
        }
    }

    /// Formats the rows since the last time, all cells of a column in one go, which costs far less
    /// than cell by cell. Widths count until the first rows leave, of which there are thousands.
    private void settle() {
        for (int k = 0; k < columns.size(); k++) {
            String format = columns.get(k).kind().format();
            if (!format.isEmpty() && row > unformatted) {
                sheet.range(unformatted, k, row - 1, k).style().format(format).set();
            }
            if (unformatted == 1) {
                sheet.width(k, widths.get(k).width());
            }
        }
        unformatted = row;
    }
}
