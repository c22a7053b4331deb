package org.shanhai.pack.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// A table as a sheet of a workbook: names of the columns in its first row. Cells are read as they
/// are shown; formulas are faults, since nobody knows when they were last worked out.
public final class SheetFile implements TableFile {
    private static final int LISTEN_EVERY = 1024;

    private final Sheet sheet;

    public SheetFile(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        try (Stream<Row> rows = sheet.openStream()) {
            if (!read(rows.iterator(), sink, listener)) {
                sink.fault(Faults.noHeader());
            }
        } catch (IOException broken) {
            sink.fault(Faults.unreadable(broken));
        } catch (ExcelReaderException broken) {
            sink.fault(Faults.unreadable(new IOException(broken)));
        }
    }

    /// The columns whose first value is a plain number, and no code with a format that shows its
    /// leading zeros.
    public List<String> listNumberColumns() {
        List<String> columns = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            List<Row> two = rows.filter(SheetFile::hasSomething).limit(2).toList();
            for (int k = 0; two.size() == 2 && k < two.get(1).getCellCount(); k++) {
                Cell name = two.getFirst().getOptionalCell(k).orElse(null);
                Cell value = two.get(1).getCell(k);
                if (name != null
                        && value != null
                        && value.getType() == CellType.NUMBER
                        && !ShownCell.isCode(value)) {
                    columns.add(ShownCell.text(name).strip());
                }
            }
            return columns;
        } catch (IOException | ExcelReaderException broken) {
            // Reading the rows meets the same, and says so.
            return List.of();
        }
    }

    private static boolean isNumber(Cell cell) {
        return cell.getType() == CellType.NUMBER;
    }

    private static boolean hasSomething(Row row) {
        return row.stream().anyMatch(cell -> cell != null && !cell.getText().isBlank());
    }

    /// @return whether there was a header
    private static boolean read(Iterator<Row> rows, RowSink sink, Listener listener) {
        RowBuffer buffer = new RowBuffer();
        int width = -1;
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> texts = texts(row, sink);
            if (texts.isEmpty()) {
                continue;
            }
            if (width < 0) {
                width = texts.size();
                if (!sink.header(texts, row.getRowNum())) {
                    return true;
                }
                continue;
            }
            buffer.begin(row.getRowNum());
            for (int k = 0; k < texts.size(); k++) {
                buffer.add(texts.get(k));
                if (row.getOptionalCell(k).filter(SheetFile::isNumber).isPresent()) {
                    buffer.markNumber();
                }
            }
            for (int k = texts.size(); k < width; k++) {
                buffer.add("");
            }
            sink.row(buffer);
            if (row.getRowNum() % LISTEN_EVERY == 0) {
                listener.at(row.getRowNum(), 0);
            }
        }
        return width >= 0;
    }

    /// The texts of a row up to its last cell that has something in it.
    private static List<String> texts(Row row, RowSink sink) {
        List<String> texts = new ArrayList<>();
        int filled = 0;
        for (int k = 0; k < row.getCellCount(); k++) {
            Cell cell = row.getCell(k);
            String text = cell == null ? "" : text(cell, row, sink);
            texts.add(text.strip());
            if (!text.isBlank()) {
                filled = texts.size();
            }
        }
        return texts.subList(0, filled);
    }

    private static String text(Cell cell, Row row, RowSink sink) {
        String where = cell.getAddress().toString();
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            sink.fault(
                    new Fault(
                            "formula",
                            row.getRowNum(),
                            "",
                            "=" + cell.getFormula(),
                            "is a formula, in cell %s.".formatted(where),
                            "Paste the values over the formulas."));
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            sink.fault(
                    new Fault(
                            "cell-error",
                            row.getRowNum(),
                            "",
                            String.valueOf(cell.getRawValue()),
                            "is an error, in cell %s.".formatted(where),
                            "Put a value there, or nothing."));
            return "";
        }
        return ShownCell.text(cell);
    }
}
