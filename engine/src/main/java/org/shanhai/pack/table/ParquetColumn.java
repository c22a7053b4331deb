package org.shanhai.pack.table;

import java.util.Locale;

/// A column of a Parquet file.
///
/// @param name as it stands in the file, where several may have the same
/// @param unique the name DuckDB gives it, which no other column has
/// @param type as DuckDB names it
public record ParquetColumn(String name, String unique, String type) {
    /// One whose name no other column has.
    public ParquetColumn(String name, String type) {
        this(name, name, type);
    }

    /// Whether it holds numbers.
    public boolean isNumber() {
        return ParquetTypes.isNumber(type);
    }

    /// The SQL of its texts.
    String asText() {
        return "CAST(" + quoted() + " AS VARCHAR)";
    }

    /// The SQL of its texts as keys. Codes that a program kept as floating-point numbers, since
    /// some were missing, are whole numbers still: `101`, not `101.0`.
    String asKey() {
        return isFloating() ? "regexp_replace(" + asText() + ", '\\.0$', '')" : asText();
    }

    private String quoted() {
        return "\"" + unique.replace("\"", "\"\"") + "\"";
    }

    private boolean isFloating() {
        String plain = type.toUpperCase(Locale.ROOT);
        return plain.equals("DOUBLE") || plain.equals("FLOAT");
    }
}
