package org.shanhai.programme.solver;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.programme.LinearProgramme;

/// A programme in whole numbers throughout, as CP-SAT takes it.
///
/// Each row has a unit of its own: a power of ten where that makes all of it whole, else 2⁻³⁰ of
/// its largest entry, rounded so that what keeps to the whole numbers keeps to the programme
/// (entries of "at most" up, its bound down; of "at least" the other way round). An answer that
/// leaves less than that unit, times its columns, could so be missed. The objective is rounded to
/// the nearest; [#slack] is by how much that can be off, and is added to every bound.
final class WholeNumbers {
    private static final int POWERS = 7;
    private static final double MOST_EXACT = 1e9;
    private static final double LARGEST_ENTRY = 0x1p30;
    private static final double LARGEST_SUM = 0x1p50;
    private static final double LARGEST_OBJECTIVE = 0x1p48;

    /// What counts as whole: the rounding of a few additions and units.
    private static final double WHOLE = 1e-9;

    /// One row, between low and high; [Long#MIN_VALUE] and [Long#MAX_VALUE] where there is no end.
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
    record Row(int[] columns, long[] entries, long low, long high) {}

    private final List<Row> rows = new ArrayList<>();
    private final long[] objective;
    private final double factor;
    private final double slack;

    WholeNumbers(LinearProgramme programme) {
        int[] count = new int[programme.rowCount()];
        for (int e = 0; e < programme.entryCount(); e++) {
            count[programme.row(e)]++;
        }
        int[][] columns = new int[programme.rowCount()][];
        double[][] entries = new double[programme.rowCount()][];
        for (int r = 0; r < count.length; r++) {
            columns[r] = new int[count[r]];
            entries[r] = new double[count[r]];
            count[r] = 0;
        }
        double sum = 0;
        double reach = 0;
        for (int c = 0; c < programme.columnCount(); c++) {
            double size = Math.max(Math.abs(programme.least(c)), Math.abs(programme.most(c)));
            sum += Math.abs(programme.objective(c)) * size;
            reach += programme.objective(c) == 0 ? 0 : size;
            for (int e = programme.start(c); e < programme.start(c + 1); e++) {
                int r = programme.row(e);
                columns[r][count[r]] = c;
                entries[r][count[r]++] = programme.value(e);
            }
        }
        for (int r = 0; r < count.length; r++) {
            add(columns[r], entries[r], programme.low(r), programme.high(r));
        }
        objective = new long[programme.columnCount()];
        double exact = exact(objectives(programme), sum);
        factor = exact > 0 ? exact : sum > 0 ? LARGEST_OBJECTIVE / sum : 1;
        for (int c = 0; c < objective.length; c++) {
            objective[c] = Math.round(programme.objective(c) * factor);
        }
        slack = exact > 0 ? 0 : reach / 2 / factor;
    }

    private static double[] objectives(LinearProgramme programme) {
        double[] all = new double[programme.columnCount()];
        for (int c = 0; c < all.length; c++) {
            all[c] = programme.objective(c);
        }
        return all;
    }

    List<Row> rows() {
        return rows;
    }

    long objective(int column) {
        return objective[column];
    }

    /// Objective here over that of the programme.
    double factor() {
        return factor;
    }

    double slack() {
        return slack;
    }

    private void add(int[] columns, double[] entries, double low, double high) {
        if (entries.length == 0) {
            return;
        }
        double sum = 0;
        double largest = 0;
        for (double entry : entries) {
            sum += Math.abs(entry);
            largest = Math.max(largest, Math.abs(entry));
        }
        double exact = exact(entries, sum);
        if (exact > 0) {
            long[] whole = new long[entries.length];
            for (int k = 0; k < whole.length; k++) {
                whole[k] = Math.round(entries[k] * exact);
            }
            rows.add(new Row(columns, whole, ceil(low * exact), floor(high * exact)));
            return;
        }
        double unit = Math.min(LARGEST_ENTRY / largest, LARGEST_SUM / sum);
        if (Double.isFinite(low)) {
            long[] whole = new long[entries.length];
            for (int k = 0; k < whole.length; k++) {
                whole[k] = floor(entries[k] * unit);
            }
            rows.add(new Row(columns, whole, ceil(low * unit), Long.MAX_VALUE));
        }
        if (Double.isFinite(high)) {
            long[] whole = new long[entries.length];
            for (int k = 0; k < whole.length; k++) {
                whole[k] = ceil(entries[k] * unit);
            }
            rows.add(new Row(columns, whole, Long.MIN_VALUE, floor(high * unit)));
        }
    }

    /// The power of ten that makes all numbers whole; 0 where none does.
    private static double exact(double[] numbers, double sum) {
        double power = 1;
        for (int k = 0; k < POWERS; k++, power *= 10) {
            boolean whole = sum * power <= LARGEST_SUM;
            for (int i = 0; i < numbers.length && whole; i++) {
                double scaled = numbers[i] * power;
                whole =
                        Math.abs(scaled) <= MOST_EXACT
                                && Math.abs(scaled - Math.rint(scaled))
                                        <= WHOLE * Math.max(1, Math.abs(scaled)) / 10;
            }
            if (whole) {
                return power;
            }
        }
        return 0;
    }

    private static long floor(double value) {
        if (value == Double.POSITIVE_INFINITY) {
            return Long.MAX_VALUE;
        }
        double near = Math.rint(value);
        return (long)
                (Math.abs(value - near) <= WHOLE * Math.max(1, Math.abs(value))
                        ? near
                        : Math.floor(value));
    }

    private static long ceil(double value) {
        return value == Double.NEGATIVE_INFINITY ? Long.MIN_VALUE : -floor(-value);
    }
}
