package org.shanhai.pack.table;

/// One column of a table.
///
/// @param required whether its cells must not be empty (and so the column must be there)
/// @param meaning one line for the documentation
public record Column(String name, ColumnType type, boolean required, String meaning) {

    public static Column required(String name, ColumnType type, String meaning) {
        return new Column(name, type, true, meaning);
    }

    public static Column optional(String name, ColumnType type, String meaning) {
        return new Column(name, type, false, meaning);
    }
}
