package org.shanhai.supply.trade;

import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// A kernel between areas and not points: its mean over all pairs of points of two places, and of
/// one place for what it sells to itself. So trade within a place follows from how large it is, and
/// a place that is split, or places that are merged, trade the same but for their shapes.
///
/// Places are taken as discs. Of two that would overlap, for places are no discs, both are shrunk
/// until they touch. A place that lies around others, as the rest of a country does, is none beside
/// them: the more of their centres lie in its disc, the more of it is at the distance of its own,
/// and all of it where that is half of them.
///
/// Within a disc the distance t of two points, in radii, has the density
/// (4t/π)·(arccos(t/2) − (t/2)·√(1 − t²/4)) (Solomon 1978, *Geometric Probability*); between discs
/// points are placed by the formula of degree 5 with seven points each (Stroud 1971, *Approximate
/// Calculation of Multiple Integrals*, S2 5-1).
public final class AreaKernel {
    /// The mean distance of two points of a disc, in radii.
    public static final double MEAN_DISTANCE = 128 / (45 * Math.PI);

    /// Discs further apart than this many times the sum of their radii are points to one another.
    private static final double NEAR = 3;

    private static final int STEPS = 240;
    private static final double FIRST = 1e-5;
    private static final double[] WITHIN = new double[STEPS];
    private static final double[] WEIGHTS = new double[STEPS];

    private static final int POINTS = 7;
    private static final double[] ACROSS = new double[POINTS];
    private static final double[] ALONG = new double[POINTS];
    private static final double[] POINT_WEIGHTS = new double[POINTS];

    /// How often pairs of points count: of a pair and its mirror image one stands for both.
    private static final int[][] TIMES = new int[POINTS][POINTS];

    static {
        double sum = 0;
        double from = 0;
        for (int k = 0; k < STEPS; k++) {
            double to = FIRST * Math.pow(2 / FIRST, (k + 1.0) / STEPS);
            double middle = (from + to) / 2;
            double half = middle / 2;
            double density =
                    4 * middle / Math.PI * (Math.acos(half) - half * Math.sqrt(1 - half * half));
            WITHIN[k] = middle;
            WEIGHTS[k] = density * (to - from);
            sum += WEIGHTS[k];
            from = to;
        }
        for (int k = 0; k < STEPS; k++) {
            WEIGHTS[k] /= sum;
        }
        POINT_WEIGHTS[0] = 0.25;
        for (int k = 1; k < POINTS; k++) {
            double angle = (k - 1) * Math.PI / 3;
            ACROSS[k] = Math.sqrt(2.0 / 3) * Math.sin(angle);
            ALONG[k] = Math.sqrt(2.0 / 3) * Math.cos(angle);
            POINT_WEIGHTS[k] = 0.125;
        }
        for (int a = 0; a < POINTS; a++) {
            for (int b = 0; b < POINTS; b++) {
                int pair = a * POINTS + b;
                int image = mirrored(a) * POINTS + mirrored(b);
                TIMES[a][b] = pair < image ? 2 : pair == image ? 1 : 0;
            }
        }
    }

    private AreaKernel() {}

    /// The point on the other side of the line between the centres.
    private static int mirrored(int point) {
        return point <= 1 ? point : POINTS + 1 - point;
    }

    /// R × R: the mean of a kernel over pairs of points of two places.
    ///
    /// @param distances R × R, km; on the diagonal the mean distance within a place, 0 for one
    ///     without extent
    public static Matrix of(Matrix distances, Kernel kernel) {
        Matrix values = Matrix.zeros(distances.rows(), distances.rows());
        fill(values, distances, radii(distances), (r, s) -> true, workedOut(kernel));
        return values;
    }

    /// Pairs of places, the second before the first or the same.
    interface Pairs {
        boolean has(int place, int other);
    }

    /// The means of a kernel.
    interface Means {
        /// Of one place.
        double within(int place, double radius);

        /// Of two, so far apart.
        double between(int place, int second, double km, double one, double other);
    }

    static Means workedOut(Kernel kernel) {
        return new Means() {
            @Override
            public double within(int place, double radius) {
                return AreaKernel.within(kernel, radius);
            }

            @Override
            public double between(int place, int second, double km, double one, double other) {
                return AreaKernel.between(kernel, km, one, other);
            }
        };
    }

    /// As [#of(Matrix, Kernel)] for some pairs; the rest is left as it is.
    ///
    /// @param radii of the places beside others
    static void fill(Matrix values, Matrix distances, double[] radii, Pairs pairs, Means means) {
        int places = distances.rows();
        Chunks.runRows(
                places,
                places,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        if (pairs.has(r, r)) {
                            values.set(r, r, means.within(r, radius(distances, r)));
                        }
                        for (int s = 0; s < r; s++) {
                            if (!pairs.has(r, s)) {
                                continue;
                            }
                            double there = distances.get(r, s);
                            double back = distances.get(s, r);
                            double mean = means.between(r, s, there, radii[r], radii[s]);
                            values.set(r, s, mean);
                            values.set(
                                    s,
                                    r,
                                    back == there
                                            ? mean
                                            : means.between(s, r, back, radii[r], radii[s]));
                        }
                    }
                });
    }

    private static double radius(Matrix distances, int place) {
        return distances.get(place, place) / MEAN_DISTANCE;
    }

    /// Of discs as they are beside others, km.
    static double[] radii(Matrix distances) {
        double[] radii = new double[distances.rows()];
        for (int r = 0; r < radii.length; r++) {
            radii[r] = radius(distances, r) * Math.max(0, 1 - 2 * shareHeld(distances, r));
        }
        return radii;
    }

    /// Whether a place lies around others: half of their centres or more are in its disc.
    ///
    /// @param distances R × R, as for [#of]
    static boolean liesAround(Matrix distances, int place) {
        return shareHeld(distances, place) >= 0.5;
    }

    /// The share of others that are smaller and have their centres in its disc.
    private static double shareHeld(Matrix distances, int place) {
        double radius = radius(distances, place);
        int held = 0;
        for (int s = 0; s < distances.rows(); s++) {
            boolean holds = distances.get(place, s) < radius && radius(distances, s) < radius;
            held += holds ? 1 : 0;
        }
        return held / Math.max(1.0, distances.rows() - 1);
    }

    /// The mean over pairs of points of one disc.
    static double within(Kernel kernel, double radius) {
        double sum = 0;
        for (int k = 0; k < STEPS; k++) {
            sum += WEIGHTS[k] * kernel.at(WITHIN[k] * radius);
        }
        return sum;
    }

    /// The mean over pairs of points of two discs whose centres lie that far apart.
    static double between(Kernel kernel, double km, double one, double other) {
        double reach = one + other;
        if (reach == 0 || km > NEAR * reach) {
            return kernel.at(km);
        }
        double shrunk = Math.min(1, km / reach);
        double sum = 0;
        for (int a = 0; a < POINTS; a++) {
            for (int b = 0; b < POINTS; b++) {
                if (TIMES[a][b] == 0) {
                    continue;
                }
                double along = km + shrunk * (one * ALONG[a] - other * ALONG[b]);
                double across = shrunk * (one * ACROSS[a] - other * ACROSS[b]);
                sum +=
                        TIMES[a][b]
                                * POINT_WEIGHTS[a]
                                * POINT_WEIGHTS[b]
                                * kernel.at(Math.sqrt(along * along + across * across));
            }
        }
        return sum;
    }
}
