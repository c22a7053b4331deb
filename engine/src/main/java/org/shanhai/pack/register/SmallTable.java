package org.shanhai.pack.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.register.LabelledFirm;
import org.shanhai.register.RegisterField;

/// Reads the small tables beside a register by the names of their columns: how its own columns are
/// called, and firms that people read.
public final class SmallTable {
    private static final Set<String> READ =
            Set.of("field", "column", "name", "scope", "label", "second");
    private static final Message NAME_COLUMNS =
            PackMessage.COLUMNS_ARE
                    .of("--columns", List.of("field", "column"))
                    .then(PackMessage.ALLOWED.of(Keyed.keys(RegisterField.class)));

    private SmallTable() {}

    /// How the columns of a register are called: a table with the columns field and column.
    ///
    /// @return what is wrong with the file; nothing where it could be read
    public static List<Problem> columnNames(Path path, Map<RegisterField, String> names) {
        return new Rows(NAME_COLUMNS, List.of("field", "column")) {
            @Override
            void take(RowBuffer row) {
                String key = cell(row, "field");
                String heading = cell(row, "column");
                Optional<RegisterField> field = Keyed.find(RegisterField.class, key);
                if (field.isEmpty()) {
                    fault(row.line(), "field", key, PackMessage.NOT_KNOWN.so(NAME_COLUMNS));
                } else if (heading.isEmpty()) {
                    fault(row.line(), "column", "", PackMessage.NOT_KNOWN.so(NAME_COLUMNS));
                } else {
                    names.put(field.get(), heading);
                }
            }
        }.read(path);
    }

    /// Firms that people read: a table with the columns name, scope, label and second; the last may
    /// be empty, or hold several keys separated by `;`.
    ///
    /// @return what is wrong with the file; nothing where it could be read
    public static List<Problem> labelledFirms(Path path, List<LabelledFirm> firms) {
        return new Rows(RegisterMessage.GIVE_LABELS.of(), List.of("scope", "label")) {
            @Override
            void take(RowBuffer row) {
                Set<String> second =
                        Arrays.stream(cell(row, "second").split(";"))
                                .map(String::strip)
                                .filter(key -> !key.isEmpty())
                                .collect(Collectors.toUnmodifiableSet());
                String label = cell(row, "label");
                firms.add(new LabelledFirm(cell(row, "name"), cell(row, "scope"), label, second));
            }
        }.read(path);
    }

    private abstract static class Rows implements RowSink {
        private final Message remedy;
        private final List<String> needed;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Fault> faults = new ArrayList<>();

        /// @param remedy what to do where a column is not there
        Rows(Message remedy, List<String> needed) {
            this.remedy = remedy;
            this.needed = needed;
        }

        final List<Problem> read(Path path) {
            RegisterFile table = new RegisterFile(path, Optional.empty());
            NoFile.orRead(path, remedy, this::fault, there -> table.read(this));
            Problems problems = new Problems();
            String file = String.valueOf(path.getFileName());
            faults.forEach(fault -> problems.error("", file, fault));
            return problems.list();
        }

        abstract void take(RowBuffer row);

        final String cell(RowBuffer row, String column) {
            return row.cell(places.getOrDefault(column, -1));
        }

        @Override
        public final boolean header(List<String> headings, long line) {
            places.putAll(HeadingFinder.find(headings, line, Rows::column, this::fault));
            String all = String.join(",", headings);
            for (String column : faults.isEmpty() ? needed : List.<String>of()) {
                if (!places.containsKey(column)) {
                    fault(line, column, all, PackMessage.COLUMN_MISSING.of(column).so(remedy));
                }
            }
            return faults.isEmpty();
        }

        private static Optional<String> column(String heading) {
            return Optional.of(RegisterField.plain(heading)).filter(READ::contains);
        }

        @Override
        public final void row(RowBuffer row) {
            if (!row.isBlank()) {
                take(row);
            }
        }

        @Override
        public final void fault(Fault fault) {
            faults.add(fault);
        }
    }
}
