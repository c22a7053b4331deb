package org.shanhai.pack.book;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.message.Message;
import org.shanhai.region.Quantity;

/// One row of a sheet as it was understood. Cells that are empty, or were found wrong, are not
/// there.
public final class BookRow {
    private final Faulty sheet;
    private final long line;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, BookCellReader.Cell> cells = new LinkedHashMap<>();

    BookRow(Faulty sheet, long line) {
        this.sheet = sheet;
        this.line = line;
    }

    void put(BookCellReader.Cell cell, Object value) {
        values.put(cell.heading().column().key(), value);
        cells.put(cell.heading().column().key(), cell);
    }

    /// Puts another value in the place of what a column has.
    void replace(String column, Object value) {
        values.put(column, value);
    }

    /// @return nothing, which is what can be made of it
    <T> Optional<T> error(String column, Message message) {
        BookCellReader.Cell cell = cells.get(column);
        return cell == null ? error(column, text(column), message) : cell.error(message);
    }

    /// The same of a part of what stands there.
    <T> Optional<T> error(String column, String value, Message message) {
        return sheet.error(cell(column), heading(column), value, message);
    }

    void warning(String column, String value, Message message) {
        sheet.warning(cell(column), heading(column), value, message);
    }

    String heading(String column) {
        BookCellReader.Cell cell = cells.get(column);
        return cell == null ? "" : cell.heading().text();
    }

    private String cell(String column) {
        BookCellReader.Cell cell = cells.get(column);
        return cell == null ? Long.toString(line) : cell.name();
    }

    /// Where it stands, for messages: `Enterprises!D17`, or its row where the cell is empty.
    public String at(String column) {
        return sheet.at(cell(column));
    }

    public boolean has(String column) {
        return values.containsKey(column);
    }

    /// All that stands in it, to tell it from others.
    public String content() {
        return values.toString();
    }

    /// A text, a key of a choice or of an industry; empty where nothing stands.
    public String text(String column) {
        return values.get(column) instanceof String text ? text : "";
    }

    public Optional<String> find(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    public OptionalInt findYear(String column) {
        return values.get(column) instanceof Integer year
                ? OptionalInt.of(year)
                : OptionalInt.empty();
    }

    /// A figure in its canonical unit.
    public Optional<Quantity> findQuantity(String column) {
        return values.get(column) instanceof Quantity quantity
                ? Optional.of(quantity)
                : Optional.empty();
    }

    /// The number of a figure, in its canonical unit.
    public OptionalDouble findNumber(String column) {
        return findQuantity(column).stream().mapToDouble(Quantity::stated).findFirst();
    }
}
