package org.shanhai.pair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;

/// How unusual an excess is: its rank among all real pairs whose partner has about as many
/// industries, p = (1 + pairs with no less) / (1 + pairs), adjusted over a place's partners by
/// Benjamini and Hochberg.
final class Significance {
    /// How many partners of like diversity pairs are compared over, the partner itself among them.
    static final int LIKE = 10;

    private final Complementarity complementarity;
    private final Matrix z;
    private final double[][] sortedOfPartner;

    Significance(Complementarity complementarity) {
        this.complementarity = complementarity;
        int places = complementarity.places();
        z = Matrix.of(places, places, (r, s) -> r == s ? 0 : complementarity.of(r, s).z());
        sortedOfPartner = new double[places][];
        for (int s = 0; s < places; s++) {
            sortedOfPartner[s] = pairsOfLike(s);
        }
    }

    /// The excesses of pairs whose partner is of like diversity, ascending.
    private double[] pairsOfLike(int partner) {
        int own = complementarity.diversity(partner);
        List<Integer> like =
                IntStream.range(0, complementarity.places())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(
                                                (Integer s) ->
                                                        Math.abs(
                                                                complementarity.diversity(s) - own))
                                        .thenComparing(s -> s))
                        .limit(LIKE)
                        .toList();
        return like.stream()
                .flatMapToDouble(
                        s ->
                                IntStream.range(0, complementarity.places())
                                        .filter(r -> r != s)
                                        .mapToDouble(r -> z.get(r, s)))
                .sorted()
                .toArray();
    }

    /// The excess of a pair in standard deviations.
    double z(int place, int partner) {
        return z.get(place, partner);
    }

    /// Part of the real pairs of like partners, the pair itself among them, that exceed as much.
    double p(int place, int partner) {
        double[] sorted = sortedOfPartner[partner];
        double own = z.get(place, partner);
        int below = 0;
        int above = sorted.length;
        while (below < above) {
            int middle = (below + above) / 2;
            if (sorted[middle] < own) {
                below = middle + 1;
            } else {
                above = middle;
            }
        }
        boolean amongThem = partner != place;
        int noLess = sorted.length - below;
        return (noLess + (amongThem ? 0.0 : 1.0)) / (sorted.length + (amongThem ? 0.0 : 1.0));
    }

    /// The p of each partner of a place, adjusted for how many there are.
    double[] adjusted(int place, int[] partners) {
        return BenjaminiHochberg.adjust(
                Arrays.stream(partners).mapToDouble(s -> p(place, s)).toArray());
    }
}
