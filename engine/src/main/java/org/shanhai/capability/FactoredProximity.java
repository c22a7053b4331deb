package org.shanhai.capability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Proximity as its factors, for few places and many industries: sums over φ without forming φ.
///
/// C = MᵀM has no more rank than there are places. With industries in order of ubiquity,
/// max(u_i, u_j) is that of the later one, so
///
/// Σ_j M_rj w_j φ_ij = Σ_s M_si (K_rs / u_i + L_rs),
///
/// where K_rs = Σ_j M_rj M_sj w_j over the industries j up to i, and L_rs = Σ_j M_rj M_sj w_j / u_j
/// over those after it. One way up through the industries keeps K, one way down L. The work is
/// places × ones of M, not places × industries², and the order of additions is always the same.
final class FactoredProximity implements ProductSpace {
    /// Additions of one entry of M beside those that forming and tabulating φ takes for one of φ.
    private static final long WORK = 24;

    /// Places whose sums are computed at once: of 250, they stay in the second cache.
    private static final int TOGETHER = 128;

    private final Incidence incidence;
    private final boolean selfCounts;
    private final int[][] placesOf;
    private final int[] order;

    FactoredProximity(Incidence incidence, SelfTerm selfTerm) {
        this.incidence = incidence;
        selfCounts = selfTerm == SelfTerm.COUNTED;
        placesOf = new int[incidence.industries()][];
        Arrays.setAll(placesOf, incidence::placesOf);
        order =
                IntStream.range(0, placesOf.length)
                        .filter(i -> placesOf[i].length > 0)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> placesOf[i].length))
                        .mapToInt(i -> i)
                        .toArray();
    }

    /// Whether this is less work than with φ.
    static boolean pays(Incidence incidence) {
        long n = incidence.industries();
        return WORK * IntStream.of(incidence.ubiquity()).asLongStream().sum() <= n * n;
    }

    @Override
    public Incidence incidence() {
        return incidence;
    }

    /// A place that has every industry comes after the others: its sums are those over all.
    @Override
    public Sums sums(double[] weights) {
        Matrix ofPlaces = Matrix.zeros(incidence.places(), weights.length);
        double[] ofAll = new double[weights.length];
        Chunks.run(
                incidence.places() + 1,
                TOGETHER,
                (from, to) -> {
                    double[][] sums = new Walk(from, to).over(weights);
                    copy(sums, from, to, ofPlaces, ofAll);
                });
        return new Sums(ofPlaces, ofAll);
    }

    private void copy(double[][] sums, int from, int to, Matrix ofPlaces, double[] ofAll) {
        double[] target = ofPlaces.storage();
        int n = sums.length;
        int places = Math.min(to, incidence.places());
        for (int tile = 0; tile < n; tile += TOGETHER) {
            int end = Math.min(n, tile + TOGETHER);
            for (int r = from; r < places; r++) {
                for (int i = tile; i < end; i++) {
                    target[r * n + i] = sums[i][r - from];
                }
            }
        }
        for (int i = 0; i < n && to > places; i++) {
            ofAll[i] = sums[i][places - from];
        }
    }

    /// The way up and down for some of the places r.
    private final class Walk {
        private final int from;
        private final int to;
        private final double[][] kept;
        private final double[] line;

        Walk(int from, int to) {
            this.from = from;
            this.to = to;
            kept = new double[incidence.places()][to - from];
            line = new double[to - from];
        }

        /// Industries × places from…to−1.
        double[][] over(double[] weights) {
            double[][] sums = new double[weights.length][to - from];
            for (int i : order) {
                if (selfCounts) {
                    keep(i, weights[i]);
                }
                total(i, sums[i]);
                divide(sums[i], placesOf[i].length);
                if (!selfCounts) {
                    keep(i, weights[i]);
                }
            }
            for (double[] one : kept) {
                Arrays.fill(one, 0);
            }
            for (int k = order.length - 1; k >= 0; k--) {
                int i = order[k];
                total(i, sums[i]);
                keep(i, weights[i] / placesOf[i].length);
            }
            return sums;
        }

        /// Adds the pairs of places that have an industry.
        private void keep(int industry, double weight) {
            int[] having = placesOf[industry];
            set(having, weight);
            for (int s : having) {
                add(kept[s], line);
            }
            set(having, 0);
        }

        private void set(int[] having, double value) {
            for (int r : having) {
                if (r >= from && r < to) {
                    line[r - from] = value;
                }
            }
            if (to > incidence.places()) {
                line[incidence.places() - from] = value;
            }
        }

        /// Adds what is kept of the places that have an industry.
        private void total(int industry, double[] sum) {
            int[] having = placesOf[industry];
            int k = 0;
            for (; k < having.length - 3; k += 4) {
                addFour(
                        sum,
                        kept[having[k]],
                        kept[having[k + 1]],
                        kept[having[k + 2]],
                        kept[having[k + 3]]);
            }
            for (; k < having.length; k++) {
                add(sum, kept[having[k]]);
            }
        }
    }

    // Each in a small loop over whole arrays, which the compiler vectorises.

    private static void add(double[] sum, double[] a) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += a[k];
        }
    }

    private static void addFour(double[] sum, double[] a, double[] b, double[] c, double[] d) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += a[k] + b[k] + (c[k] + d[k]);
        }
    }

    private static void divide(double[] sum, double by) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] /= by;
        }
    }
}
