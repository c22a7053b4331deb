package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableSchema;

/// Reads all files of one table into checked records.
final class TableReader {
    private final TableSchema schema;
    private final Keys keys;
    private final Problems problems;
    private final CellCheck check;
    private final List<CheckedRow> records = new ArrayList<>();
    private final Map<String, CheckedRow> byKey = new HashMap<>();
    private String file = "";

    TableReader(TableSchema schema, Keys keys, Years years, Problems problems) {
        this.schema = schema;
        this.keys = keys;
        this.problems = problems;
        check = new CellCheck(keys, years);
    }

    List<CheckedRow> read(List<TableFile> files, Progress progress) {
        keys.declare(schema.name());
        for (TableFile one : files) {
            file = one.name();
            RowReader rows = new RowReader(schema, file, problems, this::take);
            one.read(rows, (done, total) -> progress.at(schema.name(), done, total));
            if (rows.isDamaged()) {
                keys.doubt(schema.name());
            }
            if (rows.rowCount() == 0 && !rows.isDamaged()) {
                problems.warning(schema.name(), file, emptyTable());
            }
        }
        SelfReferences.check(schema, records, check, problems);
        return records;
    }

    static Fault emptyTable() {
        return new Fault(
                "empty",
                1,
                "",
                "",
                "The table has a header but no rows.",
                "Fill it, or take it out of the pack.");
    }

    private void take(RowBuffer row, int[] positions) {
        String[] cells = new String[positions.length];
        boolean wrong = false;
        for (int k = 0; k < cells.length; k++) {
            String text = positions[k] < 0 ? "" : row.text(positions[k]).strip();
            Column column = schema.columns().get(k);
            if (!SelfReferences.isOne(schema, column)) {
                Optional<CellFault> fault = check.check(column, text);
                if (fault.isPresent()) {
                    problems.error(
                            schema.name(), file, fault.get().at(row.line(), column.name(), text));
                    text = "";
                    wrong = true;
                }
            }
            cells[k] = text;
        }
        add(new CheckedRow(schema, file, row.line(), cells, wrong));
    }

    private void add(CheckedRow record) {
        if (schema.columns().stream().anyMatch(column -> column.name().equals("basis"))) {
            SourceRule.check(record, schema, problems);
        }
        if (!schema.key().isEmpty()) {
            StringBuilder key = new StringBuilder();
            schema.key().forEach(column -> key.append(record.text(column)).append('\n'));
            CheckedRow earlier = byKey.putIfAbsent(key.toString(), record);
            if (earlier != null && record.isWhole()) {
                problems.error(
                        schema.name(),
                        file,
                        new Fault(
                                "key-twice",
                                record.line(),
                                schema.key().getFirst(),
                                record.text(schema.key().getFirst()),
                                "is there twice: the same %s stands in %s:%d."
                                        .formatted(
                                                String.join(", ", schema.key()),
                                                earlier.file(),
                                                earlier.line()),
                                "Keep one of the two rows."));
                return;
            }
        }
        String first = schema.columns().getFirst().name();
        if (record.has(first)) {
            keys.add(schema.name(), record.text(first));
            schema.findPosition("name_local")
                    .ifPresent(
                            at -> {
                                keys.addName(
                                        schema.name(), record.text(first), record.text("name"));
                                keys.addName(
                                        schema.name(),
                                        record.text(first),
                                        record.text("name_local"));
                            });
        }
        records.add(record);
    }
}
