package org.shanhai.capability;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// How much of what is related to an industry a place has: density_ri = Σ_j M_rj φ_ij / Σ_j φ_ij,
/// from 0 to 1 (Hidalgo, Klinger, Barabási and Hausmann 2007, doi:10.1126/science.1144581).
///
/// An industry that is related to nothing has no density anywhere.
public final class Density {
    private final Matrix values;
    private final boolean[] known;
    private final double[] perSum;

    private Density(Matrix values, boolean[] known, double[] perSum) {
        this.values = values;
        this.known = known;
        this.perSum = perSum;
    }

    /// @param relatedness φ, symmetric, industries × industries
    public static Density of(Incidence incidence, Matrix relatedness, SelfTerm selfTerm) {
        return of(new DenseSpace(incidence, selfTerm.of(relatedness)));
    }

    static Density of(ProductSpace space) {
        ProductSpace.Sums sums = space.sums(ones(space.incidence().industries()));
        double[] perSum = sums.ofAll();
        int n = perSum.length;
        boolean[] known = new boolean[n];
        for (int i = 0; i < n; i++) {
            known[i] = perSum[i] > 0;
            perSum[i] = known[i] ? 1 / perSum[i] : 0;
        }
        Matrix density = sums.ofPlaces();
        double[] values = density.storage();
        Chunks.runRows(
                density.rows(),
                n,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        for (int i = 0, k = r * n; i < n; i++, k++) {
                            values[k] *= perSum[i];
                        }
                    }
                });
        return new Density(density, known, perSum);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /// 1 / Σ_j φ_ij, or 0 where an industry is related to none; not to be changed.
    double[] perSum() {
        return perSum;
    }

    /// Whether an industry is related to any, so that its density is known.
    public boolean isKnown(int industry) {
        return known[industry];
    }

    /// The density of an industry in a place.
    ///
    /// @throws IllegalStateException where it is not known
    public double get(int place, int industry) {
        if (!known[industry]) {
            throw new IllegalStateException(
                    "Industry number %d is related to none, so it has no density; ask isKnown."
                            .formatted(industry));
        }
        return values.get(place, industry);
    }

    /// The density of an industry in a place, where it is known.
    public OptionalDouble find(int place, int industry) {
        return known[industry]
                ? OptionalDouble.of(values.get(place, industry))
                : OptionalDouble.empty();
    }

    /// Places × industries, not to be changed; 0 in the columns that are not known.
    public Matrix matrix() {
        return values;
    }

    /// For each industry, whether its density is known.
    public boolean[] known() {
        return Arrays.copyOf(known, known.length);
    }
}
