package org.shanhai.observed;

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

    /// What is less likely by a factor of e to that power changes nothing.
    private static final double FAR = 30;

    /// e to the power of minus this is still a number of full precision.
    private static final double STEEP = 700;

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
        double[] logs = spread.logWeights();
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < weights.length; k++) {
            // In logarithms, for what was nearly ruled out may be all there is.
            weights[k] += logs[k % logs.length];
            most = Math.max(most, weights[k]);
        }
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = weights[k] > most - FAR ? Math.exp(weights[k] - most) : 0;
            sum += weights[k];
        }
        for (int k = 0; k < weights.length; k++) {
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

    /// The same together with the chance that a component holds, from the most firms misread on:
    /// for whole shapes Q(a + 1, x) = Q(a, x) + xᵃ e⁻ˣ / a! (DLMF 8.8.6), from Q(0, x) = 0 on
    /// unless e⁻ˣ is too small for that.
    private double chanceAbove(int component, double x) {
        int part = weights.length - Spread.COMPONENTS + component;
        double shape = shape(part);
        double tail = 0;
        double more = Math.exp(-x);
        if (x < STEEP) {
            for (int k = 1; k <= shape; k++) {
                tail += more;
                more *= x / k;
            }
        } else {
            tail = RegularizedGamma.Q.value(shape, x);
            more = Math.exp(shape * Math.log(x) - x - LogGamma.value(shape + 1));
        }
        double chance = weights[part] * tail;
        for (part -= Spread.COMPONENTS; part >= 0; part -= Spread.COMPONENTS) {
            tail += more;
            shape++;
            more *= x / shape;
            chance += weights[part] * tail;
        }
        return chance;
    }

    /// The chance that the true quotient is above another.
    ///
    /// @param quotient above 0
    public double chanceAbove(double quotient) {
        double chance = 0;
        for (int component = 0; component < Spread.COMPONENTS; component++) {
            chance += chanceAbove(component, rate(component) * quotient);
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
