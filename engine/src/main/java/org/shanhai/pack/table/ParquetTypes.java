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
                    case ColumnType.NumberCell any -> text || number ? "" : "a number or text";
                    case ColumnType.FigureCell any -> text || number ? "" : "a number or text";
                    case ColumnType.Year any -> text || number ? "" : "a whole number or text";
                    case ColumnType.Text any ->
                            text || number || plain.equals("DATE") ? "" : "text";
                    case ColumnType.Key any -> text ? "" : "text (leading zeros count)";
                    case ColumnType.Reference any -> text ? "" : "text (leading zeros count)";
                    case ColumnType.Word any -> text ? "" : "text";
                    case ColumnType.Unit any -> text ? "" : "text";
                };
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                "type",
                                0,
                                column.name(),
                                "",
                                "The column is %s; it must be %s.".formatted(type, wanted),
                                "Write the file again with that type."));
    }
}
