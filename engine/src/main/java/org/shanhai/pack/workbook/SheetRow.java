package org.shanhai.pack.workbook;

import java.util.List;

/// A row of a sheet.
///
/// @param number from 1
/// @param cells from left to right, none twice
record SheetRow(int number, List<SheetCell> cells) {
    SheetRow {
        cells = List.copyOf(cells);
    }
}
