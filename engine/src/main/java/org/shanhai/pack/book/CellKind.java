package org.shanhai.pack.book;

import java.util.List;

/// What the cells of a column of the book hold.
public sealed interface CellKind {
    /// Whether what a row is about stands there, and so "total" where it sums up others.
    default boolean isLabel() {
        return this instanceof Name || this instanceof IndustryName || this instanceof Year;
    }

    /// Whether a date in it stands in the wrong column, or a cell was shown as one.
    default boolean isNoDate() {
        return this instanceof Name || this instanceof Amount || this instanceof Measured;
    }

    /// Whatever people write.
    record Text() implements CellKind {}

    /// What a firm, parcel or plant goes by: kept in one form, however it was typed.
    record Name() implements CellKind {}

    /// One word of a few.
    ///
    /// @param set the name of the set, by which its words are known
    /// @param keys of its words
    record Choice(String set, List<String> keys) implements CellKind {
        /// @param keys between spaces
        static Choice of(String set, String keys) {
            return new Choice(set, List.of(keys.split(" ")));
        }
    }

    /// A year.
    ///
    /// @param planned whether it may lie ahead
    record Year(boolean planned) implements CellKind {}

    /// An industry: a code of four digits, or the key or name of one in the pack.
    record IndustryName() implements CellKind {}

    /// A figure in the unit of the heading, or with its own.
    ///
    /// @param canonical the unit it is held in; `¤` stands for the money of the pack
    /// @param headed the unit as headings have it in the template: a key of its words
    /// @param bounds whether a bound or a range will do
    /// @param signed whether it may be negative
    record Amount(String canonical, String headed, boolean bounds, boolean signed)
            implements CellKind {
        /// Whether a bare number means what it says: persons are counted in ones.
        boolean isCount() {
            return canonical.equals("persons");
        }

        /// Whether its unit is said on the first sheet where its heading says none.
        public boolean isMoney() {
            return canonical.equals("¤");
        }
    }

    /// A figure whose unit stands in another column of its row.
    record Measured() implements CellKind {}
}
