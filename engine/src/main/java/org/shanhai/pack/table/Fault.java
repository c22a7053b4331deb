package org.shanhai.pack.table;

/// What is wrong at one spot of a file.
///
/// @param kind short word that is the same for faults of the same kind
/// @param line true line, from 1; 0 where the file as a whole is meant
/// @param column header of the column; empty where none applies
public record Fault(
        String kind, long line, String column, String value, String message, String remedy) {}
