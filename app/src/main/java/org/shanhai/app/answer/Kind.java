package org.shanhai.app.answer;

import org.shanhai.app.output.FileColumn;
import org.shanhai.key.Keyed;

/// What stands in a column of an answer. It says on which side its cells stand, how a workbook
/// shows them, and how a page may draw them.
public enum Kind implements Keyed {
    TEXT(FileColumn.Kind.TEXT),
    PLACE(FileColumn.Kind.CODE),
    INDUSTRY(FileColumn.Kind.CODE),
    BASIS(FileColumn.Kind.CODE),
    SOURCE(FileColumn.Kind.TEXT),
    YEAR(FileColumn.Kind.YEAR),
    FLAG(FileColumn.Kind.FLAG),
    /// Whole things that are counted: persons, firms, places.
    COUNT(FileColumn.Kind.WHOLE),
    MONEY(FileColumn.Kind.MONEY),
    LAND(FileColumn.Kind.NUMBER),
    /// Of one whole.
    SHARE(FileColumn.Kind.SHARE),
    /// That something holds.
    PROBABILITY(FileColumn.Kind.SHARE),
    /// A number in the unit that its row, or its heading, has.
    NUMBER(FileColumn.Kind.ANY);

    private final FileColumn.Kind written;

    Kind(FileColumn.Kind written) {
        this.written = written;
    }

    /// How a file has it.
    FileColumn.Kind written() {
        return written;
    }

    /// Whether it stands to the right, digit below digit.
    public boolean isNumber() {
        return ordinal() >= COUNT.ordinal();
    }
}
