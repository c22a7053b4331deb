package org.shanhai.pack;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.ColumnType.FigureCell;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.UnitMessage;

/// Holds the rows of one file against the columns of its table, and hands on those that fit.
final class RowReader extends SquareRows {
    static final int MOST_COLUMNS = 1000;
    static final int MOST_CHARACTERS = 1_000_000;

    /// Takes rows of the right width.
    @FunctionalInterface
    interface Taker {
        /// @param cells the cell of each column of the schema; −1 where the file has no such
        ///     column
        void take(RowBuffer row, int[] cells);
    }

    private final TableSchema schema;
    private final String file;
    private final Problems problems;
    private final Taker taker;
    private final int[] cells;
    private List<String> header = List.of();
    private List<HeadingText> headings = List.of();
    private long rows;
    private boolean damaged;

    RowReader(
            TableSchema schema,
            String file,
            Problems problems,
            Function<Separator, Decimals> notation,
            Taker taker) {
        super(notation, fault -> problems.error(schema.name(), file, fault));
        this.schema = schema;
        this.file = file;
        this.problems = problems;
        this.taker = taker;
        cells = new int[schema.columns().size()];
    }

    /// Whether rows may have been lost, so that what is not found need not be missing.
    boolean isDamaged() {
        return damaged;
    }

    long rowCount() {
        return rows;
    }

    @Override
    protected boolean headings(List<String> names, long line) {
        header = List.copyOf(names);
        headings = names.stream().map(name -> HeadingText.of(name, this::takesUnit)).toList();
        List<String> columns = headings.stream().map(HeadingText::name).toList();
        int width = names.size();
        Arrays.fill(cells, -1);
        if (width > MOST_COLUMNS) {
            fault(Fault.ofLine(line, PackMessage.TOO_MANY_COLUMNS.of(width, MOST_COLUMNS)));
            return false;
        }
        if (Collections.disjoint(columns, schema.columnNames())) {
            Message what = PackMessage.NO_HEADER.of(schema.name());
            Message remedy = PackMessage.WRITE_HEADER.of().then(columnsAre());
            fault(line, "", String.join(", ", names), what.so(remedy));
            return false;
        }
        HeadingFinder.find(columns, line, schema::findPosition, this::fault)
                .forEach((column, at) -> cells[column] = at);
        for (int k = 0; k < width; k++) {
            if (schema.positionOrLess(columns.get(k)) < 0 && columns.indexOf(columns.get(k)) == k) {
                nameUnknown(columns.get(k), k, line);
            }
        }
        boolean complete = true;
        for (int k = 0; k < cells.length; k++) {
            Column column = schema.columns().get(k);
            if (column.required() && cells[k] < 0) {
                complete = false;
                Message what = PackMessage.COLUMN_MISSING.of(column.meaning());
                fault(line, column.name(), "", what.so(columnsAre()));
            }
        }
        return complete;
    }

    /// A unit that stands in a column of its own needs no other place.
    private boolean takesUnit(String name) {
        return schema.findPosition("unit").isEmpty()
                && schema.findPosition(name)
                        .filter(k -> schema.columns().get(k).type() instanceof FigureCell)
                        .isPresent();
    }

    /// What stands in a cell of figures, with the unit of its heading where it has none.
    String figure(RowBuffer row, int cell) throws BadFigure {
        String text = plain(row, cell);
        return cell < 0 ? text : headings.get(cell).with(text);
    }

    private Message columnsAre() {
        return PackMessage.COLUMNS_ARE.of(schema.name(), schema.columnNames());
    }

    private void nameUnknown(String name, int position, long line) {
        Optional<HeadingText> parted = HeadingText.parted(name);
        String bare = parted.map(HeadingText::name).orElse(name);
        Message near = Suggestions.among(schema.columnNames(), bare);
        Message remedy = near.then(columnsAre());
        if (parted.filter(said -> takesUnit(said.name())).isPresent()) {
            Message unknown = UnitMessage.UNIT_UNKNOWN.so(UnitMessage.WRITE_KNOWN_UNIT.of());
            fault(line, bare, parted.get().unit(), unknown);
        } else if (name.isEmpty()) {
            fault(line, name, "", TableMessage.COLUMN_UNNAMED.of(position + 1).so(remedy));
        } else if (!near.isEmpty()) {
            fault(line, name, "", PackMessage.NOT_KNOWN.so(remedy));
        } else {
            // A column of the pack's own.
            Message own = PackMessage.NOT_READ.so(remedy);
            problems.warning(schema.name(), file, new Fault(line, name, "", own));
        }
    }

    @Override
    public boolean reads(int column) {
        return IntStream.of(cells).anyMatch(at -> at == column);
    }

    @Override
    protected void take(RowBuffer row) {
        if (isHeaderAgain(row)) {
            Fault again = Fault.ofLine(row.line(), PackMessage.HEADER_AGAIN.of());
            problems.error(schema.name(), file, again);
            return;
        }
        rows++;
        if (row.start(row.count()) > MOST_CHARACTERS && hasLongCell(row)) {
            return;
        }
        taker.take(row, cells);
    }

    private boolean isHeaderAgain(RowBuffer row) {
        for (int k = 0; k < header.size(); k++) {
            if (!row.says(k, header.get(k))) {
                return false;
            }
        }
        return header.size() > 1;
    }

    private boolean hasLongCell(RowBuffer row) {
        for (int k = 0; k < row.count(); k++) {
            if (row.length(k) > MOST_CHARACTERS) {
                Message what = PackMessage.CELL_LONG.of(row.length(k), MOST_CHARACTERS);
                fault(row.line(), header.get(k), "", what);
                return true;
            }
        }
        return false;
    }

    @Override
    public void fault(Fault fault) {
        damaged = true;
        super.fault(fault);
    }
}
