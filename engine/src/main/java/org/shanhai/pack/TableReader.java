package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;
import org.shanhai.pack.CellCheck.CellReading;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;

/// Reads all files of one table into checked records.
record TableReader(
        TableSchema schema,
        Keys keys,
        Years years,
        Function<Separator, Decimals> notation,
        Overlay.Count count,
        Problems problems) {
    /// Tables of which a row is a place, an industry, a firm or the like, and none their sum.
    private static final Set<String> OF_NAMED_THINGS =
            Set.of(
                    ("places industries zones projects enterprises parcels utilities companies"
                                    + " vacancies terms rules rulesets incentives")
                            .split(" "));

    /// Reads the files of packs that stand on one another, the lowest first: a row with the key of
    /// a row below takes its place.
    List<CheckedRow> read(List<List<TableFile>> packs, Progress progress) {
        return new Rows().read(packs, progress);
    }

    /// @param needed whether the pack cannot be read without its rows
    static Fault emptyTable(boolean needed) {
        PackMessage remedy = needed ? PackMessage.FILL_TABLE : PackMessage.FILL_OR_TAKE_OUT;
        return Fault.ofLine(1, PackMessage.TABLE_EMPTY.so(remedy.of()));
    }

    /// What is reported or derived must say from where.
    static boolean lacksSource(String basis, String source) {
        return source.isEmpty() && (basis.equals("reported") || basis.equals("derived"));
    }

    private final class Rows {
        private final CellCheck check = CellCheck.of(keys, years);
        private final boolean hasSources = has("basis") && has("source");
        private final int[] labels =
                Stream.of(schema.columns().getFirst().name(), "name", "name_local", "firm", "what")
                        .filter(column -> OF_NAMED_THINGS.contains(schema.name()))
                        .flatMap(column -> schema.findPosition(column).stream())
                        .mapToInt(position -> position)
                        .toArray();
        private final int[] keyCells = schema.key().stream().mapToInt(schema::position).toArray();
        private final boolean hasLocalNames = has("name_local");
        /// What the cells of the row before were found to hold, where they are sound: most say the
        /// same as the one above.
        private final @Nullable CellReading[] above = new CellReading[schema.columns().size()];
        private final List<CheckedRow> records = new ArrayList<>();
        private final Map<String, Integer> byKey = new HashMap<>();
        /// Places among the records where a row of the pack now read stands for one of a pack
        /// below.
        private final Set<Integer> renewed = new HashSet<>();
        private int pack;
        private int first;
        private RowReader rows = reader("");
        private String file = "";

        private boolean has(String column) {
            return schema.findPosition(column).isPresent();
        }

        private RowReader reader(String name) {
            return new RowReader(schema, name, problems, notation, this::take);
        }

        List<CheckedRow> read(List<List<TableFile>> packs, Progress progress) {
            keys.declare(schema.name());
            boolean filled = false;
            List<String> empty = new ArrayList<>();
            for (pack = 0; pack < packs.size(); pack++) {
                first = records.size();
                renewed.clear();
                for (TableFile one : packs.get(pack)) {
                    file = one.name();
                    rows = reader(file);
                    one.read(rows, (done, total) -> progress.at(schema.name(), done, total));
                    if (rows.isDamaged()) {
                        keys.doubt(schema.name());
                    } else if (rows.rowCount() == 0) {
                        empty.add(file);
                    }
                    filled |= rows.isDamaged() || rows.rowCount() > 0;
                    count.addRows(pack, rows.rowCount());
                }
            }
            if (filled) {
                empty.forEach(name -> problems.warning(schema.name(), name, emptyTable(false)));
            } else if (!empty.isEmpty()) {
                keys.declareEmpty(schema.name(), empty.getFirst());
            }
            nameOwnReferences();
            return records;
        }

        private void take(RowBuffer row, int[] positions) {
            Object[] cells = new Object[positions.length];
            boolean sourceWrong = false;
            boolean wrong = false;
            for (int k = 0; k < positions.length; k++) {
                Column column = schema.columns().get(k);
                CellReading read = above[k];
                if (read == null
                        || column.type().isNumeric()
                        || !row.says(positions[k], read.text())) {
                    String written = row.cell(positions[k]);
                    read = read(row, positions[k], column, written);
                    above[k] = read.fault().isEmpty() ? read : null;
                    if (read.fault().isPresent()) {
                        name(read.fault().get(), row.line(positions[k]), column, written);
                        wrong = true;
                        sourceWrong |= column.name().equals("source");
                    }
                }
                cells[k] = read.cell();
            }
            CheckedRow record = new CheckedRow(schema, pack, file, row.line(), cells, wrong);
            if (!isTotal(record)) {
                if (hasSources
                        && !sourceWrong
                        && lacksSource(record.text("basis"), record.text("source"))) {
                    problems.error(record, "source", PackMessage.SOURCE_NEEDED.of());
                }
                add(record);
            }
        }

        private CellReading read(RowBuffer row, int at, Column column, String written) {
            try {
                String text = column.type().isNumeric() ? rows.figure(row, at) : written;
                return isOfItself(column)
                        ? CellReading.sound(text, text)
                        : check.read(column, text);
            } catch (BadFigure bad) {
                return CellReading.wrong(bad.reason());
            }
        }

        /// References of a table to itself can be checked only when all of it is read.
        private boolean isOfItself(Column column) {
            return column.type() instanceof ColumnType.Reference reference
                    && reference.table().equals(schema.name());
        }

        private void nameOwnReferences() {
            for (Column column : schema.columns().stream().filter(this::isOfItself).toList()) {
                for (CheckedRow row : records) {
                    check.read(column, row.text(column.name()))
                            .fault()
                            .filter(bad -> !bad.says(PackMessage.UNCHECKED))
                            .ifPresent(bad -> problems.error(row, column.name(), bad));
                }
            }
        }

        private boolean isTotal(CheckedRow record) {
            for (int label : labels) {
                if (TotalRow.isOne(record.text(label))) {
                    String column = schema.columns().get(label).name();
                    problems.error(record, column, SenseMessage.TOTAL_ROW.of());
                    return true;
                }
            }
            return false;
        }

        private void name(Message fault, long line, Column column, String written) {
            if (!fault.says(PackMessage.UNCHECKED)) {
                problems.error(schema.name(), file, new Fault(line, column.name(), written, fault));
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
            StringBuilder key = new StringBuilder();
            for (int cell : keyCells) {
                key.append(record.text(cell)).append('\n');
            }
            Integer at = key.isEmpty() ? null : byKey.putIfAbsent(key.toString(), records.size());
            if (at == null) {
                declare(record);
                records.add(record);
            } else if (record.isWhole() && at < first && renewed.add(at)) {
                records.set(at, record);
                count.addReplaced(pack);
                declare(record);
            } else if (record.isWhole()) {
                // Else what is wrong with it is told; two of one key would be too many.
                CheckedRow earlier = records.get(at);
                String where = earlier.file() + ":" + earlier.line();
                Message twice = PackMessage.ROW_TWICE.of(schema.key(), where);
                problems.error(record, schema.key().getFirst(), twice);
            }
        }

        private void declare(CheckedRow record) {
            String key = record.text(0);
            if (!key.isEmpty() && hasLocalNames) {
                keys.add(schema.name(), key, record.text("name"), record.text("name_local"));
            } else if (!key.isEmpty()) {
                keys.add(schema.name(), key);
            }
        }
    }
}
