package org.shanhai.supply;

import java.util.Random;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.ManyGmres;
import org.shanhai.linalg.Matrix;

/// What comes of purchases that cross borders again and again, F = G (I − G)⁻¹ = G + G² + …, as a
/// product of two thin tables.
///
/// After a few borders hardly anything is left that depends on where a chain began, so a space of
/// few directions Q holds it: F ≈ Q Qᵀ F + F Q Qᵀ − Q Qᵀ F Q Qᵀ, found by random probes from both
/// sides (Halko, Martinsson and Tropp 2011). Directions are orthonormal after scaling by √x, under
/// which every purchase matrix is at most of norm one.
final class Feedback {
    /// For finding directions the way matters more than the length.
    private static final double ROUGH = 1e-2;

    /// F is a small part of the whole, so a few of its digits are many of the outcome.
    private static final double CLOSE = 1e-5;

    private static final int MOST_STEPS = 100;

    private final FloatMatrix left;
    private final FloatMatrix right;

    private Feedback(FloatMatrix left, FloatMatrix right) {
        this.left = left;
        this.right = right;
    }

    /// @param probes from each side
    static Feedback probe(
            SurveyTable table, HomeChains home, BorderChains borders, int probes, Blas blas) {
        double[] root = table.output();
        for (int c = 0; c < root.length; c++) {
            root[c] = root[c] == 0 ? 1 : Math.sqrt(root[c]);
        }
        Chains chains = new Chains(home, root);
        Matrix noise = noise(probes, root.length);
        Matrix forward = chains.forward(noise, ROUGH);
        Matrix back = chains.back(noise, ROUGH);
        Matrix q = orthonormal(forward, back, blas);
        Matrix fq = chains.forward(q, CLOSE);
        Matrix ftq = chains.back(q, CLOSE);
        // F ≈ Q (Fᵀ Q)ᵀ + (F Q − Q Qᵀ F Q) Qᵀ
        int d = q.rows();
        Matrix core = Matrix.zeros(d, d);
        blas.multiply(1, fq.whole(), As.IS, q.whole(), As.TRANSPOSED, 0, core.whole());
        blas.multiply(-1, core.whole(), As.IS, q.whole(), As.IS, 1, fq.whole());
        FloatMatrix left = FloatMatrix.zeros(2 * d, root.length);
        FloatMatrix right = FloatMatrix.zeros(2 * d, root.length);
        for (int k = 0; k < d; k++) {
            for (int c = 0; c < root.length; c++) {
                int inner = borders.inner(c);
                left.set(k, inner, (float) (q.get(k, c) * root[c]));
                left.set(d + k, inner, (float) (fq.get(k, c) * root[c]));
                right.set(k, inner, (float) (ftq.get(k, c) / root[c]));
                right.set(d + k, inner, (float) (q.get(k, c) / root[c]));
            }
        }
        return new Feedback(left, right);
    }

    /// a·F·b, for a with rows over cells and b given by its columns as rows.
    FloatMatrix between(FloatMatrix a, FloatMatrix bColumns, Blas blas) {
        FloatMatrix fromLeft = FloatMatrix.zeros(a.rows(), left.rows());
        FloatMatrix fromRight = FloatMatrix.zeros(bColumns.rows(), right.rows());
        FloatMatrix product = FloatMatrix.zeros(a.rows(), bColumns.rows());
        blas.multiply(a, As.IS, left, As.TRANSPOSED, fromLeft);
        blas.multiply(bColumns, As.IS, right, As.TRANSPOSED, fromRight);
        blas.multiply(fromLeft, As.IS, fromRight, As.TRANSPOSED, product);
        return product;
    }

    /// F and Fᵀ on rows, scaled by √x.
    private static final class Chains {
        private final HomeChains home;
        private final double[] root;

        Chains(HomeChains home, double[] root) {
            this.home = home;
            this.root = root;
        }

        Matrix forward(Matrix rows, double tolerance) {
            return solve(
                    rows, tolerance, v -> scaled(home.leaveOpen(scaled(v.copy(), false)), true));
        }

        Matrix back(Matrix rows, double tolerance) {
            return solve(
                    rows,
                    tolerance,
                    v -> scaled(home.leaveOpenTransposed(scaled(v.copy(), true)), false));
        }

        /// (I − G)⁻¹ v − v.
        private static Matrix solve(Matrix rows, double tolerance, ManyGmres.Operator operator) {
            Matrix solution = ManyGmres.solve(operator, rows, tolerance, MOST_STEPS).solution();
            for (int k = 0; k < solution.storage().length; k++) {
                solution.storage()[k] -= rows.storage()[k];
            }
            return solution;
        }

        private Matrix scaled(Matrix rows, boolean down) {
            double[] values = rows.storage();
            int n = root.length;
            for (int row = 0; row < rows.rows(); row++) {
                for (int c = 0; c < n; c++) {
                    int k = row * n + c;
                    values[k] = down ? values[k] / root[c] : values[k] * root[c];
                }
            }
            return rows;
        }
    }

    private static Matrix noise(int rows, int n) {
        Random random = new Random(1);
        Matrix noise = Matrix.zeros(rows, n);
        for (int k = 0; k < noise.storage().length; k++) {
            noise.storage()[k] = random.nextGaussian();
        }
        return noise;
    }

    /// An orthonormal basis of all rows together: Gram and Schmidt, twice.
    private static Matrix orthonormal(Matrix first, Matrix second, Blas blas) {
        int n = first.columns();
        int d = first.rows() + second.rows();
        Matrix q = Matrix.zeros(d, n);
        double[] row = new double[n];
        double[] projection = new double[d];
        for (int k = 0; k < d; k++) {
            boolean early = k < first.rows();
            Matrix source = early ? first : second;
            System.arraycopy(source.storage(), (early ? k : k - first.rows()) * n, row, 0, n);
            for (int pass = 0; pass < 2; pass++) {
                blas.multiply(1, q.whole(), As.IS, row, 0, projection);
                blas.multiply(-1, q.whole(), As.TRANSPOSED, projection, 1, row);
            }
            double norm = 0;
            for (double value : row) {
                norm += value * value;
            }
            norm = Math.sqrt(norm);
            for (int c = 0; norm > 0 && c < n; c++) {
                q.set(k, c, row[c] / norm);
            }
        }
        return q;
    }
}
