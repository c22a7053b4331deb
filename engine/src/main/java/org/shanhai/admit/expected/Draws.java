package org.shanhai.admit.expected;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Projects drawn, each with all figures, in canonical units. All are equally likely.
public final class Draws {
    private final double[][] values;
    private final boolean contradictory;

    Draws(double[][] values, boolean contradictory) {
        this.values = values;
        this.contradictory = contradictory;
    }

    /// One drawn project.
    public static final class Draw {
        private final double[] values;

        private Draw(double[] values) {
            this.values = values;
        }

        public double get(Magnitude magnitude) {
            return values[magnitude.ordinal()];
        }
    }

    public int count() {
        return values.length;
    }

    /// Whether no project has all that is stated and keeps to the accounts, so that these do not.
    public boolean isContradictory() {
        return contradictory;
    }

    public Draw get(int number) {
        return new Draw(values[number]);
    }

    /// The share of them of which something is true.
    public double share(Predicate<Draw> what) {
        int true_ = 0;
        for (double[] one : values) {
            if (what.test(new Draw(one))) {
                true_++;
            }
        }
        return (double) true_ / values.length;
    }

    /// What each comes to, in their order.
    public <V> List<V> each(Function<Draw, V> what) {
        List<V> all = new ArrayList<>(values.length);
        for (double[] one : values) {
            all.add(what.apply(new Draw(one)));
        }
        return all;
    }

    /// The value of a figure below which a part of them lies.
    public double quantile(Magnitude magnitude, double part) {
        return quantile(sorted(magnitude), part);
    }

    private double[] sorted(Magnitude magnitude) {
        double[] all = Arrays.stream(values).mapToDouble(one -> one[magnitude.ordinal()]).toArray();
        Arrays.sort(all);
        return all;
    }

    static double quantile(double[] sorted, double part) {
        double at = part * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /// The median and the 80 % of them around it.
    public Spread spread(Magnitude magnitude) {
        double[] all = sorted(magnitude);
        return new Spread(quantile(all, 0.1), quantile(all, 0.5), quantile(all, 0.9));
    }

    /// @param low below which one in ten lies
    /// @param high above which one in ten lies
    public record Spread(double low, double median, double high) {}
}
