package org.shanhai.supply.fitted;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Gmres;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.trade.RoughTrade;

/// Solves the systems of [SupplySystem] roughly, in single precision, by the same
/// preconditioners: half the memory to move, twice the rate of products. Whoever asks corrects the
/// answer.
record RoughSteps(
        RoughTrade trade,
        LocalChains local,
        FloatMatrix coefficients,
        FloatMatrix response,
        FloatMatrix purchases,
        FloatMatrix buffer,
        FloatMatrix product,
        Blas blas) {
    /// How far it is driven, of where it starts: its own rounding lies below.
    private static final double LEAST = 1e-6;

    /// Into how many parts sums over places are cut.
    private static final int PARTS = 16;

    /// @param coefficients A, n × n in the order of classes
    RoughSteps(RoughTrade trade, Matrix coefficients, LocalChains local, Blas blas) {
        this(
                trade,
                local,
                FloatMatrix.of(coefficients),
                FloatMatrix.of(local.response()),
                FloatMatrix.of(local.purchases()),
                FloatMatrix.zeros(local.places(), coefficients.rows()),
                FloatMatrix.zeros(local.places(), coefficients.rows()),
                blas);
    }

    /// Takes x nearer to where x − T A x is what is asked.
    ///
    /// @param x R × n, becomes x + P y with (I − T A) P y = left
    /// @param left what is asked − (x − T A x)
    /// @param tolerance of what is left, relative; what is less than [#LEAST] is not come by
    /// @return with a residual of at least that: less, single precision cannot tell
    Gmres.Convergence improve(double[] x, double[] left, double tolerance) {
        float[] y = new float[x.length];
        Gmres.Convergence went = solve(this::stepThroughLocal, left, y, tolerance);
        double[] more = local.beyond(columnSums(y, product.columns()));
        float[] followed = followLocally(y, As.TRANSPOSED);
        Chunks.runRows(
                product.rows(),
                product.columns(),
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        addDealt(r, followed, more, x);
                    }
                });
        return went;
    }

    private void addDealt(int place, float[] followed, double[] more, double[] x) {
        double size = local.size(place);
        for (int k = place * more.length, i = 0; i < more.length; k++, i++) {
            x[k] += followed[k] + size * more[i];
        }
    }

    /// As [#improve] for x − Aᵀ Tᵀ x.
    Gmres.Convergence improveTransposed(double[] x, double[] left, double tolerance) {
        float[] y = new float[x.length];
        Gmres.Convergence went =
                solve(
                        (source, target) -> stepBack(followLocally(source, As.IS), target),
                        left,
                        y,
                        tolerance);
        add(followLocally(y, As.IS), x);
        return went;
    }

    /// As [#improve] among some cells.
    ///
    /// @param kept R × n: one for these, zero for others
    Gmres.Convergence improveAmong(Matrix kept, double[] x, double[] left, double tolerance) {
        float[] y = new float[x.length];
        Gmres.Convergence went =
                solve(
                        (source, target) -> {
                            stepForward(keep(followLocally(source, As.TRANSPOSED), kept), target);
                            keep(target, kept);
                        },
                        left,
                        y,
                        tolerance);
        add(keep(followLocally(y, As.TRANSPOSED), kept), x);
        return went;
    }

    private static Gmres.Convergence solve(
            Gmres.FloatOperator step, double[] left, float[] y, double tolerance) {
        Gmres.Convergence went =
                Gmres.solve(step, left, y, Math.max(LEAST, tolerance), SupplySystem.MOST_STEPS);
        return new Gmres.Convergence(
                went.iterations(), Math.max(LEAST, went.residual()), went.reached());
    }

    private static void add(float[] part, double[] x) {
        Chunks.run(
                x.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        x[k] += part[k];
                    }
                });
    }

    /// What a change sets off where it is, in the room that the next step takes.
    private float[] followLocally(float[] source, As asLocal) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        blas.multiply(buffer, As.IS, response, asLocal, product);
        return product.storage();
    }

    /// As [SupplySystem#stepThroughLocal].
    private void stepThroughLocal(float[] source, float[] target) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        blas.multiply(buffer, As.IS, purchases, As.TRANSPOSED, product);
        double[] more = local.beyond(columnSums(source, product.columns()));
        double[] used = local.bought(more);
        float[] z = product.storage();
        Chunks.runRows(
                product.rows(),
                product.columns(),
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        deal(r, source, target, z, more, used);
                    }
                });
        trade.apply(product, buffer);
        subtract(buffer.storage(), target);
    }

    private void deal(
            int place, float[] source, float[] target, float[] z, double[] more, double[] used) {
        double size = local.size(place);
        for (int k = place * more.length, i = 0; i < more.length; k++, i++) {
            target[k] = (float) (source[k] + local.ownShare(i) * z[k] + size * more[i]);
            z[k] += (float) (size * used[i]);
        }
    }

    private void stepForward(float[] source, float[] target) {
        System.arraycopy(source, 0, target, 0, source.length);
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        blas.multiply(buffer, As.IS, coefficients, As.TRANSPOSED, product);
        trade.apply(product, buffer);
        subtract(buffer.storage(), target);
    }

    private void stepBack(float[] source, float[] target) {
        System.arraycopy(source, 0, target, 0, source.length);
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        trade.applyTransposed(buffer, product);
        blas.multiply(product, As.IS, coefficients, As.IS, buffer);
        subtract(buffer.storage(), target);
    }

    private static float[] keep(float[] values, Matrix kept) {
        double[] flags = kept.storage();
        Chunks.run(
                values.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        values[k] *= (float) flags[k];
                    }
                });
        return values;
    }

    private static void subtract(float[] part, float[] target) {
        Chunks.run(
                target.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        target[k] -= part[k];
                    }
                });
    }

    private static double[] columnSums(float[] table, int columns) {
        int rows = table.length / columns;
        int each = Math.max(1, (rows + PARTS - 1) / PARTS);
        double[][] parts = new double[PARTS][columns];
        Chunks.run(
                rows,
                each,
                (from, to) -> {
                    double[] sums = parts[from / each];
                    for (int r = from; r < to; r++) {
                        addRow(table, r * columns, sums);
                    }
                });
        double[] sums = new double[columns];
        for (double[] part : parts) {
            for (int i = 0; i < columns; i++) {
                sums[i] += part[i];
            }
        }
        return sums;
    }

    private static void addRow(float[] table, int start, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += table[start + i];
        }
    }
}
