package org.shanhai.pack.table;

import java.util.List;
import org.shanhai.key.Keyed;

/// What the cells of a column hold.
public sealed interface ColumnType {
    /// Whatever people write.
    static ColumnType text() {
        return new Text();
    }

    /// A key of the table itself: letters, digits, `_`, `-` and `.`.
    static ColumnType key() {
        return new Key();
    }

    /// A year from 1900 on, of which something can be known.
    static ColumnType year() {
        return new Year(false);
    }

    /// A year that may lie ahead.
    static ColumnType plannedYear() {
        return new Year(true);
    }

    /// A unit as people write it.
    static ColumnType unit() {
        return new Unit();
    }

    /// A number with its unit, a bound or a range: `>=700万元`.
    static ColumnType figure() {
        return new FigureCell();
    }

    /// Any number.
    static ColumnType number() {
        return new NumberCell(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
    }

    /// A whole number.
    static ColumnType whole(double least, double most) {
        return new NumberCell(least, most, true);
    }

    static ColumnType number(double least, double most) {
        return new NumberCell(least, most, false);
    }

    /// The keys of a closed set.
    static <E extends Enum<E> & Keyed> ColumnType word(Class<E> of) {
        return new Word(Keyed.keys(of));
    }

    static ColumnType word(List<String> allowed) {
        return new Word(allowed);
    }

    /// A key of another table.
    static ColumnType keyOf(String table) {
        return new Reference(table, false);
    }

    /// Keys of another table, separated by `;`.
    static ColumnType keysOf(String table) {
        return new Reference(table, true);
    }

    record Text() implements ColumnType {}

    record Key() implements ColumnType {}

    /// @param planned whether it may lie ahead
    record Year(boolean planned) implements ColumnType {}

    record Unit() implements ColumnType {}

    record FigureCell() implements ColumnType {}

    /// @param whole whether it has no fraction
    record NumberCell(double least, double most, boolean whole) implements ColumnType {
        public boolean holds(double value) {
            return value >= least && value <= most && (!whole || value == Math.rint(value));
        }
    }

    record Word(List<String> allowed) implements ColumnType {}

    /// @param table whose keys are meant
    /// @param many whether several may stand there, separated by `;`
    record Reference(String table, boolean many) implements ColumnType {}

    /// The words that may stand there; none where it is not of words.
    default List<String> words() {
        return this instanceof Word word ? word.allowed() : List.of();
    }

    default boolean isYear() {
        return this instanceof Year;
    }

    /// Whether the numbers in its cells are amounts, and so may have a decimal mark.
    default boolean isNumeric() {
        return this instanceof NumberCell || this instanceof FigureCell;
    }

    /// The Frictionless type of the column.
    default String frictionless() {
        return switch (this) {
            case NumberCell number -> number.whole() ? "integer" : "number";
            case Year year -> "year";
            case Text _, Key _, Unit _, FigureCell _, Word _, Reference _ -> "string";
        };
    }
}
