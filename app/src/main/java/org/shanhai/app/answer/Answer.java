package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An answer to a question: a title, what was found, and parts in order.
public record Answer(String title, List<Finding> findings, List<Part> parts) {
    /// The part that lists what the others cite by number.
    public static final String SOURCES = "sources";

    /// The key of the part that says which files were written: it is never left out.
    public static final String WRITTEN = "written";

    /// The name of the findings in JSON, where there are any.
    static final String FINDINGS = "findings";

    /// An answer that only lists what is known.
    public Answer(String title, List<Part> parts) {
        this(title, List.of(), parts);
    }

    /// A part of an answer.
    public sealed interface Part {
        /// Its name in JSON.
        String key();

        /// Its name in text.
        String title();
    }

    /// Named values: an object in JSON.
    public record Fields(String key, String title, List<Field> fields) implements Part {
        public Fields {
            fields = List.copyOf(fields);
            requireDistinct(key, fields.stream().map(Field::key).toList());
        }
    }

    /// One named value.
    public record Field(String key, String label, Cell value) {}

    /// How a table stands in text.
    public enum Layout {
        /// A line for each row.
        GRID,
        /// A block of lines for each row, headed by its first cell: for few rows with long texts.
        BLOCKS,
        /// The same, where the first cells stand alone on a screen that holds no more.
        HEADED,
        /// Not at all: every figure for programs, of which other tables show what people read.
        DATA
    }

    /// A table: an array of objects in JSON.
    ///
    /// @param remark what text says below the table, or in place of an empty one; may be empty
    public record Table(
            String key,
            String title,
            List<Column> columns,
            List<List<Cell>> rows,
            String remark,
            Layout layout)
            implements Part {
        public Table(
                String key,
                String title,
                List<Column> columns,
                List<List<Cell>> rows,
                String remark) {
            this(key, title, columns, rows, remark, Layout.GRID);
        }

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            requireDistinct(key, columns.stream().map(Column::key).toList());
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "Each row of '%s' must have %d cells, not %d."
                                    .formatted(key, columns.size(), row.size()));
                }
            }
        }

        /// @throws IllegalArgumentException where it has no such column
        public Column column(String column) {
            return columns.get(index(column));
        }

        private int index(String column) {
            for (int k = 0; k < columns.size(); k++) {
                if (columns.get(k).key().equals(column)) {
                    return k;
                }
            }
            throw new IllegalArgumentException(
                    "The table '%s' has no column '%s'.".formatted(key, column));
        }

        /// Its rows, to be read by the names of columns.
        public List<Row> read() {
            return rows.stream().map(cells -> new Row(this, cells)).toList();
        }
    }

    /// A row of a table, its cells by the names of their columns.
    public record Row(Table table, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Cell cell(String column) {
            return cells.get(table.index(column));
        }

        public String text(String column) {
            return cell(column).text();
        }

        /// What stands for it in JSON, where that is a word; else empty.
        public String key(String column) {
            return cell(column).json() instanceof String key ? key : "";
        }

        /// What stands for it in JSON, where that is a number.
        public OptionalDouble number(String column) {
            return cell(column).json() instanceof Number number
                    ? OptionalDouble.of(number.doubleValue())
                    : OptionalDouble.empty();
        }
    }

    /// One column of a table; numbers stand to the right.
    ///
    /// @param label for people; empty where text leaves the column out
    /// @param rough whether its numbers are estimates, of which people are told two digits; where
    ///     rows of the table say how each is known, those that are estimated
    public record Column(String key, String label, Kind kind, boolean rough) {
        public boolean right() {
            return kind.isNumber();
        }
    }

    /// One sentence: an object, or any other value, in JSON; null of what is not known.
    ///
    /// @param text empty where people are told in the words of another part
    /// @param apart whether an empty line stands before it in text
    public record Statement(String key, String text, @Nullable Object json, boolean apart)
            implements Part {
        public Statement(String key, String text, @Nullable Object json) {
            this(key, text, json, false);
        }

        @Override
        public String title() {
            return "";
        }
    }

    /// Short statements: an array in JSON.
    public record Items(String key, String title, List<Item> items) implements Part {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A statement in words, and what stands for it in JSON.
    public record Item(String text, Object json) {}

    public Answer {
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
        List<String> keys = new ArrayList<>(parts.stream().map(Part::key).toList());
        if (!findings.isEmpty()) {
            keys.add(FINDINGS);
        }
        requireDistinct(title, keys);
    }

    /// @throws IllegalArgumentException where it has no such table
    public Table table(String key) {
        return parts.stream()
                .filter(part -> part instanceof Table && part.key().equals(key))
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'%s' has no table '%s'.".formatted(title, key)));
    }

    private static void requireDistinct(String where, List<String> keys) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                twice.add(key);
            }
        }
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException(
                    "The keys %s are used twice in '%s'.".formatted(twice, where));
        }
    }
}
