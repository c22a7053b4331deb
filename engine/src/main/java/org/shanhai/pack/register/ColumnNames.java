package org.shanhai.pack.register;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableFile;
import org.shanhai.register.RegisterField;

/// How the columns of a register are called, from a small file with the columns field and column.
public final class ColumnNames {
    private static final String FIELD = "field";
    private static final List<String> COLUMNS = List.of(FIELD, "column");
    private static final Message REMEDY =
            PackMessage.COLUMNS_ARE
                    .of("--columns", COLUMNS)
                    .then(PackMessage.ALLOWED.of(Keyed.keys(RegisterField.class)));

    private ColumnNames() {}

    /// @param names takes the headings by field
    /// @return what is wrong with the file; nothing where it could be read
    public static List<Problem> read(Path path, Map<RegisterField, String> names) {
        Problems problems = new Problems();
        String file = String.valueOf(path.getFileName());
        Map<RegisterField, String> found = new EnumMap<>(RegisterField.class);
        NamedRows rows =
                NamedRows.of(
                        COLUMNS,
                        COLUMNS,
                        REMEDY,
                        row ->
                                Keyed.find(RegisterField.class, row.cell(FIELD))
                                        .filter(any -> !row.cell(COLUMNS.getLast()).isEmpty())
                                        .ifPresentOrElse(
                                                field ->
                                                        found.put(
                                                                field, row.cell(COLUMNS.getLast())),
                                                () -> problems.error("", file, unknown(row))),
                        fault -> problems.error("", file, fault));
        new RegisterFile(path, Optional.empty()).read(rows, TableFile.Listener.SILENT);
        names.putAll(found);
        return problems.list();
    }

    private static Fault unknown(NamedRows.Named row) {
        boolean isField = Keyed.find(RegisterField.class, row.cell(FIELD)).isPresent();
        String column = isField ? COLUMNS.getLast() : FIELD;
        return new Fault(
                row.row().line(), column, row.cell(column), PackMessage.NOT_KNOWN.so(REMEDY));
    }
}
