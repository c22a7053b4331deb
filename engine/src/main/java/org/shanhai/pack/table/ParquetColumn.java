package org.shanhai.pack.table;

import java.util.Locale;

/// A column of a Parquet file.
///
/// @param type as DuckDB names it
public record ParquetColumn(String name, String type) {
    /// Whether it holds numbers.
    public boolean isNumber() {
        return ParquetTypes.isNumber(type);
    }

    boolean isFloating() {
        String plain = type.toUpperCase(Locale.ROOT);
        return plain.equals("DOUBLE") || plain.equals("FLOAT");
    }
}
