package org.shanhai.pack.workbook;

import java.util.List;

/// A row of a sheet.
///
/// @param cells from left to right, none twice
record SheetRow(int number, List<Cell> cells) {
    /// A cell that has something in it.
    ///
    /// @param text as it is shown; a formula without its sign
    record Cell(int column, Kind kind, String text) {
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
    }
}
