package org.shanhai.pack;

import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.unit.BadFigure;

/// What is wrong with the text of one cell.
///
/// @param message to follow the quoted text: `is not a year.`
record CellFault(Message message) {
    /// For keys of tables that are broken themselves: nothing can be told, and nothing is said.
    static final CellFault UNCHECKED = new CellFault(PackMessage.UNCHECKED.of());

    static CellFault of(BadFigure bad) {
        return new CellFault(bad.reason());
    }

    boolean isUnchecked() {
        return equals(UNCHECKED);
    }

    Fault at(long line, String column, String value) {
        return new Fault(line, column, value, message);
    }
}
