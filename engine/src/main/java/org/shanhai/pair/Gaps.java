package org.shanhai.pair;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.shanhai.profile.Structure;

/// Gaps in the chains of a place that a partner fills, beyond those it fills of places like it.
///
/// With b_i^r for what the industries of r buy of i away from home, g_i^r = b_i^r / Σ_k b_k^r where
/// r does not have i, else 0, and ḡ its mean over the other places of its side ([Likes]); the part
/// is the correlation of g^r − ḡ with e^s over the products in chains, e the chance that s has i
/// less what would be believed of any place. Shares and chances know neither size nor distance, a
/// partner that makes what all of them buy is no closer to one than to another, and one of which
/// much is known does not come first, or last, for that: without the spread of e the first five of
/// 26 places went by the size of the partner's sample (rank correlation .50, of the last five .62).
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record Gaps(
        Structure structure,
        Purchases purchases,
        Likes likes,
        boolean[] chained,
        int chainedCount,
        double[][] plain,
        double[][] directions) {
    private static final double ROUNDING = 1e-12;

    Gaps(Structure structure, Purchases purchases) {
        boolean[] chained = purchases.chained();
        int units = structure.region().places().unitCount();
        this(
                structure,
                purchases,
                new Likes(structure.region()),
                chained,
                (int) IntStream.range(0, chained.length).filter(i -> chained[i]).count(),
                new double[units][],
                new double[units][]);
    }

    /// Empty where nothing tells what the partner makes; 0 where the place has no gaps, or those of
    /// places like it, or the partner is known to have all products alike.
    OptionalDouble of(int place, int partner) {
        return Purchases.isToldOf(structure.cells(), partner)
                ? OptionalDouble.of(along(direction(place), evidence(partner)))
                : OptionalDouble.empty();
    }

    /// The correlation of a [#direction] with evidence by product.
    double along(double[] direction, IntToDoubleFunction evidence) {
        double sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * evidence.applyAsDouble(i);
        }
        double spread = norm(centred(evidence));
        return spread > 0 ? sum / spread : 0;
    }

    private IntToDoubleFunction evidence(int partner) {
        return i -> structure.cells().evidence(partner, i);
    }

    /// g − ḡ less its mean over products in chains, of length 1, by product; all 0 where there is
    /// no difference, or no gap.
    synchronized double[] direction(int place) {
        if (directions[place] == null) {
            double[] own = own(place);
            double[] mean = likes.mean(place, this::own);
            double[] beyond = centred(i -> own[i] - mean[i]);
            double length = norm(own) > 0 ? norm(beyond) : 0;
            directions[place] =
                    Arrays.stream(beyond).map(each -> length > 0 ? each / length : 0).toArray();
        }
        return directions[place];
    }

    /// Less their mean over products in chains; 0 of other products, and of all where they differ
    /// by rounding alone.
    private double[] centred(IntToDoubleFunction values) {
        double[] centred = new double[chained.length];
        double sum = 0;
        double size = 0;
        for (int i = 0; i < centred.length; i++) {
            if (chained[i]) {
                centred[i] = values.applyAsDouble(i);
                sum += centred[i];
                size = Math.max(size, Math.abs(centred[i]));
            }
        }
        double most = 0;
        for (int i = 0; i < centred.length; i++) {
            if (chained[i]) {
                centred[i] -= sum / chainedCount;
                most = Math.max(most, Math.abs(centred[i]));
            }
        }
        return most > ROUNDING * size ? centred : new double[chained.length];
    }

    private static double norm(double[] values) {
        return Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
    }

    /// g: of all that the industries of a place buy away from home, by product; 0 of what it has.
    private double[] own(int place) {
        if (plain[place] == null) {
            double[] shares = new double[structure.region().industries().count()];
            Arrays.setAll(shares, i -> purchases.awayFromHome(place, i));
            double all = Arrays.stream(shares).sum();
            for (int i = 0; i < shares.length; i++) {
                boolean gap = !structure.cells().has(place, i);
                shares[i] = gap && all > 0 ? shares[i] / all : 0;
            }
            plain[place] = shares;
        }
        return plain[place];
    }
}
