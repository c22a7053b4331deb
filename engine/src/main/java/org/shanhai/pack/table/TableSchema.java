package org.shanhai.pack.table;

import java.util.List;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;

/// The columns of a table and what makes a row unique.
///
/// @param key names of the columns that together may occur only once; empty where rows may recur
/// @param rows the record that says what they are; empty where more is made of them than one record
///     each
public record TableSchema(
        String name,
        List<Column> columns,
        List<String> key,
        Optional<Class<? extends Record>> rows) {
    public TableSchema {
        String table = name;
        columns = columns.stream().map(column -> column.in(table)).toList();
        key = List.copyOf(key);
    }

    /// The same without a column.
    TableSchema without(String column) {
        return new TableSchema(
                name,
                columns.stream().filter(one -> !one.name().equals(column)).toList(),
                key.stream().filter(one -> !one.equals(column)).toList(),
                rows);
    }

    /// The same under another name.
    TableSchema named(String other) {
        return new TableSchema(other, columns, key, rows);
    }

    /// What it is for, in a sentence: the words of `message.purpose.facts`.
    public Message purpose() {
        return new Purpose(name).of();
    }

    /// The schemas are the list of these messages.
    private record Purpose(String name) implements MessageKey {
        @Override
        public String area() {
            return "purpose";
        }
    }

    /// The position of a column.
    ///
    /// @throws IllegalArgumentException when the table has none of that name
    public int position(String column) {
        int position = positionOrLess(column);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "The table '%s' has no column '%s'.".formatted(name, column));
        }
        return position;
    }

    /// @throws IllegalArgumentException when the table has none of that name
    public Column column(String column) {
        return columns.get(position(column));
    }

    public Optional<Integer> findPosition(String column) {
        int position = positionOrLess(column);
        return position < 0 ? Optional.empty() : Optional.of(position);
    }

    /// Negative where there is none: each cell of a pack is asked for by its column.
    public int positionOrLess(String column) {
        return positionOrLess(columns, column);
    }

    static int positionOrLess(List<Column> columns, String name) {
        for (int k = 0; k < columns.size(); k++) {
            if (columns.get(k).name().equals(name)) {
                return k;
            }
        }
        return -1;
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
