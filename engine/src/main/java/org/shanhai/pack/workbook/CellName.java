package org.shanhai.pack.workbook;

/// How people name the cells of a sheet.
public final class CellName {
    private CellName() {}

    /// `C7`.
    public static String of(int column, long row) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString() + row;
    }
}
