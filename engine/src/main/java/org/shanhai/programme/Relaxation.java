package org.shanhai.programme;

/// The best where x need not be whole, with the price of each row.
public final class Relaxation {
    private final boolean feasible;
    private final double bound;
    private final double[] values;
    private final double[] prices;

    private Relaxation(boolean feasible, double bound, double[] values, double[] prices) {
        this.feasible = feasible;
        this.bound = bound;
        this.values = values;
        this.prices = prices;
    }

    /// @param values by column
    /// @param prices by row: what a unit more of its bound is worth
    public static Relaxation of(LinearProgramme programme, double[] values, double[] prices) {
        double[] clean = prices.clone();
        for (int r = 0; r < clean.length; r++) {
            // A price at an end that is not there is noise of the solver.
            if ((clean[r] > 0 && Double.isInfinite(programme.high(r)))
                    || (clean[r] < 0 && Double.isInfinite(programme.low(r)))) {
                clean[r] = 0;
            }
        }
        return new Relaxation(true, programme.bound(clean), values.clone(), clean);
    }

    public static Relaxation infeasible() {
        return new Relaxation(false, Double.NEGATIVE_INFINITY, new double[0], new double[0]);
    }

    public boolean isFeasible() {
        return feasible;
    }

    /// What no answer in whole numbers exceeds: worked out from the prices, see
    /// [LinearProgramme#bound].
    public double bound() {
        return bound;
    }

    public double value(int column) {
        return values[column];
    }

    public double price(int row) {
        return prices[row];
    }

    public double[] prices() {
        return prices.clone();
    }
}
