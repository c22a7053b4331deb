package org.shanhai.pack.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problem;
import org.shanhai.pack.table.Fault;
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

    /// @return what is wrong with the file; nothing where it could be read
    public static List<Problem> read(Path path, Map<RegisterField, String> names) {
        return NamedRows.read(
                path,
                COLUMNS,
                COLUMNS,
                REMEDY,
                (row, faults) -> {
                    Optional<RegisterField> field =
                            Keyed.find(RegisterField.class, row.cell(FIELD));
                    String heading = row.cell(COLUMNS.getLast());
                    if (field.isPresent() && !heading.isEmpty()) {
                        names.put(field.get(), heading);
                        return;
                    }
                    String column = field.isPresent() ? COLUMNS.getLast() : FIELD;
                    faults.accept(
                            new Fault(
                                    row.row().line(),
                                    column,
                                    row.cell(column),
                                    PackMessage.NOT_KNOWN.so(REMEDY)));
                });
    }
}
