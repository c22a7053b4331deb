package org.shanhai.pack.table;

import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;

/// What is wrong at one spot of a file.
///
/// @param line true line, from 1; 0 where the file as a whole is meant
/// @param column header of the column; empty where none applies
/// @param message what is wrong, and what to do; of one key in one column only the first are named
public record Fault(long line, String column, String value, Message message) {
    /// Something wrong with a line as a whole.
    public static Fault ofLine(long line, Message message) {
        return new Fault(line, "", "", message);
    }

    /// Something wrong with a file as a whole.
    public static Fault ofFile(Message message) {
        return ofLine(0, message);
    }

    public boolean says(MessageKey key) {
        return message.says(key);
    }

    /// What faults that are counted together have in common.
    public String kind() {
        return message.key();
    }
}
