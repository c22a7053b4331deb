package org.shanhai.pack.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/// Reads firms that people read.
public final class LabelledFirms {
    private static final String LABEL = "label";
    private static final String SECOND = "second";
    private static final Set<String> READ =
            Set.of(RegisterField.NAME.key(), RegisterField.SCOPE.key(), LABEL, SECOND);

    private LabelledFirms() {}

    /// Reads a file of them with the columns name, scope, label and second; the last may be empty,
    /// or hold several keys separated by `;`.
    ///
    /// @param firms takes them
    /// @return what is wrong with the file; nothing where it could be read
    public static List<Problem> read(Path path, List<LabelledFirm> firms) {
        Problems problems = new Problems();
        String file = String.valueOf(path.getFileName());
        Rows rows = new Rows(file, problems, firms);
        NoFile.orRead(
                path,
                RegisterMessage.GIVE_LABELS.of(),
                rows::fault,
                there ->
                        new RegisterFile(there, Optional.empty())
                                .read(rows, TableFile.Listener.SILENT));
        return problems.list();
    }

    private static final class Rows implements RowSink {
        private final String file;
        private final Problems problems;
        private final List<LabelledFirm> firms;
        private Map<String, Integer> places = Map.of();

        Rows(String file, Problems problems, List<LabelledFirm> firms) {
            this.file = file;
            this.problems = problems;
            this.firms = firms;
        }

        @Override
        public boolean header(List<String> headings, long line) {
            boolean[] twice = {false};
            places =
                    HeadingFinder.find(
                            headings,
                            line,
                            heading ->
                                    Optional.of(RegisterField.plain(heading))
                                            .filter(READ::contains),
                            fault -> {
                                twice[0] = true;
                                fault(fault);
                            });
            if (twice[0]) {
                return false;
            }
            for (String needed : List.of(RegisterField.SCOPE.key(), LABEL)) {
                if (!places.containsKey(needed)) {
                    fault(
                            new Fault(
                                    line,
                                    needed,
                                    "",
                                    PackMessage.COLUMN_MISSING
                                            .of(needed)
                                            .so(RegisterMessage.GIVE_LABELS.of())));
                    return false;
                }
            }
            return true;
        }

        @Override
        public void row(RowBuffer row) {
            if (!row.isBlank()) {
                firms.add(
                        new LabelledFirm(
                                cell(row, RegisterField.NAME.key()),
                                cell(row, RegisterField.SCOPE.key()),
                                cell(row, LABEL),
                                Arrays.stream(cell(row, SECOND).split(";"))
                                        .map(String::strip)
                                        .filter(key -> !key.isEmpty())
                                        .collect(Collectors.toUnmodifiableSet())));
            }
        }

        private String cell(RowBuffer row, String column) {
            return row.cell(places.getOrDefault(column, -1));
        }

        @Override
        public void fault(Fault fault) {
            problems.error("", file, fault);
        }
    }
}
