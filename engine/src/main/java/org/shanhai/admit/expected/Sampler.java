package org.shanhai.admit.expected;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.shanhai.region.Quantity;

/// Draws projects that agree with what is stated of one.
///
/// Exact figures condition the normal. Those with bounds are drawn one after another, each from its
/// normal given those before, cut to its bounds; a draw weighs as much as the chance of its cuts
/// (Geweke 1991; Hajivassiliou and McFadden 1998, doi:10.2307/2999576; Keane 1994). Draws are then
/// taken again by their weights, at even steps. Bounds beside those stated: all tax is at most a
/// part of output and of what jobs can add ([Accounts]); local tax is at least 40 % and at most all
/// of it.
///
/// @param prior of all figures of [Magnitude], in logarithms
record Sampler(JointNormal prior, Accounts accounts) {
    private static final long SEED = 20260115L;

    /// Each after those that bound it.
    private static final Magnitude[] ORDER = {
        Magnitude.OUTPUT,
        Magnitude.JOBS,
        Magnitude.INVESTMENT,
        Magnitude.LAND,
        Magnitude.TAX,
        Magnitude.LOCAL_TAX
    };

    /// @param stated what is stated, above zero; a figure left out may be anything
    /// @param count how many
    Draws draw(Map<Magnitude, Quantity> stated, int count) {
        JointNormal given = prior;
        Map<Magnitude, Quantity> bounds = new EnumMap<>(Magnitude.class);
        for (Map.Entry<Magnitude, Quantity> one : stated.entrySet()) {
            if (one.getValue().isPoint()) {
                given = given.given(one.getKey().ordinal(), Math.log(one.getValue().low()));
            }
            bounds.put(one.getKey(), one.getValue());
        }
        Pass strict = new Pass(given, bounds, true, count);
        if (strict.total > 0) {
            return strict.resampled(false);
        }
        Pass loose = new Pass(given, bounds, false, count);
        return loose.resampled(true);
    }

    /// One way through all draws.
    private final class Pass {
        private final JointNormal normal;
        private final Map<Magnitude, Quantity> bounds;
        private final boolean strict;
        private final double[][] logs;
        private final double[] weights;
        private double total;

        Pass(JointNormal normal, Map<Magnitude, Quantity> bounds, boolean strict, int count) {
            this.normal = normal;
            this.bounds = bounds;
            this.strict = strict;
            logs = new double[count][ORDER.length];
            weights = new double[count];
            int[] order = new int[ORDER.length];
            for (int i = 0; i < order.length; i++) {
                order[i] = ORDER[i].ordinal();
            }
            double[][] lower = normal.factor(order);
            SplittableRandom random = new SplittableRandom(SEED);
            for (int d = 0; d < count; d++) {
                weights[d] = draw(lower, logs[d], random);
                total += weights[d];
            }
        }

        /// The weight of the draw.
        private double draw(double[][] lower, double[] values, SplittableRandom random) {
            double[] z = new double[ORDER.length];
            double weight = 1;
            for (int i = 0; i < z.length; i++) {
                Magnitude magnitude = ORDER[i];
                double uniform = random.nextDouble();
                double centre = normal.mean(magnitude.ordinal());
                for (int j = 0; j < i; j++) {
                    centre += lower[i][j] * z[j];
                }
                double low = low(magnitude, values);
                double high = high(magnitude, values);
                double deviation = lower[i][i];
                double value;
                if (deviation == 0) {
                    value = centre;
                    // A figure that is stated exactly has been rounded by its logarithm.
                    weight *= low <= centre + 1e-9 && centre - 1e-9 <= high ? 1 : 0;
                } else if (low < high) {
                    StandardNormal.Between within =
                            StandardNormal.between(
                                    (low - centre) / deviation, (high - centre) / deviation);
                    weight *= within.chance();
                    z[i] = within.quantile(uniform);
                    value = centre + deviation * z[i];
                } else {
                    weight = 0;
                    value = centre;
                }
                values[magnitude.ordinal()] = value;
            }
            return weight;
        }

        private double low(Magnitude magnitude, double[] drawn) {
            double own = logLow(magnitude);
            if (!strict) {
                return own;
            }
            return switch (magnitude) {
                case OUTPUT -> Math.max(own, leastTax() - Math.log(accounts.taxOfOutput()));
                case JOBS -> Math.max(own, leastTax() - Math.log(accounts.taxPerJob()));
                case TAX -> Math.max(own, logLow(Magnitude.LOCAL_TAX));
                case LOCAL_TAX ->
                        Math.max(own, drawn[Magnitude.TAX.ordinal()] + Math.log(LocalShares.LEAST));
                case INVESTMENT, LAND -> own;
            };
        }

        private double leastTax() {
            return Math.max(logLow(Magnitude.TAX), logLow(Magnitude.LOCAL_TAX));
        }

        private double high(Magnitude magnitude, double[] drawn) {
            double own = logHigh(magnitude);
            if (!strict) {
                return own;
            }
            return switch (magnitude) {
                case TAX ->
                        Math.min(
                                Math.min(
                                        own,
                                        logHigh(Magnitude.LOCAL_TAX) - Math.log(LocalShares.LEAST)),
                                Math.min(
                                        drawn[Magnitude.OUTPUT.ordinal()]
                                                + Math.log(accounts.taxOfOutput()),
                                        drawn[Magnitude.JOBS.ordinal()]
                                                + Math.log(accounts.taxPerJob())));
                case LOCAL_TAX -> Math.min(own, drawn[Magnitude.TAX.ordinal()]);
                case OUTPUT, JOBS, INVESTMENT, LAND -> own;
            };
        }

        private double logLow(Magnitude magnitude) {
            Quantity bound = bounds.get(magnitude);
            return bound == null || !(bound.low() > 0)
                    ? Double.NEGATIVE_INFINITY
                    : Math.log(bound.low());
        }

        private double logHigh(Magnitude magnitude) {
            Quantity bound = bounds.get(magnitude);
            return bound == null || !Double.isFinite(bound.high()) || !(bound.high() > 0)
                    ? Double.POSITIVE_INFINITY
                    : Math.log(bound.high());
        }

        Draws resampled(boolean contradictory) {
            int count = logs.length;
            double[][] values = new double[count][];
            double step = total / count;
            double reached = 0;
            int from = -1;
            for (int d = 0; d < count; d++) {
                if (total > 0) {
                    while (from < 0 || (reached <= (d + 0.5) * step && from < count - 1)) {
                        from++;
                        reached += weights[from];
                    }
                } else {
                    from = d;
                }
                double[] one = new double[ORDER.length];
                for (int k = 0; k < one.length; k++) {
                    one[k] = Math.exp(logs[from][k]);
                }
                values[d] = one;
            }
            return new Draws(values, contradictory);
        }
    }
}
