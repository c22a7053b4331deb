package org.shanhai.observed;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/// What is believed of a location quotient once firms were seen: the [Spread] of its industry,
/// moved by the count. A mixture of gamma distributions with shape [Spread#SHAPE] + firms and
/// rates r_k + expected, each weighted by how well it foretold the count.
///
/// Immutable.
public final class Seen {
    private static final int HALVINGS = 60;

    private final long firms;
    private final double expected;
    private final double[] weights = new double[Spread.COMPONENTS];

    /// @param firms seen, not negative
    /// @param expected firms that the mix of the study area implies; 0 where nothing of the place
    ///     or of the industry was seen, and then only the spread speaks
    /// @throws IllegalArgumentException where either is negative
    public Seen(long firms, double expected, Spread spread) {
        if (firms < 0 || !(expected >= 0)) {
            throw new IllegalArgumentException("%d firms of %s".formatted(firms, expected));
        }
        this.firms = firms;
        this.expected = expected;
        double[] logs = new double[weights.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < logs.length; k++) {
            // In logarithms, for what was nearly ruled out may be all there is.
            logs[k] =
                    Math.log(spread.weight(k))
                            + (expected > 0 ? Spread.logLikelihood(k, firms, expected) : 0);
            most = Math.max(most, logs[k]);
        }
        double sum = 0;
        for (int k = 0; k < logs.length; k++) {
            weights[k] = Math.exp(logs[k] - most);
            sum += weights[k];
        }
        for (int k = 0; k < logs.length; k++) {
            weights[k] /= sum;
        }
    }

    public long firms() {
        return firms;
    }

    /// How many firms the mix of the study area implies.
    public double expected() {
        return expected;
    }

    private double shape() {
        return Spread.SHAPE + (expected > 0 ? (double) firms : 0);
    }

    private double rate(int component) {
        return Spread.rate(component) + expected;
    }

    /// The mean of what the quotient may be.
    public double mean() {
        double mean = 0;
        for (int k = 0; k < weights.length; k++) {
            mean += weights[k] * shape() / rate(k);
        }
        return mean;
    }

    /// P(LQ > 1).
    public double chance() {
        return chanceAbove(1);
    }

    double chanceAbove(double quotient) {
        double chance = 0;
        for (int k = 0; k < weights.length; k++) {
            chance += weights[k] * RegularizedGamma.Q.value(shape(), rate(k) * quotient);
        }
        // Weights add to one but for rounding.
        return Math.min(1, chance);
    }

    /// The quotient that the true one is below of with a chance.
    ///
    /// @param chance above 0, below 1
    public double quantile(double chance) {
        double below = 0;
        double above = 1;
        while (chanceAbove(above) > 1 - chance) {
            above *= 2;
        }
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (below + above) / 2;
            if (chanceAbove(middle) > 1 - chance) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }

    /// The chance that another sample of the place shows so many firms or more: a mixture of
    /// negative binomial distributions.
    ///
    /// @param count at least 1
    /// @param further firms that the mix implies in that sample, above 0
    public double chanceOfAtLeast(long count, double further) {
        double chance = 0;
        for (int k = 0; k < weights.length; k++) {
            chance +=
                    weights[k]
                            * RegularizedBeta.value(
                                    further / (rate(k) + further), (double) count, shape());
        }
        return Math.min(1, chance);
    }

    /// The chance that another sample of the place shows exactly so many firms.
    public double chanceOf(long count, double further) {
        double chance = 0;
        for (int k = 0; k < weights.length; k++) {
            chance +=
                    weights[k]
                            * Math.exp(
                                    LogGamma.value(shape() + count)
                                            - LogGamma.value(shape())
                                            - LogGamma.value(count + 1.0)
                                            + shape() * Math.log(rate(k) / (rate(k) + further))
                                            + count * Math.log(further / (rate(k) + further)));
        }
        return chance;
    }
}
