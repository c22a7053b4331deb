package org.shanhai.pack;

import org.shanhai.pack.table.Fault;

/// What is wrong with the text of one cell.
///
/// @param message to follow the quoted text: `is not a year.`
record CellFault(String kind, String message, String remedy) {
    Fault at(long line, String column, String value) {
        return new Fault(kind, line, column, value, message, remedy);
    }
}
