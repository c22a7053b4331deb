package org.shanhai.pack.table;

import java.util.List;

/// What the cells of a column hold.
public sealed interface ColumnType {
    /// Whatever people write.
    record Text() implements ColumnType {}

    /// A key of the table itself: letters, digits, `_`, `-` and `.`.
    record Key() implements ColumnType {}

    /// A year from 1900 on.
    ///
    /// @param planned whether it may lie ahead, where nothing can be known
    record Year(boolean planned) implements ColumnType {}

    /// A unit as people write it.
    record Unit() implements ColumnType {}

    /// A number with its unit, a bound or a range: `>=700万元`.
    record FigureCell() implements ColumnType {}

    /// @param whole whether it has no fraction
    record NumberCell(double least, double most, boolean whole) implements ColumnType {
        public boolean holds(double value) {
            return value >= least && value <= most && (!whole || value == Math.rint(value));
        }
    }

    /// The keys of a closed set.
    record Word(List<String> allowed) implements ColumnType {}

    /// Keys of another table.
    ///
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
