package org.shanhai.pack.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;
import org.shanhai.register.RegisterField;

/// How the columns of a register are called, from a small file with the columns field and column.
public final class ColumnNames {
    private ColumnNames() {}

    /// @param names takes the headings by field
    /// @return what is wrong with the file; nothing where it could be read
    public static List<Problem> read(Path path, Map<RegisterField, String> names) {
        Problems problems = new Problems();
        String file = String.valueOf(path.getFileName());
        Map<RegisterField, String> found = new EnumMap<>(RegisterField.class);
        RowSink rows =
                new RowSink() {
                    @Override
                    public boolean header(List<String> headings, long line) {
                        boolean fits = headings.equals(List.of("field", "column"));
                        if (!fits) {
                            fault(wrong(line, String.join(",", headings)));
                        }
                        return fits;
                    }

                    @Override
                    public void row(RowBuffer row) {
                        String key = row.text(0).strip();
                        Optional<RegisterField> field = Keyed.find(RegisterField.class, key);
                        if (field.isPresent() && row.count() > 1) {
                            found.put(field.get(), row.text(1));
                        } else if (!row.isBlank()) {
                            fault(wrong(row.line(), key));
                        }
                    }

                    @Override
                    public void fault(Fault fault) {
                        problems.error("", file, fault);
                    }
                };
        try {
            new RegisterFile(path, Optional.empty()).read(rows, TableFile.Listener.SILENT);
        } catch (IOException unreadable) {
            rows.fault(Faults.unreadable(unreadable));
        }
        names.putAll(found);
        return problems.list();
    }

    private static Fault wrong(long line, String value) {
        return new Fault(
                line,
                "field",
                value,
                PackMessage.NOT_KNOWN
                        .of()
                        .so(
                                PackMessage.COLUMNS_ARE
                                        .of("--columns", List.of("field", "column"))
                                        .then(
                                                PackMessage.ALLOWED.of(
                                                        Keyed.keys(RegisterField.class)))));
    }
}
