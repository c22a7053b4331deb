package org.shanhai.pack.workbook;

/// A cell that has something in it.
///
/// @param column from 0
/// @param text as it is shown; a formula without its sign
record SheetCell(int column, Kind kind, String text) {
    /// What a cell holds, as far as tables tell it apart.
    enum Kind {
        TEXT,
        NUMBER,
        ERROR,
        FORMULA
    }

    /// Whether the file holds it as a number, so that a point in it is the decimal mark.
    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /// As people name it: `C7`.
    String name(long row) {
        return CellName.of(column, row);
    }
}
