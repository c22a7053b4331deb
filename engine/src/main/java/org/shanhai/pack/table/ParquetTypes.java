package org.shanhai.pack.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shanhai.message.Message;

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
        Message wanted =
                switch (column.type()) {
                    case ColumnType.NumberCell _, ColumnType.FigureCell _ ->
                            text || number ? Message.NONE : TableMessage.NUMBER_OR_TEXT.of();
                    case ColumnType.Year _ ->
                            text || number ? Message.NONE : TableMessage.WHOLE_NUMBER_OR_TEXT.of();
                    case ColumnType.Text _ ->
                            text || number || plain.equals("DATE")
                                    ? Message.NONE
                                    : TableMessage.TEXT.of();
                    case ColumnType.Key _, ColumnType.Reference _ ->
                            text ? Message.NONE : TableMessage.TEXT_ONLY.of();
                    case ColumnType.Word _, ColumnType.Unit _ ->
                            text ? Message.NONE : TableMessage.TEXT.of();
                };
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Fault(0, column.name(), "", TableMessage.COLUMN_TYPE.of(type, wanted)));
    }
}
