package org.shanhai.supply.fitted;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Gmres;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.SupplyMessage;
import org.shanhai.supply.trade.Trade;

/// The linear systems x = T A x + e and m = g + Aᵀ Tᵀ m for any coefficients A and one trade
/// T, in the order of classes, solved by GMRES with one product through T for each step.
///
/// Steps are preconditioned by P = (I − S A)⁻¹ ([LocalChains]). Forward, what the nation makes
/// beyond that is dealt out by the sizes of places, so that sums over places are right from the
/// first step and steps only have to find where things happen (a coarse space of one dimension a
/// product, Nicolaides 1987). Large systems take their steps in single precision and correct them:
/// solve roughly ([RoughSteps]), work out in double precision what is left, solve for that, until
/// it is small enough (iterative refinement, Wilkinson 1963). Threads that ask at once are answered
/// one by one.
final class SupplySystem {
    static final int MOST_STEPS = 60;
    private static final int MOST_ROUNDS = 6;

    /// Aims a little below the tolerance, so that rounding does not cost a round.
    private static final double NEARLY = 0.8;

    private final Trade trade;
    private final Matrix coefficients;
    private final double tolerance;
    private final LocalChains local;
    private final boolean roughSteps;
    private final Blas blas;
    private final Matrix buffer;
    private final Matrix product;
    private @Nullable RoughSteps rough;

    /// @param coefficients n × n in the order of classes
    /// @param sizes of places, which add up to one
    /// @param roughSteps whether steps are taken in single precision and corrected
    SupplySystem(
            Trade trade,
            Matrix coefficients,
            double[] sizes,
            double tolerance,
            boolean roughSteps,
            Blas blas) {
        this.trade = trade;
        this.coefficients = coefficients;
        this.tolerance = tolerance;
        this.roughSteps = roughSteps;
        this.blas = blas;
        buffer = Matrix.zeros(sizes.length, coefficients.rows());
        product = Matrix.zeros(sizes.length, coefficients.rows());
        local = new LocalChains(trade, coefficients, sizes, blas);
    }

    /// Made when a system is first solved: whoever asks for trade alone needs none. None where it
    /// was not asked for, or floats would not do.
    private Optional<RoughSteps> findRough() {
        if (roughSteps && rough == null) {
            rough =
                    trade.findRoughly()
                            .map(by -> new RoughSteps(by, coefficients, local, blas))
                            .orElse(null);
        }
        return Optional.ofNullable(rough);
    }

    /// Of places, by all they supply; they add up to one.
    static double[] sizes(Matrix supply) {
        double[] sizes = new double[supply.rows()];
        double all = Arrays.stream(supply.columnSums()).sum();
        for (int r = 0; r < sizes.length; r++) {
            for (int k = 0; k < supply.columns(); k++) {
                sizes[r] += supply.get(r, k) / all;
            }
        }
        return sizes;
    }

    /// @param steps applications of T
    /// @param residual ‖e − (x − T A x)‖ / ‖e‖
    record Solved(Matrix values, int steps, double residual) {}

    /// x with x = T A x + e, both R × n.
    synchronized Solved solve(Matrix change) {
        return run(
                change,
                SupplyStart.of(change, trade, local),
                this::stepForward,
                findRough()
                        .<Round>map(steps -> steps::improve)
                        .orElseGet(() -> exactly(this::stepThroughLocal, this::followAndDeal)));
    }

    /// m with m = g + Aᵀ Tᵀ m, both R × n.
    synchronized Solved solveTransposed(Matrix intensity) {
        UnaryOperator<double[]> follow = source -> followLocally(source, As.IS);
        return run(
                intensity,
                SupplyStart.nothing(intensity),
                this::stepBack,
                findRough()
                        .<Round>map(steps -> steps::improveTransposed)
                        .orElseGet(() -> byStepsAfter(follow, this::stepBack)));
    }

    /// What is no longer made where some cells are struck out with all they sell, buy and
    /// deliver to final use.
    ///
    /// With g the cells struck out and k those kept, x_k = (T A)_kk x_k + (T A)_kg x_g + y_k
    /// before and x*_k = (T A)_kk x*_k + y_k after, so that the loss d = x − x* solves d_k =
    /// (T A)_kk d_k + (T A)_kg x_g: final use need not be known.
    ///
    /// @param made R × n: the output of the cells struck out, zero elsewhere
    /// @param kept R × n: one for the cells kept, zero for those struck out
    /// @return R × n: d, with the output of the struck cells in their place
    synchronized Solved lostWithout(Matrix made, Matrix kept) {
        Matrix first = Matrix.zeros(made.rows(), made.columns());
        stepForward(made.storage(), first.storage());
        keep(first.storage(), kept);
        for (int k = 0; k < first.storage().length; k++) {
            first.storage()[k] = -first.storage()[k];
        }
        Gmres.Operator step =
                (source, target) -> {
                    stepForward(source, target);
                    keep(target, kept);
                };
        UnaryOperator<double[]> follow = source -> keep(followLocally(source, As.TRANSPOSED), kept);
        Optional<Round> roughly =
                findRough()
                        .map(
                                steps ->
                                        (x, left, enough) ->
                                                steps.improveAmong(kept, x, left, enough));
        Solved others =
                run(
                        first,
                        SupplyStart.nothing(first),
                        step,
                        roughly.orElseGet(() -> byStepsAfter(follow, step)));
        add(others.values().storage(), made.storage());
        return others;
    }

    private static double[] keep(double[] values, Matrix kept) {
        for (int k = 0; k < values.length; k++) {
            values[k] *= kept.storage()[k];
        }
        return values;
    }

    /// Takes x nearer to the solution by solving for what is left, as near as is asked or as its
    /// precision goes.
    private interface Round {
        Gmres.Convergence improve(double[] x, double[] left, double tolerance);
    }

    /// Right-preconditioned: looks for y with (I − T A) P y = left, and adds P y.
    ///
    /// @param both I − T A after P
    /// @param precondition P, a new array for each product
    private static Round exactly(Gmres.Operator both, UnaryOperator<double[]> precondition) {
        return (x, left, enough) -> {
            double[] y = new double[x.length];
            Gmres.Convergence went = Gmres.solve(both, left, y, enough, MOST_STEPS);
            add(x, precondition.apply(y));
            return went;
        };
    }

    private static Round byStepsAfter(UnaryOperator<double[]> precondition, Gmres.Operator step) {
        return exactly(
                (source, target) -> step.apply(precondition.apply(source), target), precondition);
    }

    /// @param step target ← source − (one round of purchases)
    private Solved run(Matrix right, SupplyStart start, Gmres.Operator step, Round round) {
        double[] x = start.x().storage();
        double[] left = start.left().storage();
        double norm = norm(right.storage());
        double relative = norm > 0 ? norm(left) / norm : 0;
        int steps = 0;
        for (int k = 0; k < MOST_ROUNDS && relative > tolerance; k++) {
            // The last round may stop where the whole is good enough.
            Gmres.Convergence went = round.improve(x, left, NEARLY * tolerance / relative);
            steps += went.iterations();
            relative *= went.residual();
            if (relative > tolerance) {
                step.apply(x, left);
                steps++;
                subtractFrom(right.storage(), left, left);
                relative = norm(left) / norm;
            }
        }
        if (!(relative <= tolerance)) {
            throw notReached(relative, steps);
        }
        return new Solved(start.x(), steps, relative);
    }

    /// What a change sets off where it is, as if every place bought the average share at home.
    private double[] followLocally(double[] source, As asLocal) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        Matrix to = Matrix.zeros(buffer.rows(), buffer.columns());
        blas.multiply(1, buffer.whole(), As.IS, local.response().whole(), asLocal, 0, to.whole());
        return to.storage();
    }

    private SupplyException notReached(double residual, int steps) {
        return new SupplyException(
                SupplyMessage.STEPS_LEFT.of(
                        String.format(Locale.ROOT, "%.2g", residual),
                        steps,
                        String.format(Locale.ROOT, "%.2g", tolerance)));
    }

    private void stepForward(double[] source, double[] target) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        blas.multiply(
                1, buffer.whole(), As.IS, coefficients.whole(), As.TRANSPOSED, 0, product.whole());
        trade.apply(product, buffer);
        subtractFrom(source, buffer.storage(), target);
    }

    /// P·source, and what the nation makes beyond that by the sizes of places.
    private double[] followAndDeal(double[] source) {
        double[] values = followLocally(source, As.TRANSPOSED);
        double[] more = local.beyond(columnSums(source));
        for (int r = 0; r < local.places(); r++) {
            for (int i = 0; i < more.length; i++) {
                values[r * more.length + i] += local.size(r) * more[i];
            }
        }
        return values;
    }

    private double[] columnSums(double[] table) {
        double[] sums = new double[buffer.columns()];
        for (int start = 0; start < table.length; start += sums.length) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += table[start + i];
            }
        }
        return sums;
    }

    /// target ← (I − T A) x for x as by [#followAndDeal], with one product through A: as P = I +
    /// S A P, with z = A P·source and w what is dealt out, x is source + S z + s⊗w and A x is
    /// z + s⊗(A w).
    private void stepThroughLocal(double[] source, double[] target) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        blas.multiply(
                1,
                buffer.whole(),
                As.IS,
                local.purchases().whole(),
                As.TRANSPOSED,
                0,
                product.whole());
        double[] more = local.beyond(columnSums(source));
        double[] used = local.bought(more);
        int columns = more.length;
        double[] z = product.storage();
        Chunks.runRows(
                product.rows(),
                columns,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        double size = local.size(r);
                        for (int k = r * columns, i = 0; i < columns; k++, i++) {
                            target[k] = source[k] + local.ownShare(i) * z[k] + size * more[i];
                            z[k] += size * used[i];
                        }
                    }
                });
        trade.apply(product, buffer);
        subtractFrom(target, buffer.storage(), target);
    }

    private void stepBack(double[] source, double[] target) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        trade.applyTransposed(buffer, product);
        blas.multiply(1, product.whole(), As.IS, coefficients.whole(), As.IS, 0, buffer.whole());
        subtractFrom(source, buffer.storage(), target);
    }

    private static void subtractFrom(double[] whole, double[] part, double[] target) {
        Chunks.run(
                whole.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        target[k] = whole[k] - part[k];
                    }
                });
    }

    private static void add(double[] target, double[] values) {
        Chunks.run(
                target.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        target[k] += values[k];
                    }
                });
    }

    private static double norm(double[] values) {
        return Math.sqrt(
                Chunks.sum(
                        values.length,
                        (from, to) -> {
                            double sum = 0;
                            for (int k = from; k < to; k++) {
                                sum += values[k] * values[k];
                            }
                            return sum;
                        }));
    }
}
