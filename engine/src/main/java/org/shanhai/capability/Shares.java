package org.shanhai.capability;

import java.util.stream.IntStream;

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
        return IntStream.range(0, observed.industries().size())
                .mapToDouble(i -> observed.totals().industry(i) / observed.totals().all())
                .toArray();
    }
}
