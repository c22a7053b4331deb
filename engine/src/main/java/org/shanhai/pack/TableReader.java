package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;

/// Reads all files of one table into checked records.
final class TableReader {
    private final TableSchema schema;
    private final Keys keys;
    private final Problems problems;
    private final Function<Separator, Decimals> notation;
    private final CellCheck check;
    private final Optional<SourceRule> sources;
    private final List<CheckedRow> records = new ArrayList<>();
    private final Map<String, CheckedRow> byKey = new HashMap<>();
    private RowReader rows;
    private String file = "";

    /// @param notation how numbers are written between such separators
    TableReader(
            TableSchema schema,
            Keys keys,
            Years years,
            Function<Separator, Decimals> notation,
            Problems problems) {
        this.schema = schema;
        this.keys = keys;
        this.notation = notation;
        this.problems = problems;
        check = new CellCheck(keys, years);
        rows = reader("");
        boolean sourced =
                schema.findPosition("basis").isPresent()
                        && schema.findPosition("source").isPresent();
        sources = sourced ? Optional.of(new SourceRule(schema, problems)) : Optional.empty();
    }

    private RowReader reader(String name) {
        return new RowReader(schema, name, problems, notation, this::take);
    }

    List<CheckedRow> read(List<TableFile> files, Progress progress) {
        keys.declare(schema.name());
        boolean filled = false;
        List<String> empty = new ArrayList<>();
        for (TableFile one : files) {
            file = one.name();
            rows = reader(file);
            one.read(rows, (done, total) -> progress.at(schema.name(), done, total));
            if (rows.isDamaged()) {
                keys.doubt(schema.name());
            } else if (rows.rowCount() == 0) {
                empty.add(file);
            }
            filled |= rows.isDamaged() || rows.rowCount() > 0;
        }
        if (filled) {
            empty.forEach(name -> problems.warning(schema.name(), name, emptyTable(false)));
        } else if (!empty.isEmpty()) {
            keys.declareEmpty(schema.name(), empty.getFirst());
        }
        sources.ifPresent(SourceRule::report);
        SelfReferences.check(schema, records, check, problems);
        return records;
    }

    /// @param needed whether the pack cannot be read without its rows
    static Fault emptyTable(boolean needed) {
        return new Fault(
                FaultKind.EMPTY,
                1,
                "",
                "",
                needed ? PackMessage.TABLE_EMPTY_BUT_NEEDED.of() : PackMessage.TABLE_EMPTY.of(),
                needed ? PackMessage.FILL_TABLE.of() : PackMessage.FILL_OR_TAKE_OUT.of());
    }

    private void take(RowBuffer row, int[] positions) {
        String[] cells = new String[positions.length];
        boolean wrong = false;
        boolean sourceWrong = false;
        for (int k = 0; k < cells.length; k++) {
            String written = positions[k] < 0 ? "" : row.text(positions[k]).strip();
            Column column = schema.columns().get(k);
            cells[k] = written;
            Optional<CellFault> fault = Optional.empty();
            try {
                if (column.type().isNumeric()) {
                    cells[k] = rows.plain(row, positions[k], written);
                }
                if (!SelfReferences.isOne(schema, column)) {
                    fault = check.check(column, cells[k]);
                }
            } catch (BadFigure bad) {
                fault = Optional.of(CellCheck.of(FaultKind.NUMBER, bad));
            }
            if (fault.isPresent()) {
                name(fault.get(), row.line(), column, written);
                cells[k] = "";
                wrong = true;
                sourceWrong |= column.name().equals("source");
            }
        }
        CheckedRow record = new CheckedRow(schema, file, row.line(), cells, wrong);
        if (!sourceWrong) {
            sources.ifPresent(rule -> rule.take(record));
        }
        add(record);
    }

    private void name(CellFault fault, long line, Column column, String written) {
        if (!fault.isUnchecked()) {
            problems.error(schema.name(), file, fault.at(line, column.name(), written));
        }
        if (column.equals(schema.columns().getFirst())) {
            // What refers to the row is not wrong for that.
            if (written.isEmpty()) {
                keys.doubt(schema.name());
            } else {
                keys.addFaulty(schema.name(), written);
            }
        }
    }

    private void add(CheckedRow record) {
        if (!schema.key().isEmpty()) {
            StringBuilder key = new StringBuilder();
            schema.key().forEach(column -> key.append(record.text(column)).append('\n'));
            CheckedRow earlier = byKey.putIfAbsent(key.toString(), record);
            if (earlier != null && record.isWhole()) {
                problems.error(
                        schema.name(),
                        file,
                        new Fault(
                                FaultKind.KEY_TWICE,
                                record.line(),
                                schema.key().getFirst(),
                                record.text(schema.key().getFirst()),
                                PackMessage.ROW_TWICE.of(
                                        schema.key(), earlier.file(), earlier.line()),
                                PackMessage.KEEP_ONE_ROW.of()));
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
