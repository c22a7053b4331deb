package org.shanhai.supply.trade;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.shanhai.supply.Cause;

/// Standard normal numbers for draws of a cause, each known by what it is of: the same for a place
/// and an industry wherever they stand in a table, and whatever else is drawn.
///
/// The draws of one number are stratified: they are the middles of as many equally likely parts of
/// the normal distribution, in an order of their own for each key, scaled so that their mean square
/// is one (Latin hypercube, McKay, Beckman and Conover 1979). So how far a single cell spreads is
/// exact in any number of draws, and only what many cells come to together is left to chance. Where
/// a few numbers matter to all, others are drawn apart from them ([#apartFrom]).
public final class Drawing {
    private static final long SEED = 20_200_707;

    /// Orders that are tried for a key, and how little of another number is little enough.
    private static final int TRIES = 64;
    private static final double ALIKE = 0.02;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long start;
    private final double[] strata;

    private Drawing(long start, double[] strata) {
        this.start = start;
        this.strata = strata;
    }

    /// @param each how many draws there are of the cause
    public static Drawing of(Cause cause, int each) {
        return of(cause, each, 0);
    }

    /// As [#of(Cause, int)], other draws.
    ///
    /// @param series 0 for those that answers go by
    static Drawing of(Cause cause, int each, long series) {
        // By its key, not its position: a cause more must not draw the others anew.
        long start = with(mixed(SEED + series * GOLDEN), key(cause.key()));
        return new Drawing(start, strata(each));
    }

    private static double[] strata(int each) {
        double[] strata = new double[each];
        double squares = 0;
        for (int k = 0; k < each; k++) {
            strata[k] = -Math.sqrt(2) * InverseErfc.value(2 * (k + 0.5) / each);
            squares += strata[k] * strata[k] / each;
        }
        // One draw alone lies at the middle, and says nothing of how far it spreads.
        for (int k = 0; k < each && squares > 0; k++) {
            strata[k] /= Math.sqrt(squares);
        }
        return strata;
    }

    /// A number for a text, the same on every machine.
    public static long key(String text) {
        long hash = mixed(text.length());
        for (int k = 0; k < text.length(); k++) {
            hash = mixed(hash + text.charAt(k) + GOLDEN);
        }
        return hash;
    }

    static long[] keys(List<String> texts) {
        return texts.stream().mapToLong(Drawing::key).toArray();
    }

    /// A number for two in their order.
    static long with(long one, long other) {
        return mixed(one * 31 + mixed(other));
    }

    /// A number for two, whichever comes first.
    static long both(long one, long other) {
        return with(Math.min(one, other), Math.max(one, other));
    }

    /// A number of these draws alone for a key.
    long mark(long key) {
        return with(start, key);
    }

    /// What all draws have for a key.
    public double[] all(long key) {
        long of = mark(key);
        long[] hashes = new long[strata.length];
        Arrays.setAll(hashes, d -> hash(of, d));
        double[] all = new double[hashes.length];
        for (int d = 0; d < all.length; d++) {
            int rank = 0;
            for (long other : hashes) {
                rank += other < hashes[d] ? 1 : 0;
            }
            all[d] = strata[rank];
        }
        return all;
    }

    /// What all draws have for a key, in an order in which they have as little as can be in common
    /// with what they have for some others. By chance a dozen draws of two numbers are alike enough
    /// to widen a range, or narrow it, by a fifth.
    ///
    /// @param others of all draws each
    double[] apartFrom(List<double[]> others, long key) {
        double[] best = all(key);
        double least = alike(best, others);
        // Two draws can only be alike or mirrored.
        for (int t = 1; t < TRIES && least > ALIKE && strata.length > 2; t++) {
            double[] next = all(with(key, t));
            double alike = alike(next, others);
            if (alike < least) {
                least = alike;
                best = next;
            }
        }
        return best;
    }

    /// The largest correlation.
    private static double alike(double[] one, List<double[]> others) {
        double most = 0;
        for (double[] other : others) {
            double product = 0;
            for (int d = 0; d < one.length; d++) {
                product += one[d] * other[d] / one.length;
            }
            most = Math.max(most, Math.abs(product));
        }
        return most;
    }

    private static long hash(long of, int number) {
        return mixed(of + (number + 1) * GOLDEN);
    }

    /// Stafford's thirteenth mixer, as SplitMix64 has it.
    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
