package org.shanhai.pack;

import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.BadFigure;

/// What is wrong with the text of one cell.
///
/// @param message to follow the quoted text: `is not a year.`
record CellFault(FaultKind kind, Message message, Message remedy) {
    /// For keys of tables that are broken themselves: nothing can be told, and nothing is said.
    static final CellFault UNCHECKED =
            new CellFault(
                    FaultKind.UNCHECKED,
                    PackMessage.UNCHECKED.of(),
                    PackMessage.MEND_TABLE_FIRST.of());

    static CellFault of(FaultKind kind, BadFigure bad) {
        return new CellFault(kind, bad.reason(), bad.remedy());
    }

    boolean isUnchecked() {
        return kind.equals(UNCHECKED.kind);
    }

    Fault at(long line, String column, String value) {
        return new Fault(kind, line, column, value, message, remedy);
    }
}
