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

    /// That there is more than a value in the cells of a column; empty where there is not.
    static Optional<Fault> findNested(ParquetColumn column) {
        return column.type().matches("(?i).*\\]|(STRUCT|MAP|UNION)\\(.*")
                ? Optional.of(fault(column.name(), column.type(), "DOUBLE, VARCHAR"))
                : Optional.empty();
    }

    private static Fault fault(String column, String type, String wanted) {
        return new Fault(0, column, "", TableMessage.COLUMN_TYPE.of(type, wanted));
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
                : Optional.of(fault(column.name(), type, wanted));
    }
}
