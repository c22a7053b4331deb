package org.shanhai.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Puts answers under draws of single causes together to amounts with ranges.
///
/// Causes are taken to act independently of one another: a value under draws of several is the
/// likely one plus how far each is from the mean of its cause, by logarithms where all is above
/// zero. Around the mean, not the value: where an answer is bent, draws of a cause are on average
/// beside the value (distances drawn pair by pair bring trade from afar near more than they drive
/// it off), which says something of the draws and nothing of where the truth is. Ranges hold 80 %
/// of 256 such combinations, always the value itself, and nothing below zero where no value is.
/// The share of a cause in a range is its part of the variance when it acts alone (first-order
/// sensitivity, Sobol' 1993, as far as causes add up).
public final class Combined {
    /// How much of the combinations a range holds.
    public static final double HOLDS = 0.8;

    /// Draws of a cause that are left where there are to be few.
    public static final int FEW = 2;

    private static final int COMBINATIONS = 256;
    private static final long SEED = 7;

    private final List<Cause> causes;
    private final int[][] combinations;

    /// @param causes of each draw, in order
    public Combined(List<Cause> causes) {
        this.causes = List.copyOf(causes);
        SplittableRandom random = new SplittableRandom(SEED);
        List<int[]> chosen = new ArrayList<>();
        int[][] byCause = Arrays.stream(Cause.values()).map(this::drawsOf).toArray(int[][]::new);
        for (int k = 0; k < COMBINATIONS && !causes.isEmpty(); k++) {
            chosen.add(
                    Arrays.stream(byCause)
                            .filter(draws -> draws.length > 0)
                            .mapToInt(draws -> draws[random.nextInt(draws.length)])
                            .toArray());
        }
        combinations = chosen.toArray(int[][]::new);
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

    /// As this, for answers under [#fewDraws] alone.
    public Combined few() {
        return new Combined(Arrays.stream(fewDraws()).mapToObj(d -> causes.get(d - 1)).toList());
    }

    /// Numbers of the first two draws of each cause, from 1, in order.
    public int[] fewDraws() {
        return Arrays.stream(Cause.values())
                .flatMapToInt(cause -> Arrays.stream(drawsOf(cause)).limit(FEW))
                .sorted()
                .toArray();
    }

    /// @param values the likely one, then that of each draw, in order
    public Amount amount(double... values) {
        check(values);
        double likely = values[0];
        if (combinations.length == 0) {
            return Amount.exactly(likely);
        }
        boolean positive = isPositive(values);
        double[] apart = apart(values, positive);
        double[] together = new double[combinations.length];
        for (int k = 0; k < together.length; k++) {
            double sum = Arrays.stream(combinations[k]).mapToDouble(d -> apart[d]).sum();
            together[k] = positive ? likely * Math.exp(sum) : likely + sum;
        }
        Arrays.sort(together);
        int cut = (int) Math.round((1 - HOLDS) / 2 * together.length);
        double low = Math.min(likely, together[cut]);
        return new Amount(
                likely,
                Arrays.stream(values).allMatch(value -> value >= 0) ? Math.max(0, low) : low,
                Math.max(likely, together[together.length - 1 - cut]));
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
