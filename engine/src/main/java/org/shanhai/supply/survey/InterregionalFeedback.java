package org.shanhai.supply.survey;

import java.util.Random;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Lu;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.survey.InterregionalSpillover.Kind;

/// Interregional feedback (Miller 1969): what comes of purchases that cross borders again and
/// again, F = G (I − G)⁻¹ = G + G² + …, as a product of thin tables.
///
/// After a border hardly anything is left that depends on where a chain began, so a space of few
/// directions Q holds most of G from either side: with P = Q Qᵀ, Ĝ = P G + G P − P G P misses only
/// (I − P) G (I − P). The directions are found by random probes sent over two borders each way
/// (Halko, Martinsson and Tropp 2011), and F of Ĝ = U V is exact: U (I − V U)⁻¹ V (Woodbury 1950).
final class InterregionalFeedback {
    /// What is left of a direction, relative, when the others already hold it.
    private static final double HELD = 1e-6;

    private final InterregionalSpillover borders;
    private final Cells cells;
    private final Blas blas;

    /// Uᵀ and (I − V U)⁻¹ V.
    private final Matrix from;

    private final Matrix to;

    /// (G U)ᵀ, and (I − V U)⁻¹ V G Y with a column for each product and place.
    private final Matrix sold;

    private final Matrix bought;

    /// @param demand final demand as kept by `borders`, cells × places
    /// @param probes from each side
    InterregionalFeedback(InterregionalSpillover borders, Matrix demand, int probes, Blas blas) {
        this.borders = borders;
        this.blas = blas;
        cells = borders.cells();
        int n = cells.count();
        FloatMatrix noise = noise(probes, n);
        FloatMatrix q =
                FloatMatrix.of(
                        orthonormal(
                                borders.forward(borders.back(noise)),
                                borders.back(borders.forward(noise)),
                                blas));
        FloatMatrix gq = borders.forward(q);
        FloatMatrix qg = borders.back(q);
        Matrix directions = q.widened();
        Matrix core = Matrix.zeros(q.rows(), q.rows());
        multiply(1, gq.widened(), As.IS, directions, As.TRANSPOSED, 0, core);
        // U = (Q, G Q − Q Qᵀ G Q) and V = (Qᵀ G; Qᵀ).
        from = below(directions, less(gq, core, q));
        to = below(qg.widened(), directions);
        sold = below(gq.widened(), less(borders.forward(gq), core, gq));
        Matrix again = below(borders.back(qg).widened(), qg.widened());
        Matrix open = Matrix.of(to.rows(), to.rows(), (r, c) -> r == c ? 1 : 0);
        multiply(-1, to, As.IS, from, As.TRANSPOSED, 1, open);
        Lu factors = blas.factor(open);
        factors.solve(As.IS, to);
        factors.solve(As.IS, again);
        bought = Matrix.zeros(again.rows(), n);
        int places = cells.placeCount();
        for (int j = 0; j < cells.sectorCount(); j++) {
            blas.multiply(
                    1,
                    again.block(0, again.rows(), j * places, places),
                    As.IS,
                    demand.block(j * places, places, 0, places),
                    As.IS,
                    0,
                    bought.block(0, again.rows(), j * places, places));
        }
    }

    /// G_s· F G Y_s of a place: sectors that make × products bought, as kept by the borders.
    Matrix within(int place) {
        int m = cells.sectorCount();
        Matrix made = Matrix.zeros(m, m);
        multiply(1, ofPlace(sold, place), As.TRANSPOSED, ofPlace(bought, place), As.IS, 0, made);
        return made;
    }

    private Matrix ofPlace(Matrix rows, int place) {
        return Matrix.of(
                rows.rows(),
                cells.sectorCount(),
                (k, i) -> rows.get(k, i * cells.placeCount() + place));
    }

    /// Each row v of amounts in the order of the table becomes about (I − G)⁻¹ v = v + F v.
    Matrix follow(Matrix rows) {
        Matrix inside = borders.inside(rows, Kind.AMOUNTS);
        add(inside, to, from);
        return borders.outside(inside, Kind.AMOUNTS);
    }

    /// Each row w of worths in the order of the table becomes about (I − G)⁻ᵀ w = w + Fᵀ w.
    Matrix followBack(Matrix rows) {
        Matrix inside = borders.inside(rows, Kind.WORTHS);
        add(inside, from, to);
        return borders.outside(inside, Kind.WORTHS);
    }

    private void add(Matrix rows, Matrix first, Matrix then) {
        Matrix weights = Matrix.zeros(rows.rows(), first.rows());
        multiply(1, rows, As.IS, first, As.TRANSPOSED, 0, weights);
        multiply(1, weights, As.IS, then, As.IS, 1, rows);
    }

    private void multiply(double alpha, Matrix a, As asA, Matrix b, As asB, double beta, Matrix c) {
        blas.multiply(alpha, a.whole(), asA, b.whole(), asB, beta, c.whole());
    }

    /// rows − core·directions.
    private Matrix less(FloatMatrix rows, Matrix core, FloatMatrix directions) {
        Matrix less = rows.widened();
        multiply(-1, core, As.IS, directions.widened(), As.IS, 1, less);
        return less;
    }

    private static Matrix below(Matrix first, Matrix second) {
        Matrix all = Matrix.zeros(first.rows() + second.rows(), first.columns());
        int length = first.storage().length;
        System.arraycopy(first.storage(), 0, all.storage(), 0, length);
        System.arraycopy(second.storage(), 0, all.storage(), length, second.storage().length);
        return all;
    }

    private static FloatMatrix noise(int rows, int n) {
        Random random = new Random(1);
        FloatMatrix noise = FloatMatrix.zeros(rows, n);
        for (int k = 0; k < noise.storage().length; k++) {
            noise.storage()[k] = (float) random.nextGaussian();
        }
        return noise;
    }

    /// An orthonormal basis of all rows together: Gram and Schmidt, twice. Rows the others hold
    /// become zero.
    private static Matrix orthonormal(FloatMatrix first, FloatMatrix second, Blas blas) {
        Matrix q = below(first.widened(), second.widened());
        int n = q.columns();
        for (int k = 0; k < q.rows(); k++) {
            double[] row = q.row(k);
            double[] projection = new double[k];
            double whole = norm(row);
            for (int pass = 0; pass < 2; pass++) {
                blas.multiply(1, q.block(0, k, 0, n), As.IS, row, 0, projection);
                blas.multiply(-1, q.block(0, k, 0, n), As.TRANSPOSED, projection, 1, row);
            }
            double norm = norm(row);
            for (int c = 0; c < n; c++) {
                q.set(k, c, norm > HELD * whole ? row[c] / norm : 0);
            }
        }
        return q;
    }

    private static double norm(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
