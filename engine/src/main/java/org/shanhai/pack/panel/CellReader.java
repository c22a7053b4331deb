package org.shanhai.pack.panel;

import java.util.LinkedHashSet;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitMessage;

/// Reads keys and values out of rows into the log, and names those that are wrong.
///
/// @param numbers columns of places and industries with keys that the file holds as numbers, so
///     that leading zeros cannot be told from none
record CellReader(
        String file,
        Problems problems,
        PanelQuestion question,
        KeyNumbers places,
        KeyNumbers industries,
        KeyNumbers years,
        Set<String> numbers,
        CellLog log) {
    static final int NONE = -1;

    /// Smaller values would lose digits when they are divided by one another.
    private static final double LEAST = 1e-100;

    private static final Message NEGATIVE =
            UnitMessage.NEGATIVE.so(PanelMessage.VALUES_ARE_AMOUNTS.of());
    private static final Message TOO_SMALL =
            PackMessage.OUT_OF_RANGE.so(PanelMessage.VALUES_LIE_BETWEEN.of(LEAST, Figure.MOST));

    private static final Set<String> NOTHING = Set.of("", "NA", "NaN", "nan", "NULL", "null");

    static CellReader of(String file, Problems problems, PanelQuestion question) {
        return new CellReader(
                file,
                problems,
                question,
                new KeyNumbers(),
                new KeyNumbers(),
                new KeyNumbers(),
                new LinkedHashSet<>(),
                new CellLog());
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
            fault(new Fault(row.line(), column, "", empty));
            return NONE;
        }
        int known = keys.count();
        int number = keys.number(chars, from, to);
        if (keys.count() > known && keys != years) {
            requireNoTotal(keys.key(number), row.line(), column);
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
        if (from == to || isLetter(row.chars()[from])) {
            String text = new String(row.chars(), from, to - from);
            if (NOTHING.contains(text)) {
                if (!question.emptyIsNothing()) {
                    Message what =
                            (text.isEmpty() ? TableMessage.CELL_EMPTY : PanelMessage.NO_VALUE)
                                    .so(PanelMessage.FILL_OR_EMPTY_NOTHING.of());
                    fault(new Fault(row.line(), column, text, what));
                }
                return;
            }
        }
        try {
            double plain = rows.number(row, cell);
            double value = Double.isNaN(plain) ? Figure.number(rows.plain(row, cell)) : plain;
            BadFigure.throwIf(value < 0, NEGATIVE);
            BadFigure.throwIf(value > 0 && value < LEAST, TOO_SMALL);
            if (place != NONE && industry != NONE && year != NONE) {
                // Negative zero is zero.
                log.add(place, industry, year, value + 0.0, row.line());
            }
        } catch (BadFigure bad) {
            fault(new Fault(row.line(), column, row.cell(cell), bad.reason()));
        }
    }

    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
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

    private static boolean isLetter(char c) {
        return c >= 'N' && c <= 'n';
    }
}
