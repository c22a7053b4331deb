package org.shanhai.pack.book;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.pack.sense.SenseMessage;

/// Tells rows of totals by their figures, whatever they are called: each is the sum of what the
/// rows right above say, or right below. Of fewer figures than three that may be chance.
record SummedRows(List<BookRow> rows, BookSheet sheet) {
    private static final int LEAST = 3;

    /// Figures are summed in binary.
    private static final double NEAR = 1e-9;

    /// What is left of a figure when those of other rows are taken from it.
    private record Rest(String column, boolean signed, double whole, double left) {
        Rest without(BookRow row) {
            return new Rest(column, signed, whole, left - row.findNumber(column).orElse(0));
        }

        boolean isNone() {
            return Math.abs(left) <= NEAR * Math.abs(whole);
        }

        /// Land, staff and tax are never below zero: no row makes that good.
        boolean isOver() {
            return !signed && left < -NEAR * whole;
        }
    }

    /// @param name the column that says what rows go by
    void check(String name) {
        IntStream.range(0, rows.size())
                .filter(at -> isSum(at, -1) || isSum(at, 1))
                .forEach(at -> rows.get(at).error(name, SenseMessage.TOTAL_ROW.of()));
    }

    private boolean isSum(int at, int step) {
        List<Rest> rests =
                sheet.columns().stream().flatMap(one -> figure(rows.get(at), one)).toList();
        if (rests.stream().filter(rest -> rest.whole() > 0).count() < LEAST) {
            return false;
        }
        for (int k = at + step; k >= 0 && k < rows.size(); k += step) {
            BookRow row = rows.get(k);
            rests = rests.stream().map(rest -> rest.without(row)).toList();
            if (k != at + step && rests.stream().allMatch(Rest::isNone)) {
                return true;
            }
            if (rests.stream().anyMatch(Rest::isOver)) {
                return false;
            }
        }
        return false;
    }

    private static Stream<Rest> figure(BookRow row, BookColumn column) {
        OptionalDouble figure = row.findNumber(column.key());
        return column.kind() instanceof CellKind.Amount amount
                ? figure.stream().mapToObj(it -> new Rest(column.key(), amount.signed(), it, it))
                : Stream.empty();
    }
}
