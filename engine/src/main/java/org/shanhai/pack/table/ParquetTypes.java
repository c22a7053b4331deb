package org.shanhai.pack.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which types of Parquet columns can hold which columns of a table.
final class ParquetTypes {
    private static final Set<String> NUMBERS =
            Set.of(
                    "TINYINT",
                    "SMALLINT",
                    "INTEGER",
                    "BIGINT",
                    "HUGEINT",
                    "UTINYINT",
                    "USMALLINT",
                    "UINTEGER",
                    "UBIGINT",
                    "UHUGEINT",
                    "FLOAT",
                    "DOUBLE");

    private ParquetTypes() {}

    static boolean isNumber(String type) {
        String plain = type.toUpperCase(Locale.ROOT);
        return NUMBERS.contains(plain) || plain.startsWith("DECIMAL");
    }

    /// What is wrong with a column of that type; empty where it will do.
    static Optional<Fault> check(Column column, String type) {
        String plain = type.toUpperCase(Locale.ROOT);
        boolean text = plain.equals("VARCHAR") || plain.startsWith("ENUM");
        boolean number = isNumber(type);
        String wanted =
                switch (column.type()) {
                    case ColumnType.NumberCell _, ColumnType.FigureCell _ ->
                            text || number ? "" : "DOUBLE, VARCHAR";
                    case ColumnType.Year _ -> text || number ? "" : "INTEGER, VARCHAR";
                    case ColumnType.Text _ ->
                            text || number || plain.equals("DATE") ? "" : "VARCHAR";
                    case ColumnType.Key _, ColumnType.Reference _ -> text ? "" : "VARCHAR";
                    case ColumnType.Word _, ColumnType.Unit _ -> text ? "" : "VARCHAR";
                };
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Fault(0, column.name(), "", TableMessage.COLUMN_TYPE.of(type, wanted)));
    }
}
