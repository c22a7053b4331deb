package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.shanhai.linalg.Matrix;
import org.shanhai.pair.LatentLink.Kind;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Related;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;

/// What a place and a partner buy elsewhere that the other makes or is near to making. Products
/// used where they are made are left out, and so is what is bought from the other already.
final class LatentLinks {
    /// A place is near to an industry that is among this part of the pairs most related to one
    /// that it has.
    static final double NEAR_QUANTILE = 0.95;

    private static final int SHOWN = 3;

    private final Structure structure;
    private final Purchases purchases;
    private final double least;

    LatentLinks(Structure structure, Purchases purchases) {
        this.structure = structure;
        this.purchases = purchases;
        least = threshold(structure.relatedness());
    }

    /// How related two industries must be to be near one another.
    private static double threshold(Matrix relatedness) {
        int n = relatedness.rows();
        double[] pairs = new double[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                pairs[next++] = relatedness.get(i, j);
            }
        }
        Arrays.sort(pairs);
        return pairs.length == 0
                ? Double.POSITIVE_INFINITY
                : Math.max(Double.MIN_VALUE, pairs[(int) (NEAR_QUANTILE * (pairs.length - 1))]);
    }

    /// Those that the seller makes now, each by the evidence that it does, added up: what another
    /// place of which nothing is seen would be believed to make counts for nothing. Empty where
    /// nothing is known of what the partner makes.
    OptionalDouble sum(int place, int partner) {
        return hasAny(partner)
                ? OptionalDouble.of(
                        amounts(place, partner)
                                .sum(i -> evidence(place, i), i -> evidence(partner, i)))
                : OptionalDouble.empty();
    }

    /// What each could sell to the other, by industry, money a year.
    static final class Amounts {
        private final double[] sell;
        private final double[] recruit;

        private Amounts(double[] sell, double[] recruit) {
            this.sell = sell;
            this.recruit = recruit;
        }

        /// By the place.
        double sell(int industry) {
            return sell[industry];
        }

        /// By the partner.
        double recruit(int industry) {
            return recruit[industry];
        }

        /// Each by the evidence that its seller makes it.
        double sum(IntToDoubleFunction here, IntToDoubleFunction there) {
            double sum = 0;
            for (int i = 0; i < sell.length; i++) {
                sum += here.applyAsDouble(i) * sell[i];
                sum += there.applyAsDouble(i) * recruit[i];
            }
            return sum;
        }
    }

    Amounts amounts(int place, int partner) {
        double[] sell = new double[industries()];
        double[] recruit = new double[industries()];
        Arrays.setAll(sell, i -> sell(place, partner, i));
        Arrays.setAll(recruit, i -> recruit(place, partner, i));
        return new Amounts(sell, recruit);
    }

    private double evidence(int unit, int industry) {
        return structure.cells().evidence(unit, industry);
    }

    private Industry industry(int i) {
        return structure.region().industries().get(i);
    }

    private int industries() {
        return structure.region().industries().count();
    }

    private boolean has(int unit, int industry) {
        return structure.cells().has(unit, industry);
    }

    private boolean hasAny(int unit) {
        return structure.cells().isSampled()
                ? structure.cells().isTold(unit)
                : structure.cells().diversity(unit) > 0;
    }

    /// What the partner buys elsewhere and the place sells elsewhere.
    private double sell(int place, int partner, int i) {
        return purchases.isLocal(i)
                ? 0
                : Math.min(
                        purchases.elsewhere(partner, place, i),
                        purchases.soldElsewhere(place, partner, i));
    }

    /// What the place buys elsewhere, is not counted as making, and the partner sells elsewhere.
    private double recruit(int place, int partner, int i) {
        boolean lacked = structure.cells().holding(partner, i) == Holding.ABSENT;
        return purchases.isLocal(i) || has(place, i) || lacked
                ? 0
                : Math.min(
                        purchases.elsewhere(place, partner, i),
                        purchases.soldElsewhere(partner, place, i));
    }

    /// All of them: by kind, known sellers first, the largest first.
    List<LatentLink> list(int place, int partner) {
        List<LatentLink> links = new ArrayList<>();
        for (int i = 0; i < industries(); i++) {
            double sell = has(place, i) ? sell(place, partner, i) : 0;
            if (sell > 0) {
                double wanted = purchases.elsewhere(partner, place, i);
                links.add(new LatentLink(Kind.SELL, industry(i), sell, wanted, true, List.of()));
            }
            List<Related> near = near(place, i);
            double wanted = purchases.elsewhere(partner, place, i);
            if (!near.isEmpty() && wanted > 0) {
                links.add(new LatentLink(Kind.MAKE, industry(i), wanted, wanted, false, near));
            }
            double recruit = recruit(place, partner, i);
            if (recruit > 0) {
                links.add(
                        new LatentLink(
                                Kind.RECRUIT,
                                industry(i),
                                recruit,
                                purchases.elsewhere(place, partner, i),
                                has(partner, i),
                                List.of()));
            }
        }
        // The sort is stable: equals stay in the order of industries.
        links.sort(
                Comparator.comparing(LatentLink::kind)
                        .thenComparing(link -> !link.known())
                        .thenComparingDouble(link -> -link.amount()));
        return links;
    }

    /// What the place has that an industry it is not known to have is near to; empty where none.
    private List<Related> near(int place, int i) {
        if (purchases.isLocal(i) || has(place, i)) {
            return List.of();
        }
        return structure.cells().nearestHeld(place, i, SHOWN).stream()
                .filter(related -> related.relatedness() >= least)
                .toList();
    }
}
