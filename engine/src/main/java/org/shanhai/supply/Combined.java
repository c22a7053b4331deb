package org.shanhai.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Puts answers under draws of single causes together to amounts with ranges.
///
/// Causes are taken to act independently of one another, so that their variances add up, each about
/// the mean of its cause, of logarithms where all is above zero. About the mean, not the value:
/// where an answer is bent, draws of a cause are on average beside the value (distances drawn pair
/// by pair bring trade from afar near more than they drive it off), which says something of the
/// draws and nothing of where the truth is. A range holds 80 % of a normal distribution about the
/// value that has this variance, and nothing below zero where no value is: a few draws tell their
/// variance, and next to nothing of the shape beyond it (the law of propagation of uncertainty,
/// JCGM 100:2008, 5.1 and annex G). The share of a cause in a range is its part of the variance
/// when it acts alone (first-order sensitivity, Sobol' 1993, as far as causes add up).
public final class Combined {
    /// How much a range holds.
    public static final double HOLDS = 0.8;

    /// How many standard deviations that is of a normal distribution, to either side.
    private static final double REACHES = 1.2815515655446004;

    private final List<Cause> causes;
    private final int[][] drawsByCause;

    /// @param causes of each draw, in order
    public Combined(List<Cause> causes) {
        this.causes = List.copyOf(causes);
        drawsByCause = Arrays.stream(Cause.values()).map(this::drawsOf).toArray(int[][]::new);
    }

    /// Numbers of the draws of a cause, from 1.
    private int[] drawsOf(Cause cause) {
        List<Integer> numbers = new ArrayList<>();
        for (int d = 0; d < causes.size(); d++) {
            if (causes.get(d) == cause) {
                numbers.add(d + 1);
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The same with draws of one more cause after the others.
    public Combined with(Cause cause, int draws) {
        List<Cause> more = new ArrayList<>(causes);
        for (int d = 0; d < draws; d++) {
            more.add(cause);
        }
        return new Combined(more);
    }

    /// @param values the likely one, then that of each draw, in order
    public Amount amount(double... values) {
        check(values);
        double likely = values[0];
        if (causes.isEmpty()) {
            return Amount.exactly(likely);
        }
        double[] variances = variances(values);
        double apart = REACHES * Math.sqrt(Arrays.stream(variances).sum());
        if (isPositive(values)) {
            return new Amount(likely, likely * Math.exp(-apart), likely * Math.exp(apart));
        }
        boolean never = Arrays.stream(values).allMatch(value -> value >= 0);
        double low = likely - apart;
        return new Amount(likely, never ? Math.max(0, low) : low, likely + apart);
    }

    /// The share of each cause in the variance, of the logarithm where all is above zero, as
    /// ranges are made; none where nothing varies.
    ///
    /// @param values as of [#amount]
    public Map<Cause, Double> firstOrder(double... values) {
        check(values);
        double[] variances = variances(values);
        double all = Arrays.stream(variances).sum();
        Map<Cause, Double> shares = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            if (drawsByCause[cause.ordinal()].length > 0 && all > 0) {
                shares.put(cause, variances[cause.ordinal()] / all);
            }
        }
        return shares;
    }

    private static boolean isPositive(double[] values) {
        return Arrays.stream(values).allMatch(value -> value > 0);
    }

    /// By cause, about the mean of its draws.
    private double[] variances(double[] values) {
        boolean byLogarithm = isPositive(values);
        double[] variances = new double[drawsByCause.length];
        for (int c = 0; c < variances.length; c++) {
            int[] draws = drawsByCause[c];
            double sum = 0;
            double squares = 0;
            for (int d : draws) {
                // From the first of them, so that draws that are all alike are exactly at their
                // mean.
                double first = values[draws[0]];
                double apart = byLogarithm ? Math.log(values[d] / first) : values[d] - first;
                sum += apart;
                squares += apart * apart;
            }
            double mean = sum / Math.max(1, draws.length);
            variances[c] = Math.max(0, squares / Math.max(1, draws.length) - mean * mean);
        }
        return variances;
    }

    private void check(double[] values) {
        if (values.length != causes.size() + 1) {
            throw new IllegalArgumentException(
                    "%d values are given for one economy and %d draws."
                            .formatted(values.length, causes.size()));
        }
    }
}
