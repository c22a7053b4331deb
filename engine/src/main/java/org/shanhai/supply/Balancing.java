package org.shanhai.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;

/// Brings a table to new row and column totals while changing it as little as can be.
///
/// Biproportional (RAS; Stone 1961, Bacharach 1970): z = r·a·s. Where the table has negative
/// entries its generalisation (GRAS; Günlük-Şenesen and Bates 1988, Junius and Oosterhaven 2003,
/// in the form of Lenzen, Wood and Gallego 2007): z = r·p·s − n / (r·s), with p the positive part
/// and n the size of the negative part. A table without negatives is the same under both.
public record Balancing(
        IntFunction<BilingualName> rowNames,
        IntFunction<BilingualName> columnNames,
        double tolerance,
        int mostPasses) {
    /// How closely totals are met by default, relative to the sum of the sizes of all totals.
    public static final double TOLERANCE = 1e-12;

    /// Passes over rows and columns at most, by default.
    public static final int MOST_PASSES = 10_000;

    private static final int NAMED = 5;

    /// @param rowNames and columnNames for messages
    public Balancing(IntFunction<BilingualName> rowNames, IntFunction<BilingualName> columnNames) {
        this(rowNames, columnNames, TOLERANCE, MOST_PASSES);
    }

    /// @param table the balanced table
    /// @param passes over rows and columns
    /// @param difference the largest difference from a total, relative to the sum of all totals
    public record Balanced(Matrix table, int passes, double difference) {}

    /// RAS of a table without negative entries.
    ///
    /// @throws SupplyException where the table has negatives, or the totals cannot be met
    public Balanced ras(Matrix table, double[] rowTotals, double[] columnTotals) {
        for (int r = 0; r < table.rows(); r++) {
            for (int c = 0; c < table.columns(); c++) {
                if (table.get(r, c) < 0) {
                    throw new SupplyException(
                            SupplyMessage.NEGATIVE_NEEDS_GRAS.of(
                                    rowNames.apply(r), columnNames.apply(c), table.get(r, c)));
                }
            }
        }
        return gras(table, rowTotals, columnTotals);
    }

    /// GRAS of a table of any entries; signs are kept.
    ///
    /// @throws SupplyException that names the rows and columns whose totals cannot be met
    public Balanced gras(Matrix table, double[] rowTotals, double[] columnTotals) {
        requireTotals(table, rowTotals, columnTotals);
        double scale = scale(rowTotals, columnTotals);
        double[] r = ones(table.rows());
        double[] s = ones(table.columns());
        Matrix last = table;
        int passes = 0;
        while (passes < mostPasses) {
            fit(table, r, s, rowTotals, true);
            fit(table, r, s, columnTotals, false);
            passes++;
            Matrix balanced = balanced(table, r, s);
            double difference = difference(balanced, rowTotals, columnTotals) / scale;
            if (!Double.isFinite(difference)) {
                break;
            }
            last = balanced;
            if (difference <= tolerance) {
                return new Balanced(balanced, passes, difference);
            }
        }
        throw new SupplyException(
                SupplyMessage.NOT_BALANCED.of(passes, furthest(last, rowTotals, columnTotals)));
    }

    private void requireTotals(Matrix table, double[] rowTotals, double[] columnTotals) {
        if (rowTotals.length != table.rows() || columnTotals.length != table.columns()) {
            throw new SupplyException(
                    SupplyMessage.MISFIT.of(
                            table.rows() + " × " + table.columns(),
                            rowTotals.length + " × " + columnTotals.length));
        }
        for (double value : table.storage()) {
            if (!Double.isFinite(value)) {
                throw new SupplyException(SupplyMessage.BALANCES_NO_NUMBER.of(value));
            }
        }
        double down = requireNumbers(rowTotals, SupplyMessage.ROW_TOTAL, rowNames);
        double across = requireNumbers(columnTotals, SupplyMessage.COLUMN_TOTAL, columnNames);
        if (Math.abs(down - across) > 1e-9 * scale(rowTotals, columnTotals)) {
            throw new SupplyException(SupplyMessage.TOTALS_DIFFER.of(down, across));
        }
        for (int r = 0; r < table.rows(); r++) {
            requireReachable(table.row(r), rowTotals[r], rowNames.apply(r));
        }
        for (int c = 0; c < table.columns(); c++) {
            double[] column = new double[table.rows()];
            for (int r = 0; r < column.length; r++) {
                column[r] = table.get(r, c);
            }
            requireReachable(column, columnTotals[c], columnNames.apply(c));
        }
    }

    private static double requireNumbers(
            double[] totals, SupplyMessage wrong, IntFunction<BilingualName> names) {
        double sum = 0;
        for (int k = 0; k < totals.length; k++) {
            if (!Double.isFinite(totals[k])) {
                throw new SupplyException(wrong.of(names.apply(k), totals[k]));
            }
            sum += totals[k];
        }
        return sum;
    }

    /// A line can only be scaled to totals of a sign it has entries for.
    private static void requireReachable(double[] line, double total, BilingualName name) {
        boolean positive = false;
        boolean negative = false;
        for (double value : line) {
            positive |= value > 0;
            negative |= value < 0;
        }
        boolean hopeless =
                total > 0 && !positive
                        || total < 0 && !negative
                        || total == 0 && negative && !positive;
        if (hopeless) {
            throw new SupplyException(SupplyMessage.UNREACHABLE_TOTAL.of(name, total));
        }
    }

    /// Chooses the factors of one side so that its totals are met: the positive root of
    /// p·r² − t·r − n = 0.
    private static void fit(Matrix table, double[] r, double[] s, double[] totals, boolean rows) {
        double[] positive = new double[totals.length];
        double[] negative = new double[totals.length];
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < s.length; j++) {
                double value = table.get(i, j);
                int k = rows ? i : j;
                double other = rows ? s[j] : r[i];
                if (value > 0) {
                    positive[k] += value * other;
                } else if (value < 0) {
                    negative[k] -= value / other;
                }
            }
        }
        double[] factors = rows ? r : s;
        for (int k = 0; k < totals.length; k++) {
            factors[k] = root(positive[k], totals[k], negative[k]);
        }
    }

    private static double root(double p, double t, double n) {
        if (p == 0 && n == 0) {
            return 1;
        }
        if (p == 0) {
            return -n / t;
        }
        if (n == 0) {
            return Math.max(0, t / p);
        }
        double size = Math.hypot(t, 2 * Math.sqrt(p) * Math.sqrt(n));
        // The form that does not cancel.
        return t >= 0 ? (t + size) / (2 * p) : 2 * n / (size - t);
    }

    private static Matrix balanced(Matrix table, double[] r, double[] s) {
        return Matrix.of(
                r.length,
                s.length,
                (i, j) -> {
                    double value = table.get(i, j);
                    double factor = r[i] * s[j];
                    return value > 0 ? value * factor : value < 0 ? value / factor : 0;
                });
    }

    private static double difference(Matrix balanced, double[] rowTotals, double[] columnTotals) {
        double worst = 0;
        double[] rows = balanced.rowSums();
        double[] columns = balanced.columnSums();
        for (int k = 0; k < rows.length; k++) {
            worst = Math.max(worst, Math.abs(rows[k] - rowTotals[k]));
        }
        for (int k = 0; k < columns.length; k++) {
            worst = Math.max(worst, Math.abs(columns[k] - columnTotals[k]));
        }
        return worst;
    }

    private static double scale(double[] rowTotals, double[] columnTotals) {
        double size = 0;
        for (double total : rowTotals) {
            size += Math.abs(total);
        }
        for (double total : columnTotals) {
            size += Math.abs(total);
        }
        return Math.max(size / 2, Double.MIN_NORMAL);
    }

    private record Off(SupplyMessage says, BilingualName name, double found, double wanted) {
        double size() {
            return Math.abs(found - wanted);
        }

        Message said() {
            return says.of(name, digits(found), digits(wanted));
        }

        private static String digits(double total) {
            return String.format(Locale.ROOT, "%.6g", total);
        }
    }

    private List<Message> furthest(Matrix balanced, double[] rowTotals, double[] columnTotals) {
        List<Off> lines = new ArrayList<>();
        double[] rows = balanced.rowSums();
        for (int k = 0; k < rows.length; k++) {
            lines.add(new Off(SupplyMessage.ROW_OFF, rowNames.apply(k), rows[k], rowTotals[k]));
        }
        double[] columns = balanced.columnSums();
        for (int k = 0; k < columns.length; k++) {
            lines.add(
                    new Off(
                            SupplyMessage.COLUMN_OFF,
                            columnNames.apply(k),
                            columns[k],
                            columnTotals[k]));
        }
        double negligible = tolerance * scale(rowTotals, columnTotals);
        lines.removeIf(line -> line.size() <= negligible);
        lines.sort((a, b) -> Double.compare(b.size(), a.size()));
        return lines.stream().limit(NAMED).map(Off::said).toList();
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }
}
