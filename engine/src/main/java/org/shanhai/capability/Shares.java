package org.shanhai.capability;

/// Parts of a whole.
final class Shares {
    private Shares() {}

    /// Each value over their sum, which is above 0.
    static double[] of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double[] shares = values.clone();
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }

    /// Shares of industries in everything, places outside among them.
    static double[] ofIndustries(Observed observed) {
        double[] sums = new double[observed.industries().size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = observed.totals().industry(i) / observed.totals().all();
        }
        return sums;
    }
}
