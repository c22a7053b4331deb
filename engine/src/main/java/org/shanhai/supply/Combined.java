package org.shanhai.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Puts answers under draws of single causes together to amounts with ranges.
///
/// Causes are taken to act independently of one another: a value under draws of several is the
/// likely one plus how far each is from the mean of its cause, by logarithms where all is above
/// zero. Around the mean, not the value: where an answer is bent, draws of a cause are on average
/// beside the value (distances drawn pair by pair bring trade from afar near more than they drive
/// it off), which says something of the draws and nothing of where the truth is. Ranges hold 80 %
/// of all such combinations, always the value itself, and nothing below zero where no value is.
/// The share of a cause in a range is its part of the variance when it acts alone (first-order
/// sensitivity, Sobol' 1993, as far as causes add up).
public final class Combined {
    /// How much of the combinations a range holds.
    public static final double HOLDS = 0.8;

    /// Draws of a cause where there are to be few.
    public static final int FEW = 2;

    /// How closely the end of a range is looked for, of all that is possible.
    private static final double CLOSE = 1e-14;

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

    /// Of the same causes with few draws each.
    public Combined few() {
        return new Combined(
                causes.stream()
                        .distinct()
                        .flatMap(cause -> Collections.nCopies(FEW, cause).stream())
                        .toList());
    }

    /// @param values the likely one, then that of each draw, in order
    public Amount amount(double... values) {
        check(values);
        double likely = values[0];
        if (causes.isEmpty()) {
            return Amount.exactly(likely);
        }
        boolean positive = isPositive(values);
        double[] apart = apart(values, positive);
        // Of half of the causes, and of the others: all combinations are the sums of the two.
        double[] sums = {0};
        double[] others = {0};
        for (int c = 0; c < drawsByCause.length; c++) {
            double[] own = Arrays.stream(drawsByCause[c]).mapToDouble(d -> apart[d]).toArray();
            if (own.length > 0 && sums.length <= others.length) {
                sums = allSums(sums, own);
            } else if (own.length > 0) {
                others = allSums(others, own);
            }
        }
        Arrays.sort(sums);
        Arrays.sort(others);
        long count = (long) sums.length * others.length;
        long cut = Math.round((1 - HOLDS) / 2 * count);
        double least = end(likely, nth(sums, others, cut), positive);
        double most = end(likely, nth(sums, others, count - 1 - cut), positive);
        double low = Math.min(likely, least);
        return new Amount(
                likely,
                Arrays.stream(values).allMatch(value -> value >= 0) ? Math.max(0, low) : low,
                Math.max(likely, most));
    }

    private static double end(double likely, double apart, boolean byLogarithm) {
        return byLogarithm ? likely * Math.exp(apart) : likely + apart;
    }

    private static double[] allSums(double[] some, double[] others) {
        double[] sums = new double[some.length * others.length];
        for (int k = 0; k < sums.length; k++) {
            sums[k] = some[k / others.length] + others[k % others.length];
        }
        return sums;
    }

    /// The sum of one and another that so many are not above, by bisection: there are too many to
    /// sort.
    ///
    /// @param some ascending, as others
    /// @param rank from 0
    private static double nth(double[] some, double[] others, long rank) {
        double low = some[0] + others[0];
        double high = some[some.length - 1] + others[others.length - 1];
        double near = CLOSE * (high - low);
        while (high - low > near) {
            double middle = low + (high - low) / 2;
            if (countUpTo(some, others, middle) > rank) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return largestUpTo(some, others, high);
    }

    private static double largestUpTo(double[] some, double[] others, double most) {
        double largest = some[0] + others[0];
        int to = others.length;
        for (double one : some) {
            while (to > 0 && one + others[to - 1] > most) {
                to--;
            }
            largest = to > 0 ? Math.max(largest, one + others[to - 1]) : largest;
        }
        return largest;
    }

    private static long countUpTo(double[] some, double[] others, double most) {
        long count = 0;
        int to = others.length;
        for (double one : some) {
            while (to > 0 && one + others[to - 1] > most) {
                to--;
            }
            count += to;
        }
        return count;
    }

    /// The share of each cause in the variance, of the logarithm where all is above zero, as
    /// ranges are made; none where nothing varies.
    ///
    /// @param values as of [#amount]
    public Map<Cause, Double> firstOrder(double... values) {
        check(values);
        Map<Cause, Double> shares = new EnumMap<>(Cause.class);
        double[] apart = apart(values, isPositive(values));
        double all = 0;
        for (Cause cause : Cause.values()) {
            int[] draws = drawsOf(cause);
            if (draws.length > 0) {
                double squares = Arrays.stream(draws).mapToDouble(d -> apart[d] * apart[d]).sum();
                shares.put(cause, squares / draws.length);
                all += squares / draws.length;
            }
        }
        if (all == 0) {
            return Map.of();
        }
        double sum = all;
        shares.replaceAll((cause, variance) -> variance / sum);
        return shares;
    }

    private static boolean isPositive(double[] values) {
        return Arrays.stream(values).allMatch(value -> value > 0);
    }

    /// How far the value of each draw is from the mean of its cause's; 0 for the likely one.
    private double[] apart(double[] values, boolean byLogarithm) {
        double[] apart = new double[values.length];
        for (Cause cause : Cause.values()) {
            int[] draws = drawsOf(cause);
            // From the first of them, so that draws that are all alike are exactly at their mean.
            for (int d : draws) {
                double first = values[draws[0]];
                apart[d] = byLogarithm ? Math.log(values[d] / first) : values[d] - first;
            }
            double mean = Arrays.stream(draws).mapToDouble(d -> apart[d]).average().orElse(0);
            for (int d : draws) {
                apart[d] -= mean;
            }
        }
        return apart;
    }

    private void check(double[] values) {
        if (values.length != causes.size() + 1) {
            throw new IllegalArgumentException(
                    "%d values are given for one economy and %d draws."
                            .formatted(values.length, causes.size()));
        }
    }
}
