package org.shanhai.pack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.key.Keyed;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Basis;

/// One checked row of a table. Cells that were found wrong are empty.
final class CheckedRow {
    /// The order of rows of one table, whatever order its files have: by the columns that make a
    /// row unique, then by all others, numbers by size and all else as text.
    static final Comparator<CheckedRow> CANONICAL = CheckedRow::compare;

    private final TableSchema schema;
    private final int pack;
    private final String file;
    private final long line;
    private final String[] cells;
    private final Object[] values;
    private final boolean wrong;

    /// @param pack which of packs that stand on one another it is of, the lowest 0
    /// @param values what each cell holds, as [CellReading.Sound] has it
    /// @param wrong whether cells were found wrong, and so are empty here
    CheckedRow(
            TableSchema schema,
            int pack,
            String file,
            long line,
            String[] cells,
            Object[] values,
            boolean wrong) {
        this.schema = schema;
        this.pack = pack;
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.values = values;
        this.wrong = wrong;
    }

    private static int compare(CheckedRow one, CheckedRow other) {
        for (String column : one.schema.key()) {
            int order = compare(one, other, one.schema.position(column));
            if (order != 0) {
                return order;
            }
        }
        for (int k = 0; k < one.cells.length; k++) {
            int order = compare(one, other, k);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(CheckedRow one, CheckedRow other, int cell) {
        return one.values[cell] instanceof Number a && other.values[cell] instanceof Number b
                ? Double.compare(a.doubleValue(), b.doubleValue())
                : one.cells[cell].compareTo(other.cells[cell]);
    }

    int pack() {
        return pack;
    }

    String file() {
        return file;
    }

    long line() {
        return line;
    }

    /// The text of a cell; empty where there is none.
    String text(String column) {
        return cells[schema.position(column)];
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /// True where every required cell was there and right.
    boolean isWhole() {
        for (int k = 0; k < cells.length; k++) {
            if (schema.columns().get(k).required() && cells[k].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    Optional<String> find(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /// Whether cells were found wrong: an empty one need not have been empty in the file.
    boolean hasWrongCells() {
        return wrong;
    }

    /// The parts of a cell between `;`.
    List<String> list(String column) {
        return has(column)
                ? Arrays.stream(text(column).split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of();
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
        Object value = values[schema.position(column)];
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new IllegalStateException(
                "Column %s of %s:%d was not checked.".formatted(column, file, line));
    }

    OptionalInt findYear(String column) {
        return has(column) ? OptionalInt.of(year(column)) : OptionalInt.empty();
    }

    int year(String column) {
        return value(column, Integer.class);
    }

    Basis basis() {
        return word("basis", Basis.class);
    }

    /// The value whose word stands in a cell that was checked to hold one.
    <E extends Enum<E> & Keyed> E word(String column, Class<E> of) {
        return Keyed.find(of, text(column))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Column %s of %s:%d was not checked."
                                                .formatted(column, file, line)));
    }

    <E extends Enum<E> & Keyed> Optional<E> findWord(String column, Class<E> of) {
        return has(column) ? Optional.of(word(column, of)) : Optional.empty();
    }
}
