package org.shanhai.pack;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.CellCheck.CellReading;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitText;

/// One checked row of a table. Cells that were found wrong are empty.
///
/// @param pack which of packs that stand on one another it is of, the lowest 0
/// @param cells of each its text, or where it holds more than that a [CellCheck.CellReading]
/// @param hasWrongCells whether cells were found wrong: an empty one need not have been empty in
///     the file
@SuppressWarnings("ArrayRecordComponent") // A row is like no other.
record CheckedRow(
        TableSchema schema,
        int pack,
        String file,
        long line,
        Object[] cells,
        boolean hasWrongCells) {

    /// The order of rows of one table, whatever order its files have: by the columns that make a
    /// row unique, then by all others, numbers by size and all else as text.
    static Comparator<CheckedRow> canonical(TableSchema schema) {
        return IntStream.concat(
                        schema.key().stream().mapToInt(schema::position),
                        IntStream.range(0, schema.columns().size()))
                .distinct()
                .<Comparator<CheckedRow>>mapToObj(at -> (a, b) -> compare(a, b, at))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static int compare(CheckedRow one, CheckedRow other, int cell) {
        int less = one.text(cell).compareTo(other.text(cell));
        return less != 0
                        && one.value(cell) instanceof Double a
                        && other.value(cell) instanceof Double b
                ? a.compareTo(b)
                : less;
    }

    String table() {
        return schema.name();
    }

    /// What is wrong with one of its cells.
    Fault fault(String column, Message message) {
        return new Fault(line, column, text(column), message);
    }

    /// The text of a cell; empty where there is none.
    String text(String column) {
        return text(schema.position(column));
    }

    String text(int at) {
        return cells[at] instanceof CellReading read ? read.text() : (String) cells[at];
    }

    Object value(int at) {
        return cells[at] instanceof CellReading read ? read.value() : cells[at];
    }

    boolean has(String column) {
        return has(schema.position(column));
    }

    boolean has(int at) {
        return !text(at).isEmpty();
    }

    /// True where every required cell was there and right.
    boolean isWhole() {
        return !hasWrongCells
                || IntStream.range(0, cells.length)
                        .allMatch(k -> has(k) || !schema.columns().get(k).required());
    }

    Optional<String> find(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    OptionalDouble findNumber(String column) {
        return has(column) ? OptionalDouble.of(number(column)) : OptionalDouble.empty();
    }

    /// The number in a cell of numbers.
    double number(String column) {
        return value(column, Double.class);
    }

    /// The figure in a cell of figures.
    Figure figure(String column) {
        return value(column, Figure.class);
    }

    /// The unit in a cell of units.
    UnitText unit(String column) {
        return value(column, UnitText.class);
    }

    private <T> T value(String column, Class<T> type) {
        Object value = value(schema.position(column));
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new IllegalStateException(column + " was not checked in " + file + ":" + line);
    }

    OptionalInt findYear(String column) {
        return has(column) ? OptionalInt.of(year(column)) : OptionalInt.empty();
    }

    int year(String column) {
        return value(column, Integer.class);
    }

    /// The value whose word stands in a cell that was checked to hold one.
    <E extends Enum<E> & Keyed> E word(String column, Class<E> of) {
        return Keyed.find(of, text(column)).orElseThrow();
    }

    <E extends Enum<E> & Keyed> Optional<E> findWord(String column, Class<E> of) {
        return has(column) ? Optional.of(word(column, of)) : Optional.empty();
    }
}
