package org.shanhai.capability;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
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
        int n = incidence.industries();
        Matrix m = incidence.matrix();
        Matrix density = Matrix.zeros(incidence.places(), n);
        Blas.best().multiply(1, m.whole(), As.IS, relatedness.whole(), As.IS, 0, density.whole());
        double[] sums = relatedness.rowSums();
        boolean[] known = new boolean[n];
        for (int i = 0; i < n; i++) {
            double self = selfTerm == SelfTerm.LEFT_OUT ? relatedness.get(i, i) : 0;
            double sum = sums[i] - self;
            known[i] = sum > 0;
            for (int r = 0; r < incidence.places(); r++) {
                double near = density.get(r, i) - (incidence.has(r, i) ? self : 0);
                density.set(r, i, known[i] ? near / sum : 0);
            }
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

    /// Places × industries, not to be changed; 0 where not known.
    public Matrix matrix() {
        return values;
    }
}
