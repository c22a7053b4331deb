package org.shanhai.capability;

import java.util.List;
import org.shanhai.key.Keyed;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Relatedness of industries that are found in the same places, from the counts C = MᵀM of places
/// that have both. With S_i = Σ_{j≠i} C_ij and T = Σ_i S_i; relatedness to itself is 1 for
/// proximity and 0 for the others, whose convention leaves the diagonal out.
///
/// The last four follow van Eck and Waltman (2009, doi:10.1002/asi.21075) in the form Balland's
/// EconGeo made common in economic geography.
public enum Colocation implements RelatednessMeasure, Keyed {
    /// Proximity φ_ij = C_ij / max(u_i, u_j), the smaller of the two conditional probabilities of
    /// having one where the other is (Hidalgo, Klinger, Barabási and Hausmann 2007,
    /// doi:10.1126/science.1144581).
    PROXIMITY {
        @Override
        double related(double both, Margins m, int i, int j) {
            return both / Math.max(m.ubiquity[i], m.ubiquity[j]);
        }

        // In one pass over the matrix, since this is what large tables are computed with.
        @Override
        public void fill(Incidence incidence, List<String> industries, Matrix target) {
            int[] ubiquity = incidence.ubiquity();
            Symmetric.fill(
                    target,
                    (i, j) -> {
                        int both = incidence.countBoth(i, j);
                        int larger = Math.max(ubiquity[i], ubiquity[j]);
                        return both == 0 ? 0 : both / (double) larger;
                    });
        }
    },
    /// Association strength C_ij T / (S_i S_j): observed over expected under independence.
    ASSOCIATION {
        @Override
        double related(double both, Margins m, int i, int j) {
            return both / m.total / (m.sums[i] / m.total * (m.sums[j] / m.total));
        }
    },
    /// Cosine C_ij / √(S_i S_j).
    COSINE {
        @Override
        double related(double both, Margins m, int i, int j) {
            return both / Math.sqrt(m.sums[i] * m.sums[j]);
        }
    },
    /// Jaccard C_ij / (S_i + S_j − C_ij).
    JACCARD {
        @Override
        double related(double both, Margins m, int i, int j) {
            return both / (m.sums[i] + m.sums[j] - both);
        }
    },
    /// Probability: observed over expected when pairs are drawn without replacement,
    /// C_ij / (T/2 · (S_i/T · S_j/(T−S_i) + S_j/T · S_i/(T−S_j))) (Steijn 2021,
    /// doi:10.1162/qss_a_00122).
    PROBABILITY {
        @Override
        double related(double both, Margins m, int i, int j) {
            double t = m.total;
            double a = m.sums[i];
            double b = m.sums[j];
            return both / ((a / t * (b / (t - a)) + b / t * (a / (t - b))) * (t / 2));
        }
    };

    /// What counts are compared with.
    @Override
    public String key() {
        return Keyed.super.key();
    }

    @SuppressWarnings("ArrayRecordComponent") // Never leaves this file.
    record Margins(double[] ubiquity, double[] sums, double total) {}

    /// @param both C_ij, above 0
    abstract double related(double both, Margins margins, int i, int j);

    /// Proximity and the like of any industries, whose keys do not matter here.
    public Matrix of(Incidence incidence) {
        return of(incidence, List.of());
    }

    @Override
    public void fill(Incidence incidence, List<String> industries, Matrix target) {
        Symmetric.fill(target, incidence::countBoth);
        fromCounts(target);
    }

    /// In the place of counts C, symmetric, the measure of them: of places that have both, on the
    /// diagonal of places that have the industry.
    void fromCounts(Matrix counts) {
        int n = counts.rows();
        Margins margins = margins(counts);
        double[] values = counts.storage();
        Chunks.runRows(
                n,
                n,
                (from, to) -> {
                    for (int i = from; i < to; i++) {
                        for (int j = 0; j < n; j++) {
                            double both = values[i * n + j];
                            boolean self = i == j && this != PROXIMITY;
                            if (both != 0) {
                                values[i * n + j] = self ? 0 : related(both, margins, i, j);
                            }
                        }
                    }
                });
    }

    private static Margins margins(Matrix counts) {
        int n = counts.rows();
        double[] ubiquity = new double[n];
        double[] sums = counts.rowSums();
        double total = 0;
        for (int i = 0; i < n; i++) {
            ubiquity[i] = counts.get(i, i);
            sums[i] -= ubiquity[i];
            total += sums[i];
        }
        return new Margins(ubiquity, sums, total);
    }
}
