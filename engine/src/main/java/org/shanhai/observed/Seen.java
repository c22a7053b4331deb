package org.shanhai.observed;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/// What is believed of a location quotient once firms were seen: the [Spread] of its industry,
/// moved by the count, as it was read. A mixture of gamma distributions with shape [Spread#SHAPE] +
/// firms that are not misread and rates r_k + what of those expected is of the industry, each
/// weighted by how well it foretold the count and what of it is misread.
///
/// Immutable.
public final class Seen {
    private static final int HALVINGS = 60;

    /// Parts of the mixture that weigh no more change nothing.
    private static final double NOTHING = 1e-11;

    private final long firms;
    private final double expected;
    private final double own;

    /// Numbers of misread firms × components.
    private final double[] weights;

    /// Where every firm is what it was read as.
    public Seen(long firms, double expected, Spread spread) {
        this(firms, expected, Misread.NONE, spread);
    }

    /// @param firms seen, not negative
    /// @param expected firms that the mix of the study area implies; 0 where nothing of the place
    ///     or of the industry was seen, and then only the spread speaks
    /// @param misread how those firms were read
    /// @throws IllegalArgumentException where either is negative
    public Seen(long firms, double expected, Misread misread, Spread spread) {
        if (firms < 0 || !(expected >= 0)) {
            throw new IllegalArgumentException("%d firms of %s".formatted(firms, expected));
        }
        this.firms = firms;
        this.expected = expected;
        own = misread.own(expected);
        weights =
                expected > 0
                        ? misread.logLikelihoods(firms, expected)
                        : new double[Spread.COMPONENTS];
        // In logarithms, for what was nearly ruled out may be all there is.
        Arrays.setAll(weights, k -> weights[k] + Math.log(spread.weight(k % Spread.COMPONENTS)));
        double most = Arrays.stream(weights).max().orElseThrow();
        Arrays.setAll(weights, k -> Math.exp(weights[k] - most));
        double sum = Arrays.stream(weights).sum();
        Arrays.setAll(weights, k -> weights[k] / sum);
    }

    public long firms() {
        return firms;
    }

    /// How many firms the mix of the study area implies.
    public double expected() {
        return expected;
    }

    private double shape(int part) {
        return Spread.SHAPE
                + (expected > 0 ? (double) (firms - Math.floorDiv(part, Spread.COMPONENTS)) : 0);
    }

    private double rate(int part) {
        return Spread.rate(part % Spread.COMPONENTS) + own;
    }

    /// The mean of what the quotient may be.
    public double mean() {
        double mean = 0;
        for (int k = 0; k < weights.length; k++) {
            mean += weights[k] * shape(k) / rate(k);
        }
        return mean;
    }

    /// P(LQ > 1).
    public double chance() {
        return chanceAbove(1);
    }

    /// The chance that the true quotient is above another.
    ///
    /// @param quotient above 0
    public double chanceAbove(double quotient) {
        double chance = 0;
        for (int k = 0; k < weights.length; k++) {
            chance +=
                    weights[k] > NOTHING
                            ? weights[k] * RegularizedGamma.Q.value(shape(k), rate(k) * quotient)
                            : 0;
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

    /// The chance that another sample of the place, rightly read, shows exactly so many firms: a
    /// mixture of negative binomial distributions.
    public double chanceOf(long count, double further) {
        double chance = 0;
        for (int k = 0; k < weights.length; k++) {
            if (weights[k] > NOTHING) {
                chance +=
                        weights[k]
                                * Math.exp(
                                        LogGamma.value(shape(k) + count)
                                                - LogGamma.value(shape(k))
                                                - LogGamma.value(count + 1.0)
                                                + shape(k) * Math.log(rate(k) / (rate(k) + further))
                                                + count * Math.log(further / (rate(k) + further)));
            }
        }
        return chance;
    }
}
