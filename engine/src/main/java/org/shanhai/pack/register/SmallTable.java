package org.shanhai.pack.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
import org.shanhai.pack.table.TableFile;
import org.shanhai.register.LabelledFirm;
import org.shanhai.register.RegisterField;

/// Reads the small tables beside a register by the names of their columns: how its own columns are
/// called, and firms that people read.
public final class SmallTable {
    private static final String FIELD = "field";
    private static final String COLUMN = "column";
    private static final String NAME = RegisterField.NAME.key();
    private static final String SCOPE = RegisterField.SCOPE.key();
    private static final String LABEL = "label";
    private static final String SECOND = "second";
    private static final Set<String> READ = Set.of(FIELD, COLUMN, NAME, SCOPE, LABEL, SECOND);
    private static final Message NAME_COLUMNS =
            PackMessage.COLUMNS_ARE
                    .of("--columns", List.of(FIELD, COLUMN))
                    .then(PackMessage.ALLOWED.of(Keyed.keys(RegisterField.class)));

    private SmallTable() {}

    /// A row by the names of its columns.
    private record Named(RowBuffer row, Map<String, Integer> places) {
        String cell(String column) {
            return row.cell(places.getOrDefault(column, -1));
        }
    }

    /// How the columns of a register are called: a table with the columns field and column.
    ///
    /// @return what is wrong with the file; nothing where it could be read
    public static List<Problem> columnNames(Path path, Map<RegisterField, String> names) {
        return read(
                path,
                List.of(FIELD, COLUMN),
                NAME_COLUMNS,
                (row, faults) -> {
                    Optional<RegisterField> field =
                            Keyed.find(RegisterField.class, row.cell(FIELD));
                    String heading = row.cell(COLUMN);
                    if (field.isPresent() && !heading.isEmpty()) {
                        names.put(field.get(), heading);
                        return;
                    }
                    String column = field.isPresent() ? COLUMN : FIELD;
                    Message what = PackMessage.NOT_KNOWN.so(NAME_COLUMNS);
                    faults.accept(new Fault(row.row().line(), column, row.cell(column), what));
                });
    }

    /// Firms that people read: a table with the columns name, scope, label and second; the last may
    /// be empty, or hold several keys separated by `;`.
    ///
    /// @return what is wrong with the file; nothing where it could be read
    public static List<Problem> labelledFirms(Path path, List<LabelledFirm> firms) {
        return read(
                path,
                List.of(SCOPE, LABEL),
                RegisterMessage.GIVE_LABELS.of(),
                (row, faults) -> firms.add(firm(row)));
    }

    private static LabelledFirm firm(Named row) {
        Set<String> second =
                Arrays.stream(row.cell(SECOND).split(";"))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
        return new LabelledFirm(row.cell(NAME), row.cell(SCOPE), row.cell(LABEL), second);
    }

    private static List<Problem> read(
            Path path,
            List<String> needed,
            Message remedy,
            BiConsumer<Named, Consumer<Fault>> taker) {
        Problems problems = new Problems();
        String file = String.valueOf(path.getFileName());
        Consumer<Fault> faults = fault -> problems.error("", file, fault);
        Consumer<Named> each = row -> taker.accept(row, faults);
        Rows rows = new Rows(needed, remedy, each, faults, new HashMap<>());
        NoFile.orRead(
                path,
                remedy,
                faults,
                there ->
                        new RegisterFile(there, Optional.empty())
                                .read(rows, TableFile.Listener.SILENT));
        return problems.list();
    }

    /// Takes the rows in which anything stands.
    ///
    /// @param remedy what to do where a column is not there
    private record Rows(
            List<String> needed,
            Message remedy,
            Consumer<Named> taker,
            Consumer<Fault> faults,
            Map<String, Integer> places)
            implements RowSink {
        @Override
        public boolean header(List<String> headings, long line) {
            List<Fault> found = new ArrayList<>();
            places.putAll(
                    HeadingFinder.find(
                            headings,
                            line,
                            heading ->
                                    Optional.of(RegisterField.plain(heading))
                                            .filter(READ::contains),
                            found::add));
            if (found.isEmpty()) {
                needed.stream()
                        .filter(column -> !places.containsKey(column))
                        .map(
                                column ->
                                        new Fault(
                                                line,
                                                column,
                                                String.join(",", headings),
                                                PackMessage.COLUMN_MISSING.of(column).so(remedy)))
                        .forEach(found::add);
            }
            found.forEach(faults);
            return found.isEmpty();
        }

        @Override
        public void row(RowBuffer row) {
            if (!row.isBlank()) {
                taker.accept(new Named(row, places));
            }
        }

        @Override
        public void fault(Fault fault) {
            faults.accept(fault);
        }
    }
}
