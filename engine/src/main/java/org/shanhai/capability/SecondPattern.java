package org.shanhai.capability;

import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.linalg.Lanczos;
import org.shanhai.linalg.Lanczos.Eigenpair;

/// Finds ECI and PCI by the symmetric form A = D^-½ M U^-½: the second left and right singular
/// vectors of A, scaled, are the eigenvectors sought. Works on the smaller side of the largest
/// connected part, without building A·Aᵀ; the first vector is known beforehand.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record SecondPattern(
        Incidence incidence,
        double[] overPlace,
        double[] overIndustry,
        boolean[] places,
        boolean[] industries,
        boolean onPlaces,
        int[] members) {
    /// Of the eigenvector.
    private static final double TOLERANCE = 1e-12;

    private static final int MOST_ITERATIONS = 1000;

    /// Below it the second eigenvalue is rounding: all lines are alike.
    private static final double NOTHING = 1e-13;

    /// Two eigenvalues nearer than this, relative to the first of them, are the same.
    private static final double SAME = 1e-9;

    /// Whether two patterns are equally strong is looked into up to this size; beyond it symmetry
    /// so perfect does not occur by itself.
    private static final int LARGEST_SYMMETRIC = 400;

    /// Correlations below it are rounding.
    private static final double UNCORRELATED = 1e-9;

    /// What was found, and whether its sign is arbitrary.
    record Found(Complexity complexity, boolean eitherSign) {}

    private SecondPattern(Incidence incidence, NetworkParts parts) {
        boolean[] places = parts.places(0);
        boolean[] industries = parts.industries(0);
        int[] placeMembers = members(places);
        int[] industryMembers = members(industries);
        boolean onPlaces = placeMembers.length <= industryMembers.length;
        this(
                incidence,
                inverseRoots(incidence.diversity(), places),
                inverseRoots(incidence.ubiquity(), industries),
                places,
                industries,
                onPlaces,
                onPlaces ? placeMembers : industryMembers);
    }

    static Found of(Incidence incidence, NetworkParts parts) {
        if (parts.sizes().isEmpty()
                || parts.sizes().getFirst().places() < 2
                || parts.sizes().getFirst().industries() < 2) {
            return new Found(new Complexity.Undefined(Complexity.Why.ONE_LINE), false);
        }
        return new SecondPattern(incidence, parts).find();
    }

    private static double[] inverseRoots(int[] counts, boolean[] taken) {
        return IntStream.range(0, counts.length)
                .mapToDouble(k -> taken[k] ? 1 / Math.sqrt(counts[k]) : 0)
                .toArray();
    }

    private static int[] members(boolean[] taken) {
        return IntStream.range(0, taken.length).filter(k -> taken[k]).toArray();
    }

    private Found find() {
        double[] first = firstVector();
        Eigenpair second = largest(List.of(first));
        if (second.value() <= NOTHING) {
            return new Found(new Complexity.Undefined(Complexity.Why.ALL_ALIKE), false);
        }
        double third = third(first, second);
        boolean same = second.value() - third <= SAME * second.value();
        if (same || second.error() > Math.sqrt(TOLERANCE)) {
            return new Found(new Complexity.Undefined(Complexity.Why.TWO_PATTERNS), false);
        }
        return scaled(second, third);
    }

    private Eigenpair largest(List<double[]> without) {
        return Lanczos.largest(this::apply, members.length, without, TOLERANCE, MOST_ITERATIONS);
    }

    private double third(double[] first, Eigenpair second) {
        if (members.length <= 2) {
            return 0;
        }
        double seen = second.value() - second.gap();
        return members.length <= LARGEST_SYMMETRIC
                ? Math.max(seen, largest(List.of(first, second.vector())).value())
                : Math.max(0, seen);
    }

    /// The eigenvector of the value 1: √diversity or √ubiquity, of length one.
    private double[] firstVector() {
        double[] over = onPlaces ? overPlace : overIndustry;
        double[] vector = new double[members.length];
        double sum = 0;
        for (int k = 0; k < vector.length; k++) {
            vector[k] = 1 / over[members[k]];
            sum += vector[k] * vector[k];
        }
        for (int k = 0; k < vector.length; k++) {
            vector[k] /= Math.sqrt(sum);
        }
        return vector;
    }

    /// A·Aᵀ or Aᵀ·A on the members.
    private void apply(double[] source, double[] target) {
        double[] near = onPlaces ? overPlace : overIndustry;
        double[] far = onPlaces ? overIndustry : overPlace;
        double[] spread = new double[near.length];
        for (int k = 0; k < members.length; k++) {
            spread[members[k]] = source[k] * near[members[k]];
        }
        double[] across = sum(spread, onPlaces);
        for (int k = 0; k < across.length; k++) {
            across[k] *= far[k] * far[k];
        }
        double[] back = sum(across, !onPlaces);
        for (int k = 0; k < members.length; k++) {
            target[k] = back[members[k]] * near[members[k]];
        }
    }

    private double[] sum(double[] values, boolean ofPlaces) {
        return ofPlaces ? incidence.sumOverPlaces(values) : incidence.sumOverIndustries(values);
    }

    private Found scaled(Eigenpair second, double third) {
        double[] near = onPlaces ? overPlace : overIndustry;
        double[] side = new double[near.length];
        for (int k = 0; k < members.length; k++) {
            side[members[k]] = second.vector()[k] * near[members[k]];
        }
        double[] pci = side;
        if (onPlaces) {
            // From places the pattern of industries is that of the means of places.
            pci = divided(incidence.sumOverPlaces(side), overIndustry);
        }
        double[] eci = divided(incidence.sumOverIndustries(pci), overPlace);
        double deviation = Moments.deviation(eci, places);
        int sign = sign(eci, pci);
        double scale = (sign < 0 ? -1 : 1) / deviation;
        double mean = Moments.mean(eci, places);
        double[] p = pci;
        return new Found(
                new Complexity.Defined(
                        Scores.of(places, r -> (eci[r] - mean) * scale),
                        Scores.of(industries, i -> (p[i] - mean) * scale),
                        Scores.of(industries, i -> p[i] * scale),
                        second.value(),
                        third),
                sign == 0);
    }

    private static double[] divided(double[] sums, double[] inverseRoot) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] *= inverseRoot[k] * inverseRoot[k];
        }
        return sums;
    }

    /// With diversity; where that says nothing, against ubiquity; else 0.
    private int sign(double[] eci, double[] pci) {
        double diversity = Moments.correlation(eci, incidence.diversity(), places);
        if (Math.abs(diversity) > UNCORRELATED) {
            return diversity > 0 ? 1 : -1;
        }
        double ubiquity = Moments.correlation(pci, incidence.ubiquity(), industries);
        return Math.abs(ubiquity) > UNCORRELATED ? (ubiquity < 0 ? 1 : -1) : 0;
    }
}
