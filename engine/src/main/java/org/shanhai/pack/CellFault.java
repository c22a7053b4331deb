package org.shanhai.pack;

import org.shanhai.pack.table.Fault;

/// What is wrong with the text of one cell.
///
/// @param message to follow the quoted text: `is not a year.`
record CellFault(String kind, String message, String remedy) {
    /// For keys of tables that are broken themselves: nothing can be told, and nothing is said.
    static final CellFault UNCHECKED =
            new CellFault(
                    "unchecked",
                    "cannot be checked: the table it refers to has errors.",
                    "Mend that table first.");

    boolean isUnchecked() {
        return kind.equals(UNCHECKED.kind);
    }

    Fault at(long line, String column, String value) {
        return new Fault(kind, line, column, value, message, remedy);
    }
}
