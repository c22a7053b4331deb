package org.shanhai.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Maximise c·x where every row of A x and every column x lies between bounds, x in whole numbers.
///
/// Immutable. Entries are held by column.
public final class LinearProgramme {
    /// By how much of a bound (of the entries of a row where it is 0) a row may be passed: what
    /// additions of doubles in another order can come to.
    public static final double ROUNDING = 1e-9;

    private final double[] objective;
    private final long[] least;
    private final long[] most;
    private final List<String> rowNames;
    private final double[] low;
    private final double[] high;
    private final int[] start;
    private final int[] row;
    private final double[] value;

    private LinearProgramme(
            double[] objective,
            long[] least,
            long[] most,
            List<String> rowNames,
            double[] low,
            double[] high,
            int[] start,
            int[] row,
            double[] value) {
        this.objective = objective;
        this.least = least;
        this.most = most;
        this.rowNames = List.copyOf(rowNames);
        this.low = low;
        this.high = high;
        this.start = start;
        this.row = row;
        this.value = value;
    }

    public static Builder builder() {
        return new Builder();
    }

    public int columnCount() {
        return objective.length;
    }

    public int rowCount() {
        return low.length;
    }

    public int entryCount() {
        return row.length;
    }

    public double objective(int column) {
        return objective[column];
    }

    public long least(int column) {
        return least[column];
    }

    public long most(int column) {
        return most[column];
    }

    /// −∞ where there is none.
    public double low(int of) {
        return low[of];
    }

    /// +∞ where there is none.
    public double high(int of) {
        return high[of];
    }

    /// Where the entries of a column begin; they end where those of the next begin.
    public int start(int column) {
        return start[column];
    }

    /// The row of an entry.
    public int row(int entry) {
        return row[entry];
    }

    public double value(int entry) {
        return value[entry];
    }

    /// c·x.
    public double valueOf(long[] x) {
        double sum = 0;
        for (int c = 0; c < objective.length; c++) {
            if (x[c] != 0) {
                sum += objective[c] * x[c];
            }
        }
        return sum;
    }

    /// A x.
    public double[] activity(long[] x) {
        double[] activity = new double[low.length];
        for (int c = 0; c < objective.length; c++) {
            if (x[c] != 0) {
                for (int e = start[c]; e < start[c + 1]; e++) {
                    activity[row[e]] += value[e] * x[c];
                }
            }
        }
        return activity;
    }

    /// How far the two bounds of a row may be passed.
    public double tolerance(int of) {
        double size = 0;
        if (Double.isFinite(low[of])) {
            size = Math.abs(low[of]);
        }
        if (Double.isFinite(high[of])) {
            size = Math.max(size, Math.abs(high[of]));
        }
        return ROUNDING * (size == 0 ? 1 : size);
    }

    /// Whether x keeps to every row and column.
    public boolean isKept(long[] x) {
        for (int c = 0; c < objective.length; c++) {
            if (x[c] < least[c] || x[c] > most[c]) {
                return false;
            }
        }
        double[] activity = activity(x);
        for (int r = 0; r < low.length; r++) {
            double slack = tolerance(r);
            if (activity[r] < low[r] - slack || activity[r] > high[r] + slack) {
                return false;
            }
        }
        return true;
    }

    /// An upper bound of c·x over all that is allowed, from any prices: each row takes the end that
    /// is dearest, each column the end that pays (weak duality).
    ///
    /// @param prices by row
    public double bound(double[] prices) {
        double bound = 0;
        for (int r = 0; r < low.length; r++) {
            double price = prices[r];
            if (price > 0) {
                bound += Double.isFinite(high[r]) ? price * high[r] : Double.POSITIVE_INFINITY;
            } else if (price < 0) {
                bound += Double.isFinite(low[r]) ? price * low[r] : Double.POSITIVE_INFINITY;
            }
        }
        for (int c = 0; c < objective.length; c++) {
            double reduced = reducedCost(c, prices);
            bound += Math.max(reduced * least[c], reduced * most[c]);
        }
        return bound;
    }

    /// What a unit of a column adds beyond what its rows are worth: c − Aᵀ y.
    public double reducedCost(int column, double[] prices) {
        double reduced = objective[column];
        for (int e = start[column]; e < start[column + 1]; e++) {
            reduced -= value[e] * prices[row[e]];
        }
        return reduced;
    }

    /// The same with another objective.
    public LinearProgramme withObjective(double[] other) {
        if (other.length != objective.length) {
            throw new IllegalArgumentException(
                    "The objective has %d entries; the programme has %d columns."
                            .formatted(other.length, objective.length));
        }
        return new LinearProgramme(
                other.clone(), least, most, rowNames, low, high, start, row, value);
    }

    /// The same with other ends of one row.
    public LinearProgramme withBounds(int of, double lower, double upper) {
        double[] lows = low.clone();
        double[] highs = high.clone();
        lows[of] = lower;
        highs[of] = upper;
        return new LinearProgramme(
                objective, least, most, rowNames, lows, highs, start, row, value);
    }

    /// What is left where some columns alone are free and all others stay as they are.
    ///
    /// @param free numbers of columns, ascending: the columns of the new programme
    /// @param x of which the others keep their values
    public LinearProgramme restrictedTo(int[] free, long[] x) {
        double[] taken = activity(x);
        int entries = 0;
        for (int c : free) {
            entries += start[c + 1] - start[c];
            for (int e = start[c]; e < start[c + 1] && x[c] != 0; e++) {
                taken[row[e]] -= value[e] * x[c];
            }
        }
        double[] lows = low.clone();
        double[] highs = high.clone();
        for (int r = 0; r < low.length; r++) {
            lows[r] -= taken[r];
            highs[r] -= taken[r];
        }
        double[] objectives = new double[free.length];
        long[] leasts = new long[free.length];
        long[] mosts = new long[free.length];
        int[] starts = new int[free.length + 1];
        int[] rows = new int[entries];
        double[] values = new double[entries];
        int at = 0;
        for (int k = 0; k < free.length; k++) {
            int c = free[k];
            objectives[k] = objective[c];
            leasts[k] = least[c];
            mosts[k] = most[c];
            for (int e = start[c]; e < start[c + 1]; e++) {
                rows[at] = row[e];
                values[at++] = value[e];
            }
            starts[k + 1] = at;
        }
        return new LinearProgramme(
                objectives, leasts, mosts, rowNames, lows, highs, starts, rows, values);
    }

    /// To be added to: all of this programme stands in it already.
    public Builder toBuilder() {
        Builder builder = new Builder();
        for (int r = 0; r < low.length; r++) {
            builder.row(rowNames.get(r), low[r], high[r]);
        }
        for (int c = 0; c < objective.length; c++) {
            int column = builder.column(objective[c], least[c], most[c]);
            for (int e = start[c]; e < start[c + 1]; e++) {
                builder.entry(row[e], column, value[e]);
            }
        }
        return builder;
    }

    /// Gathers a programme. Not for use by several threads.
    public static final class Builder {
        private final List<double[]> columns = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<double[]> bounds = new ArrayList<>();
        private int entries;
        private int[] rows = new int[64];
        private int[] columnOf = new int[64];
        private double[] values = new double[64];

        private Builder() {}

        /// @return the number of the new column
        public int column(double objective, long least, long most) {
            if (!Double.isFinite(objective)) {
                throw new IllegalArgumentException(
                        "The objective of column %d (%s) must be a number."
                                .formatted(columns.size(), objective));
            }
            if (least > most) {
                throw new IllegalArgumentException(
                        "Column %d has no value from %d to %d."
                                .formatted(columns.size(), least, most));
            }
            columns.add(new double[] {objective, least, most});
            return columns.size() - 1;
        }

        /// @return the number of the new row
        public int row(String name, double low, double high) {
            if (Double.isNaN(low) || Double.isNaN(high)) {
                throw new IllegalArgumentException(
                        "The bounds of '%s' (%s to %s) must be numbers."
                                .formatted(name, low, high));
            }
            names.add(name);
            bounds.add(new double[] {low, high});
            return names.size() - 1;
        }

        /// An entry; what is 0 is left out.
        public Builder entry(int row, int column, double value) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "The entry of '%s' at column %d (%s) must be a number."
                                .formatted(names.get(row), column, value));
            }
            if (value == 0) {
                return this;
            }
            if (entries == rows.length) {
                rows = Arrays.copyOf(rows, 2 * entries);
                columnOf = Arrays.copyOf(columnOf, 2 * entries);
                values = Arrays.copyOf(values, 2 * entries);
            }
            rows[entries] = row;
            columnOf[entries] = column;
            values[entries++] = value;
            return this;
        }

        public LinearProgramme build() {
            int n = columns.size();
            int[] start = new int[n + 1];
            for (int e = 0; e < entries; e++) {
                start[columnOf[e] + 1]++;
            }
            for (int c = 0; c < n; c++) {
                start[c + 1] += start[c];
            }
            int[] next = start.clone();
            int[] row = new int[entries];
            double[] value = new double[entries];
            for (int e = 0; e < entries; e++) {
                int at = next[columnOf[e]]++;
                row[at] = rows[e];
                value[at] = values[e];
            }
            return new LinearProgramme(
                    columns.stream().mapToDouble(c -> c[0]).toArray(),
                    columns.stream().mapToLong(c -> (long) c[1]).toArray(),
                    columns.stream().mapToLong(c -> (long) c[2]).toArray(),
                    names,
                    bounds.stream().mapToDouble(b -> b[0]).toArray(),
                    bounds.stream().mapToDouble(b -> b[1]).toArray(),
                    start,
                    row,
                    value);
        }
    }
}
