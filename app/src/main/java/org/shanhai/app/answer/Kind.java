package org.shanhai.app.answer;

import org.shanhai.app.output.Column;
import org.shanhai.key.Keyed;

/// What stands in a column of an answer. It says on which side its cells stand, how a workbook
/// shows them, and how a page may draw them.
public enum Kind implements Keyed {
    TEXT(Column.Kind.TEXT),
    PLACE(Column.Kind.CODE),
    INDUSTRY(Column.Kind.CODE),
    BASIS(Column.Kind.CODE),
    SOURCE(Column.Kind.TEXT),
    YEAR(Column.Kind.YEAR),
    FLAG(Column.Kind.FLAG),
    /// Whole things that are counted: persons, firms, places.
    COUNT(Column.Kind.WHOLE),
    MONEY(Column.Kind.MONEY),
    LAND(Column.Kind.NUMBER),
    /// Of one whole.
    SHARE(Column.Kind.SHARE),
    /// That something holds.
    PROBABILITY(Column.Kind.SHARE),
    /// A number in the unit that its row, or its heading, has.
    NUMBER(Column.Kind.ANY);

    private final Column.Kind written;

    Kind(Column.Kind written) {
        this.written = written;
    }

    /// How a file has it.
    Column.Kind written() {
        return written;
    }

    /// Whether it stands to the right, digit below digit.
    public boolean isNumber() {
        return ordinal() >= COUNT.ordinal();
    }
}
