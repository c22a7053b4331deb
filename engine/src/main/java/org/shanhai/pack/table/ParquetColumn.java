package org.shanhai.pack.table;

import java.util.Locale;
import java.util.Map;

/// A column of a Parquet file.
///
/// @param name as it stands in the file, where several may have the same
/// @param unique the name DuckDB gives it, which no other column has
/// @param type as DuckDB names it
public record ParquetColumn(String name, String unique, String type) {
    /// Below which whole numbers of a type are just what they say.
    private static final Map<String, Double> WHOLE = Map.of("DOUBLE", 0x1p53, "FLOAT", 0x1p24);

    /// One whose name no other column has.
    public ParquetColumn(String name, String type) {
        this(name, name, type);
    }

    /// Whether it holds numbers.
    public boolean isNumber() {
        return ParquetTypes.isNumber(type);
    }

    /// The SQL of its texts. Whole numbers that a program kept as floating-point ones, as it does
    /// with codes where some are missing, are whole all the same: `101`, not `101.0`.
    String asText() {
        String quoted = '"' + unique.replace("\"", "\"\"") + '"';
        String text = "CAST(" + quoted + " AS VARCHAR)";
        Double most = WHOLE.get(type.toUpperCase(Locale.ROOT));
        return most == null
                ? text
                : "CASE WHEN abs(%1$s) < %2$s AND %1$s = trunc(%1$s) THEN CAST(CAST(%1$s AS BIGINT) AS VARCHAR) ELSE %3$s END"
                        .formatted(quoted, most, text);
    }
}
