package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.shanhai.linalg.Matrix;
import org.shanhai.pair.LatentLink.Kind;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Related;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;

/// What a place and a partner buy elsewhere that the other makes or is near to making, of products
/// that make chains, as far as it [CouldBe]; what is bought from the other already is not in it.
record LatentLinks(Structure structure, Purchases purchases, CouldBe couldBe, double least) {
    /// A place is near to an industry that is among this part of the pairs most related to one
    /// that it has.
    static final double NEAR_QUANTILE = 0.95;

    /// What is more than this part of a place's value added is to be looked at twice.
    static final double LARGE = 0.1;

    private static final int SHOWN = 3;

    LatentLinks(Structure structure, Purchases purchases) {
        this(
                structure,
                purchases,
                new CouldBe(structure, purchases),
                threshold(structure.relatedness()));
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

    /// What a buyer buys of a product neither at home nor from any of some sellers.
    double elsewhere(int buyer, int[] sellers, Industry product) {
        return purchases.elsewhere(buyer, sellers, structure.region().industries().number(product));
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

    /// What the place buys elsewhere, is not known to make, could be called for, and the partner
    /// could sell.
    private double recruit(int place, int partner, int i) {
        boolean lacked = structure.cells().holding(partner, i) == Holding.ABSENT;
        boolean held = structure.cells().isHeld(place, i);
        return held || lacked || industry(i).followsMaterial()
                ? 0
                : couldBe.amount(partner, place, i);
    }

    /// All of them: by kind, known sellers first, the largest first.
    List<LatentLink> list(int place, int partner) {
        List<LatentLink> links = new ArrayList<>();
        for (int i = 0; i < industries(); i++) {
            double sell = has(place, i) ? couldBe.amount(place, partner, i) : 0;
            double wanted = purchases.elsewhere(partner, place, i);
            if (sell > 0) {
                links.add(link(Kind.SELL, i, place, sell, wanted, true, List.of()));
            }
            List<Related> near = near(place, i);
            double make = near.isEmpty() ? 0 : couldBe.wanted(place, partner, i);
            if (make > 0) {
                links.add(link(Kind.MAKE, i, place, make, wanted, false, near));
            }
            double recruit = recruit(place, partner, i);
            if (recruit > 0) {
                double here = purchases.elsewhere(place, partner, i);
                boolean known = has(partner, i);
                links.add(link(Kind.RECRUIT, i, place, recruit, here, known, List.of()));
            }
        }
        // The sort is stable: equals stay in the order of industries.
        links.sort(
                Comparator.comparing(LatentLink::kind)
                        .thenComparing(link -> !link.known())
                        .thenComparingDouble(link -> -link.amount()));
        return links;
    }

    private LatentLink link(
            Kind kind,
            int i,
            int place,
            double amount,
            double wanted,
            boolean known,
            List<Related> near) {
        boolean large = amount > LARGE * valueAdded(place);
        return new LatentLink(kind, industry(i), amount, wanted, known, large, near);
    }

    private double valueAdded(int unit) {
        double sum = 0;
        for (int i = 0; i < industries(); i++) {
            sum += structure.activity().cells().valueAdded(unit, i);
        }
        return sum;
    }

    /// What the place has that an industry it is not known to have is near to; empty where none.
    private List<Related> near(int place, int i) {
        if (!purchases.isChained(i) || structure.cells().isHeld(place, i)) {
            return List.of();
        }
        return structure.cells().nearestHeld(place, i, SHOWN).stream()
                .filter(related -> related.relatedness() >= least)
                .toList();
    }
}
