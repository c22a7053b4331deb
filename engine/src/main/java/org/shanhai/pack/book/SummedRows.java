package org.shanhai.pack.book;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shanhai.pack.sense.SenseMessage;

/// Tells rows of totals by their figures, whatever they are called: each is the sum of what the
/// rows right above say, or right below. Of fewer figures than three that may be chance.
record SummedRows(List<BookRow> rows, Map<String, CellKind.Amount> columns) {
    private static final int LEAST = 3;

    /// Figures are summed in binary.
    private static final double NEAR = 1e-9;

    static void check(BookSheet sheet, List<BookRow> rows, String name) {
        Map<String, CellKind.Amount> columns = new TreeMap<>();
        for (BookColumn column : sheet.columns()) {
            if (column.kind() instanceof CellKind.Amount amount) {
                columns.put(column.key(), amount);
            }
        }
        SummedRows all = new SummedRows(rows, columns);
        Stream.iterate(0, at -> at < rows.size(), at -> at + 1)
                .filter(at -> all.isSum(at, -1) || all.isSum(at, 1))
                .forEach(at -> rows.get(at).error(name, SenseMessage.TOTAL_ROW.of()));
    }

    /// @param step to the next row, up or down
    private boolean isSum(int at, int step) {
        Map<String, Double> left = new TreeMap<>();
        for (String column : columns.keySet()) {
            rows.get(at).findNumber(column).ifPresent(figure -> left.put(column, figure));
        }
        if (left.values().stream().filter(figure -> figure > 0).count() < LEAST) {
            return false;
        }
        Map<String, Double> whole = Map.copyOf(left);
        for (int k = at + step, summed = 1; k >= 0 && k < rows.size(); k += step, summed++) {
            BookRow row = rows.get(k);
            left.replaceAll((column, rest) -> rest - row.findNumber(column).orElse(0));
            if (summed > 1 && whole.keySet().stream().allMatch(one -> isNone(left, whole, one))) {
                return true;
            }
            // Land, staff and money spent are never below zero: no row makes that good.
            if (left.entrySet().stream().anyMatch(one -> isOver(one, whole))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNone(Map<String, Double> left, Map<String, Double> whole, String one) {
        return Math.abs(left.get(one)) <= NEAR * Math.abs(whole.get(one));
    }

    private boolean isOver(Map.Entry<String, Double> left, Map<String, Double> whole) {
        return !columns.get(left.getKey()).signed()
                && left.getValue() < -NEAR * whole.get(left.getKey());
    }
}
