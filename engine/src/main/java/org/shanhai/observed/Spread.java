package org.shanhai.observed;

import java.util.Arrays;

/// How the location quotients of an industry spread over places: a mixture of gamma distributions
/// of one shape whose means lie from [#LEAST_MEAN] to [#MOST_MEAN], even in their logarithm. Counts
/// of firms given a quotient θ are Poisson with mean θ·E, so what is believed after they were seen
/// is such a mixture again (a gamma-Poisson shrinker as of DuMouchel 1999,
/// doi:10.1080/00031305.1999.10474456, its prior left as free as data allow: Robbins 1956; Koenker
/// and Mizera 2014, doi:10.1080/01621459.2013.869224). Of one component with mean 1 and all
/// industries of a place together it is the Dirichlet prior around the mix of the study area.
///
/// Immutable.
public final class Spread {
    static final double LEAST_MEAN = 0.02;
    static final double MOST_MEAN = 60;
    static final int COMPONENTS = 14;

    /// The shape of each component, which smooths the mixture: neighbouring components overlap. On
    /// halves of the Zhejiang sample 2, 4 and 8 score alike.
    static final int SHAPE = 4;

    private static final double[] RATES = rates();
    private static final double[] LOG_RATES = Arrays.stream(RATES).map(Math::log).toArray();

    private final double[] weights;
    private final double[] logWeights;

    /// @param weights of the components, from that of the lowest mean on; they add to one
    Spread(double[] weights) {
        if (weights.length != COMPONENTS) {
            throw new IllegalArgumentException(
                    "%d weights for %d components".formatted(weights.length, COMPONENTS));
        }
        this.weights = weights.clone();
        logWeights = Arrays.stream(weights).map(Math::log).toArray();
    }

    private static double[] rates() {
        double[] rates = new double[COMPONENTS];
        double step = Math.log(MOST_MEAN / LEAST_MEAN) / (COMPONENTS - 1);
        Arrays.setAll(rates, k -> SHAPE / (LEAST_MEAN * Math.exp(step * k)));
        return rates;
    }

    /// The rate of a component: its shape over its mean.
    static double rate(int component) {
        return RATES[component];
    }

    double weight(int component) {
        return weights[component];
    }

    double[] logWeights() {
        return logWeights;
    }

    static double logRate(int component) {
        return LOG_RATES[component];
    }

    /// By component, log r/(r + E).
    static double[] logShares(double expected) {
        double[] logs = new double[COMPONENTS];
        Arrays.setAll(logs, k -> LOG_RATES[k] - Math.log(RATES[k] + expected));
        return logs;
    }

    /// log Γ(SHAPE + n) / (Γ(SHAPE) n!), of a whole shape.
    static double logWays(long firms) {
        double ways = 1;
        for (int k = 1; k < SHAPE; k++) {
            ways *= (double) (firms + k) / k;
        }
        return Math.log(ways);
    }

    /// The chance that the quotient of a place of which nothing was seen is above 1.
    public double chance() {
        return new Seen(0, 0, this).chance();
    }
}
