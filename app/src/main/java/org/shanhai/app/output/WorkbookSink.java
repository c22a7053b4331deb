package org.shanhai.app.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shanhai.app.text.Visible;

/// Writes tables as the sheets of one workbook, with the header frozen and bold. Texts are written
/// as texts, so none of them is ever run as a formula.
public final class WorkbookSink implements Table.Sink {
    private static final int FLUSH_ROWS = 10_000;
    private static final int MAX_TEXT = 32_767;

    private final Worksheet sheet;
    private int row = 1;
    private int column;

    private WorkbookSink(Worksheet sheet) {
        this.sheet = sheet;
    }

    public static void write(List<? extends Table> tables, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Shanhai", "1.0")) {
            for (Table table : tables) {
                writeSheet(table, workbook.newWorksheet(table.name()));
            }
        }
        Files.write(file, SteadyZip.of(bytes.toByteArray()));
    }

    private static void writeSheet(Table table, Worksheet sheet) throws IOException {
        List<String> columns = table.columns();
        for (int k = 0; k < columns.size(); k++) {
            sheet.value(0, k, columns.get(k));
            sheet.style(0, k).bold().fillColor("E8EEF1").set();
            sheet.width(k, width(columns.get(k)));
        }
        sheet.freezePane(0, 1);
        if (table.rowCount() < Worksheet.MAX_ROWS) {
            sheet.setAutoFilter(0, 0, columns.size() - 1);
            table.writeRows(new WorkbookSink(sheet));
        } else {
            sheet.value(
                    1,
                    0,
                    String.format(
                            Locale.ROOT,
                            "%,d rows do not fit on a sheet: see %s.csv.",
                            table.rowCount(),
                            table.name()));
        }
        sheet.finish();
    }

    private static double width(String column) {
        return switch (column) {
            case "name", "title", "note", "name_local", "publisher", "value", "reasons" -> 28;
            case "explanation" -> 90;
            default -> Math.clamp(column.length() + 4L, 10, 26);
        };
    }

    @Override
    public Table.Sink text(String text) {
        if (!text.isEmpty()) {
            String shown = Visible.lines(text);
            sheet.value(
                    row, column, shown.length() > MAX_TEXT ? shown.substring(0, MAX_TEXT) : shown);
        }
        column++;
        return this;
    }

    @Override
    public Table.Sink number(double number) {
        if (!Double.isNaN(number)) {
            sheet.value(row, column, Digits.round(number));
        }
        column++;
        return this;
    }

    @Override
    public void endRow() throws IOException {
        row++;
        column = 0;
        if (row % FLUSH_ROWS == 0) {
            sheet.flush();
        }
    }
}
