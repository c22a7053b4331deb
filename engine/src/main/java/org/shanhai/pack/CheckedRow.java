package org.shanhai.pack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitText;

/// One checked row of a table. Cells that were found wrong are empty.
///
/// @param pack which of packs that stand on one another it is of, the lowest 0
/// @param values what each cell holds, as [CellCheck.CellReading] has it
/// @param hasWrongCells whether cells were found wrong: an empty one need not have been empty in
///     the file
record CheckedRow(
        TableSchema schema,
        int pack,
        String file,
        long line,
        List<String> cells,
        List<Object> values,
        boolean hasWrongCells) {

    /// The order of rows of one table, whatever order its files have: by the columns that make a
    /// row unique, then by all others, numbers by size and all else as text.
    static Comparator<CheckedRow> canonical(TableSchema schema) {
        int[] order =
                IntStream.concat(
                                schema.key().stream().mapToInt(schema::position),
                                IntStream.range(0, schema.columns().size()))
                        .distinct()
                        .toArray();
        return (a, b) -> {
            for (int cell : order) {
                int less = compare(a, b, cell);
                if (less != 0) {
                    return less;
                }
            }
            return 0;
        };
    }

    private static int compare(CheckedRow one, CheckedRow other, int cell) {
        String text = one.cells.get(cell);
        String beside = other.cells.get(cell);
        return text.equals(beside)
                ? 0
                : one.values.get(cell) instanceof Number a
                                && other.values.get(cell) instanceof Number b
                        ? Double.compare(a.doubleValue(), b.doubleValue())
                        : text.compareTo(beside);
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
        return cells.get(schema.position(column));
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    boolean has(int at) {
        return !cells.get(at).isEmpty();
    }

    /// True where every required cell was there and right.
    boolean isWhole() {
        return !hasWrongCells
                || IntStream.range(0, cells.size())
                        .noneMatch(
                                k -> cells.get(k).isEmpty() && schema.columns().get(k).required());
    }

    Optional<String> find(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /// The parts of a cell between `;`.
    static List<String> parts(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
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
        Object value = values.get(schema.position(column));
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
