package org.shanhai.programme;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Makes an objective of difference large while another stays above a floor, where a programme is
/// too large to be handed to a solver: both are added up, the first with a weight that is searched
/// for until the second is just kept (Lagrange), and each sum is improved by [Annealing].
///
/// @param prices of the relaxation
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record FarSearch(LinearProgramme programme, Choices choices, double[] prices, double floor) {
    private static final int TRIALS = 10;
    private static final long STEPS_OF_CHOICE = 600;

    /// It begins from an answer that is good already.
    private static final double WARM = 0.03;

    /// Parts of what may be lost: enough to be content, and what the next trial aims at.
    private static final double ENOUGH = 0.9;

    /// So many heavier weights in a row that make nothing differ more are enough.
    private static final int PATIENCE = 2;

    private static final double AIMED_AT = 0.96;
    private static final double MOST_CHANGE = 4;

    /// Of all that is aimed at, what all difference is worth to begin with.
    private static final double BEGIN = 0.07;

    private static final int SEED = 82;

    /// @param weight with which it was found
    record Found(Solution answer, double weight) {}

    /// The answer above the floor with the most of the other objective; empty where none is better
    /// than the one to begin with.
    ///
    /// @param weight to begin with, of a unit of difference
    Optional<Found> find(long[] from, double[] difference, double weight, BooleanSupplier isUp) {
        double allowed = programme.valueOf(from) - floor;
        double most = of(difference, from);
        @Nullable Found best = null;
        double next = weight;
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        long[] here = from;
        int stalled = 0;
        for (int trial = 0; trial < TRIALS && !isUp.getAsBoolean(); trial++) {
            double now = next;
            long[] x = improved(here, difference, now, isUp);
            double lost = allowed + floor - programme.valueOf(x);
            double found = of(difference, x);
            stalled = lost <= allowed && lost > 0 && found <= most ? stalled + 1 : 0;
            if (lost <= allowed && found > most) {
                most = found;
                best =
                        new Found(
                                Solution.of(
                                        Solution.End.STOPPED,
                                        programme,
                                        x,
                                        Double.POSITIVE_INFINITY),
                                now);
            }
            if (best != null
                    && (stalled == PATIENCE || (lost <= allowed && lost >= ENOUGH * allowed))) {
                break;
            }
            // What is lost grows with the weight at first slowly, then as it does.
            double ratio = AIMED_AT * allowed / Math.max(lost, 0.01 * allowed);
            double change = ratio < 1 ? ratio : Math.sqrt(ratio);
            next = now * Math.clamp(change, 1 / MOST_CHANGE, MOST_CHANGE);
            if (lost <= allowed) {
                low = Math.max(low, now);
            } else {
                // From far off back: between the two there may be no answer that both weights
                // lead to, and what was too light from nearer by need not be from there.
                here = x;
                low = 0;
                high = Math.min(high, now);
            }
            if (next <= low || next >= high) {
                next =
                        low == 0
                                ? high / 2
                                : Double.isInfinite(high) ? 2 * low : Math.sqrt(low * high);
            }
        }
        return Optional.ofNullable(best);
    }

    /// A weight to begin with: what differs is worth a small part of what is aimed at.
    double weight(double[] difference) {
        double value = 0;
        double off = 0;
        for (int c = 0; c < difference.length; c++) {
            value += Math.abs(programme.objective(c));
            off += Math.abs(difference[c]);
        }
        return off > 0 ? BEGIN * value / off : 1;
    }

    private static double of(double[] objective, long[] x) {
        double sum = 0;
        for (int c = 0; c < x.length; c++) {
            sum += objective[c] * x[c];
        }
        return sum;
    }

    private long[] improved(long[] from, double[] difference, double weight, BooleanSupplier isUp) {
        double[] both = new double[difference.length];
        for (int c = 0; c < both.length; c++) {
            both[c] = programme.objective(c) + weight * difference[c];
        }
        return Annealing.improve(
                programme.withObjective(both),
                choices,
                prices,
                from,
                STEPS_OF_CHOICE * choices.rows().length,
                WARM,
                new SplittableRandom(SEED),
                isUp);
    }
}
