package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.pack.HeadingText;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.Dictionary;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitMessage;

/// Reads keys and values out of rows into the log, and names those that are wrong.
final class CellReader {
    static final int NONE = -1;

    /// Smaller values would lose digits when they are divided by one another.
    private static final double LEAST = 1e-100;

    private static final Message NEGATIVE =
            UnitMessage.NEGATIVE.so(PanelMessage.VALUES_ARE_AMOUNTS.of());
    private static final Message TOO_SMALL =
            PackMessage.OUT_OF_RANGE.so(PanelMessage.VALUES_LIE_BETWEEN.of(LEAST, Figure.MOST));

    private static final Set<String> NOTHING = Set.of("", "NA", "NaN", "nan", "NULL", "null");

    final String file;
    final Problems problems;
    final PanelQuestion question;
    final KeyNumbers places = new KeyNumbers();
    final KeyNumbers industries = new KeyNumbers();
    final KeyNumbers years = new KeyNumbers();

    /// Columns of places and industries with keys that the file holds as numbers, so that leading
    /// zeros cannot be told from none.
    final Set<String> numbers = new LinkedHashSet<>();

    final CellLog log = new CellLog();

    /// Of all values: what their heading says, or else the first of them; empty where none does.
    String unit = "";

    private boolean unitInCells;

    CellReader(String file, Problems problems, PanelQuestion question) {
        this.file = file;
        this.problems = problems;
        this.question = question;
    }

    void fault(Fault fault) {
        problems.error("", file, fault);
    }

    /// The number of the key in a cell; [#NONE] where there is none, or it is empty, which is a
    /// fault.
    int key(KeyNumbers keys, RowBuffer row, int cell, String column) {
        if (cell == NONE) {
            return NONE;
        }
        char[] chars = row.chars();
        int from = row.firstSign(cell);
        int to = row.behindLastSign(cell, from);
        if (from == to) {
            Message empty = TableMessage.CELL_EMPTY.so(PackMessage.FILL_OR_LEAVE_OUT.of());
            fault(new Fault(row.line(cell), column, "", empty));
            return NONE;
        }
        int known = keys.count();
        int number = keys.number(chars, from, to);
        if (keys.count() > known && keys != years) {
            requireNoTotal(keys.key(number), row.line(cell), column);
            if (row.isNumber(cell)) {
                numbers.add(column);
            }
        }
        return number;
    }

    /// Names a key that sums up others.
    void requireNoTotal(String key, long line, String column) {
        if (TotalRow.isOne(key)) {
            fault(TotalRow.fault(line, column, key));
        }
    }

    /// Logs the value in a cell, unless it is wrong.
    void value(
            RowBuffer row,
            SquareRows rows,
            int cell,
            String column,
            int place,
            int industry,
            int year) {
        int from = row.firstSign(cell);
        int to = row.behindLastSign(cell, from);
        if (from == to || row.chars()[from] >= 'N' && row.chars()[from] <= 'n') {
            String text = new String(row.chars(), from, to - from);
            if (NOTHING.contains(text)) {
                if (!question.emptyIsNothing()) {
                    Message what =
                            (text.isEmpty() ? TableMessage.CELL_EMPTY : PanelMessage.NO_VALUE)
                                    .so(PanelMessage.FILL_OR_EMPTY_NOTHING.of());
                    fault(new Fault(row.line(cell), column, text, what));
                }
                return;
            }
        }
        try {
            double plain = rows.number(row, cell);
            double value =
                    Double.isNaN(plain) || unitInCells
                            ? Figure.number(bare(rows.plain(row, cell)))
                            : plain;
            BadFigure.throwIf(value < 0, NEGATIVE);
            BadFigure.throwIf(value > 0 && value < LEAST, TOO_SMALL);
            if (place != NONE && industry != NONE && year != NONE) {
                // Negative zero is zero.
                log.add(place, industry, year, value + 0.0, row.line());
            }
        } catch (BadFigure bad) {
            fault(new Fault(row.line(cell), column, row.cell(cell), bad.reason()));
        }
    }

    private String bare(String text) throws BadFigure {
        String number = text.replaceFirst("(?<=[0-9])[^0-9.,]+$", "");
        String said = text.substring(number.length()).strip();
        if (unit.isEmpty() && log.count() == 0 && HeadingText.findUnit(said).isPresent()) {
            unit = said;
            unitInCells = true;
        }
        BadFigure.throwIf(
                unitInCells && said.isEmpty(),
                UnitMessage.NO_UNIT.so(UnitMessage.WRITE_LIKE.of(text + unit)));
        return HeadingText.isSameUnit(said, unit) ? number : text;
    }

    /// Whether the tables made of the log will fit; a fault where they will not.
    boolean fits() {
        double cells = (double) places.count() * industries.count();
        double bytes = cells * Math.max(1, years.count()) * Double.BYTES;
        long most = Runtime.getRuntime().maxMemory() / 2;
        boolean many =
                places.count() > CellLog.MOST_PLACES
                        || industries.count() > CellLog.MOST_INDUSTRIES
                        || years.count() > CellLog.MOST_YEARS;
        if (!many && cells < Integer.MAX_VALUE - 8.0 && bytes <= most) {
            return true;
        }
        int ofYears = Math.max(1, years.count());
        double gigabytes = Math.rint(bytes / 1e8) / 10;
        Message what =
                PanelMessage.TOO_LARGE.of(places.count(), industries.count(), ofYears, gigabytes);
        fault(Fault.ofFile(what));
        return false;
    }

    /// The values of a table as they come: cell, value and line of each row, in blocks of primitive
    /// arrays (20 bytes a row), so that millions of rows neither cost objects nor are copied to
    /// grow.
    static final class CellLog {
        /// Most keys of a kind that a cell can tell apart.
        static final int MOST_PLACES = 1 << 24;

        static final int MOST_INDUSTRIES = 1 << 24;
        static final int MOST_YEARS = 1 << 16;

        private static final int BLOCK = 1 << 18;

        private static final class Block {
            private final long[] cells = new long[BLOCK];
            private final double[] values = new double[BLOCK];
            private final int[] lines = new int[BLOCK];
            private int count;
        }

        /// Takes rows in the order they were logged.
        @FunctionalInterface
        interface Taker {
            void take(int place, int industry, int year, double value, int line);
        }

        private final List<Block> blocks = new ArrayList<>();
        private long count;

        long count() {
            return count;
        }

        void add(int place, int industry, int year, double value, long line) {
            if (count % BLOCK == 0) {
                blocks.add(new Block());
            }
            Block block = blocks.getLast();
            block.cells[block.count] = (long) place << 40 | (long) industry << 16 | year;
            block.values[block.count] = value;
            block.lines[block.count] = (int) Math.min(line, Integer.MAX_VALUE);
            block.count++;
            count++;
        }

        void forEach(Taker taker) {
            for (Block block : blocks) {
                for (int k = 0; k < block.count; k++) {
                    long cell = block.cells[k];
                    taker.take(
                            (int) (cell >>> 40),
                            (int) (cell >>> 16) & (MOST_INDUSTRIES - 1),
                            (int) cell & (MOST_YEARS - 1),
                            block.values[k],
                            block.lines[k]);
                }
            }
        }
    }

    /// Numbers keys in the order they come, straight from the characters of a row: a key that was
    /// seen before costs no object.
    static final class KeyNumbers {
        private final List<String> keys = new ArrayList<>();
        private final Dictionary<Integer> numbers = new Dictionary<>(this::add);

        private int add(String key) {
            keys.add(key);
            return keys.size() - 1;
        }

        int count() {
            return keys.size();
        }

        String key(int number) {
            return keys.get(number);
        }

        /// The number of the key; a new one where it was not seen before.
        int number(char[] chars, int from, int to) {
            return numbers.get(chars, from, to);
        }

        int number(String key) {
            return number(key.toCharArray(), 0, key.length());
        }
    }
}
