package org.shanhai.pack;

import java.util.List;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableSchema;

/// References of a table to itself, which can be checked only when all of it is read.
final class SelfReferences {
    private SelfReferences() {}

    static boolean isOne(TableSchema schema, Column column) {
        return column.type() instanceof ColumnType.Reference reference
                && reference.table().equals(schema.name());
    }

    static void check(
            TableSchema schema, List<CheckedRow> records, CellCheck check, Problems problems) {
        for (Column column : schema.columns()) {
            if (isOne(schema, column)) {
                for (CheckedRow record : records) {
                    String text = record.text(column.name());
                    Optional<Message> fault =
                            check.read(column, text)
                                    .fault()
                                    .filter(bad -> !bad.says(PackMessage.UNCHECKED));
                    fault.ifPresent(
                            bad ->
                                    problems.error(
                                            schema.name(),
                                            record.file(),
                                            new Fault(record.line(), column.name(), text, bad)));
                }
            }
        }
    }
}
