package org.shanhai.pack.table;

import org.shanhai.message.Message;

/// What is wrong at one spot of a file.
///
/// @param kind faults of one kind in one column are counted together
/// @param line true line, from 1; 0 where the file as a whole is meant
/// @param column header of the column; empty where none applies
public record Fault(
        FaultKind kind, long line, String column, String value, Message message, Message remedy) {}
