package org.shanhai.pack;

import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;

/// One thing that is wrong, or doubtful, in a pack.
///
/// @param table name of the table; empty where the pack as a whole is meant
/// @param file name of the file or sheet
/// @param line true line of the file (row of the sheet), from 1; 0 where none applies
/// @param column header of the column; empty where none applies
/// @param value what stands there; empty where nothing does
/// @param message what is wrong, and what is allowed, or what to do
public record Problem(
        Severity severity,
        String table,
        String file,
        long line,
        String column,
        String value,
        Message message) {

    /// Errors make a pack unusable; warnings do not.
    public enum Severity implements Keyed {
        ERROR,
        WARNING
    }

    static Problem of(Severity severity, String table, String file, Fault fault) {
        return new Problem(
                severity,
                table,
                file,
                fault.line(),
                fault.column(),
                fault.value(),
                fault.message());
    }

    /// The same with another message.
    public Problem saying(Message other) {
        return new Problem(severity, table, file, line, column, value, other);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
