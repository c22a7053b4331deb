package org.shanhai.pack.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A column of a Parquet file.
///
/// @param name as it stands in the file, where several may have the same
/// @param unique the name DuckDB gives it, which no other column has
public record ParquetColumn(String name, String unique, String type) {
    /// Below which whole numbers of a type are just what they say.
    private static final Map<String, Double> WHOLE = Map.of("DOUBLE", 0x1p53, "FLOAT", 0x1p24);

    private static final Pattern NUMBER =
            Pattern.compile("U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL.*");

    /// Whether it holds numbers.
    public boolean isNumber() {
        return NUMBER.matcher(type.toUpperCase(Locale.ROOT)).matches();
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

    /// That there is more than a value in the cells of a column; empty where there is not.
    Optional<Fault> findNested() {
        return faultUnless(!type.matches("(?i).*\\]|(STRUCT|MAP|UNION)\\(.*"), "DOUBLE, VARCHAR");
    }

    private Optional<Fault> faultUnless(boolean fits, String wanted) {
        Fault fault = new Fault(0, name, "", TableMessage.COLUMN_TYPE.of(type, wanted));
        return Optional.of(fault).filter(any -> !fits);
    }

    /// What is wrong with it as that column of a table; empty where it will do.
    Optional<Fault> check(Column column) {
        String plain = type.toUpperCase(Locale.ROOT);
        boolean text = plain.equals("VARCHAR") || plain.startsWith("ENUM");
        boolean any = text || isNumber();
        return switch (column.type()) {
            case ColumnType.NumberCell _, ColumnType.FigureCell _ ->
                    faultUnless(any, "DOUBLE, VARCHAR");
            case ColumnType.Year _ -> faultUnless(any, "INTEGER, VARCHAR");
            case ColumnType.Text _ -> faultUnless(any || plain.equals("DATE"), "VARCHAR");
            default -> faultUnless(text, "VARCHAR");
        };
    }
}
