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

    private Density(Matrix values, boolean[] known) {
        this.values = values;
        this.known = known;
    }

    /// @param relatedness φ, symmetric, industries × industries
    public static Density of(Incidence incidence, Matrix relatedness, SelfTerm selfTerm) {
        return of(incidence, selfTerm.of(relatedness));
    }

    static Density of(Incidence incidence, ProductSpace space) {
        int n = incidence.industries();
        Matrix density = Matrix.zeros(incidence.places(), n);
        incidence.bits().multiply(space.relatedness(), density);
        double[] values = density.storage();
        Chunks.runRows(
                incidence.places(),
                n,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        for (int i = 0, k = r * n; i < n; i++, k++) {
                            values[k] *= space.perSum()[i];
                        }
                    }
                });
        boolean[] known = new boolean[n];
        for (int i = 0; i < n; i++) {
            known[i] = space.perSum()[i] > 0;
        }
        return new Density(density, known);
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
