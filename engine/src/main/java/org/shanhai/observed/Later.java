package org.shanhai.observed;

import java.util.function.DoubleUnaryOperator;

/// What is believed of a location quotient some years after firms were seen. Composition drifts: by
/// a chance that grows with time the place has started anew in the industry, and then its [Spread]
/// alone tells; else the quotient is the one seen times a walk in its logarithm, of mean 1.
///
/// `bench/evidence observed` alone asks for it. Immutable.
public final class Later {
    /// The walk is summed at so many steps, even in its standard normal from -[#WIDTH] to it.
    private static final int STEPS = 11;

    private static final double WIDTH = 3;

    private final Seen seen;
    private final Seen anew;
    private final double renewed;
    private final double[] factors;
    private final double[] weights;

    /// @param anew what is believed where nothing was seen
    Later(Seen seen, Seen anew, Drift drift, double years) {
        if (!(years >= 0)) {
            throw new IllegalArgumentException("%s years".formatted(years));
        }
        this.seen = seen;
        this.anew = anew;
        renewed = drift.renewed(years);
        double deviation = Math.sqrt(drift.variance() * years);
        int steps = deviation > 0 ? STEPS : 1;
        factors = new double[steps];
        weights = new double[steps];
        double all = 0;
        double mean = 0;
        for (int k = 0; k < steps; k++) {
            double z = steps > 1 ? WIDTH * (2.0 * k / (steps - 1) - 1) : 0;
            weights[k] = Math.exp(-z * z / 2);
            factors[k] = Math.exp(deviation * z);
            all += weights[k];
            mean += weights[k] * factors[k];
        }
        for (int k = 0; k < steps; k++) {
            weights[k] /= all;
            factors[k] /= mean / all;
        }
    }

    private double mean(double whereAnew, DoubleUnaryOperator whereNot) {
        return renewed * whereAnew + (1 - renewed) * walked(whereNot);
    }

    private double walked(DoubleUnaryOperator of) {
        double sum = 0;
        for (int k = 0; k < factors.length; k++) {
            sum += weights[k] * of.applyAsDouble(factors[k]);
        }
        return sum;
    }

    /// The chance that a sample of the place of that time shows so many firms or more.
    ///
    /// @param count at least 1
    /// @param further firms that the mix implies in that sample, above 0
    public double chanceOfAtLeast(long count, double further) {
        return Math.min(
                1,
                mean(
                        anew.chanceOfAtLeast(count, further),
                        factor -> seen.chanceOfAtLeast(count, further * factor)));
    }

    /// The chance that it shows exactly so many.
    public double chanceOf(long count, double further) {
        return mean(
                anew.chanceOf(count, further), factor -> seen.chanceOf(count, further * factor));
    }
}
