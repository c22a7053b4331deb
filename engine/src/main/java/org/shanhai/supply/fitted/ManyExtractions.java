package org.shanhai.supply.fitted;

import java.util.List;
import java.util.Locale;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.ManyGmres;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.StruckCells;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.trade.StackedTrade;
import org.shanhai.supply.trade.Trade;

/// What is lost without each of many places or industries of one economy x = T A x + y, in all.
///
/// Without a group of cells g, the others k lose d_k = (T A)_kk d_k + (T A)_kg x_g
/// ([SupplySystem#lostWithout]). The d_k of a batch of groups are found side by side, by GMRES
/// with one product through T for all, preconditioned by [TwoRanges].
///
/// A d_k that leaves a residual ρ_k is measured by c_kᵀ d_k + m_kᵀ ρ_k, with the multipliers m =
/// c + (T A)ᵀ m of the intensity c, which all groups share: they follow what is left through
/// the whole economy, and miss only that the group is no longer in its way. With exact d_k this
/// is the formula of `survey.Extraction`. Where no coefficient is negative, the error is at most
/// (m − c)_kᵀ |ρ_k|, with m and c of the absolute intensity. That bound, not the norm of the
/// residual, says when a batch is done.
final class ManyExtractions {
    private static final int MOST_STEPS = 60;
    private static final int MOST_ROUNDS = 6;

    /// The bound is a weighted sum, while steps go by the norm: they aim below what is wanted.
    private static final double NEARLY = 0.2;

    /// No round is driven further than rounding lets it go.
    private static final double FINEST = 1e-12;

    private final StackedTrade trade;
    private final TwoRanges ranges;
    private final Matrix coefficients;
    private final Matrix output;
    private final int batchSize;
    private final Blas blas;
    private final int places;
    private final int n;
    private int passes;
    private long tables;

    /// @param coefficients n × n in the order of classes
    /// @param output R × n in the order of classes
    /// @param supply R × n in the order of classes, what places have to sell at home
    /// @param batchSize the most groups that are solved for together
    ManyExtractions(
            Trade trade,
            Matrix coefficients,
            Matrix output,
            Matrix supply,
            int batchSize,
            Blas blas) {
        this.trade = new StackedTrade(trade, blas);
        this.coefficients = coefficients;
        this.output = output;
        this.batchSize = batchSize;
        this.blas = blas;
        ranges = new TwoRanges(coefficients, trade.ownShares(), supply, blas);
        places = output.rows();
        n = output.columns();
    }

    /// An intensity c and its multipliers m, both R × n in the order of classes.
    ///
    /// @param absolute the multipliers of |c|
    record Measure(Matrix intensity, Matrix worth, Matrix absolute) {}

    /// @param groups industries by their position in the order of classes
    /// @param tolerance of each loss, relative to all that is lost by the absolute intensity
    Losses losses(List<StruckCells> groups, List<Measure> measures, double tolerance) {
        passes = 0;
        tables = 0;
        Matrix own = Matrix.zeros(groups.size(), measures.size());
        Matrix elsewhere = Matrix.zeros(groups.size(), measures.size());
        double error = 0;
        for (int from = 0; from < groups.size(); from += batchSize) {
            int to = Math.min(groups.size(), from + batchSize);
            Batch batch = new Batch(groups.subList(from, to));
            error = Math.max(error, batch.solve(measures, tolerance));
            for (int q = from; q < to; q++) {
                for (int f = 0; f < measures.size(); f++) {
                    own.set(q, f, batch.own(measures.get(f).intensity(), q - from));
                    elsewhere.set(q, f, batch.elsewhere(measures.get(f), q - from));
                }
            }
        }
        return new Losses(own, elsewhere, error, passes, tables);
    }

    private Matrix trade(Matrix stack) {
        passes++;
        tables += stack.rows() / places;
        return trade.apply(stack);
    }

    /// Groups that are solved for together, each with its own table of R × n.
    private final class Batch {
        private final List<StruckCells> groups;
        private final int cells;

        /// x_g, a row for each group.
        private final Matrix made;

        /// d_k and ρ_k, a row for each group.
        private final Matrix lost;

        private final Matrix left;

        Batch(List<StruckCells> groups) {
            this.groups = groups;
            cells = places * n;
            made = Matrix.zeros(groups.size(), cells);
            lost = Matrix.zeros(groups.size(), cells);
            Matrix stack = Matrix.zeros(groups.size() * places, n);
            for (int k = 0; k < stack.storage().length; k++) {
                int c = k % cells;
                if (groups.get(k / cells).holds(c / n, c % n)) {
                    made.storage()[k] = output.storage()[c];
                    stack.storage()[k] = output.storage()[c];
                }
            }
            Matrix bought = Matrix.zeros(stack.rows(), n);
            blas.multiply(
                    1,
                    stack.whole(),
                    As.IS,
                    coefficients.whole(),
                    As.TRANSPOSED,
                    0,
                    bought.whole());
            left = kept(1, trade(bought).storage(), 0, lost.storage());
        }

        /// α·a + β·b in the cells that are kept, a row for each group.
        private Matrix kept(double alpha, double[] a, double beta, double[] b) {
            Matrix kept = Matrix.zeros(groups.size(), cells);
            double[] to = kept.storage();
            Chunks.run(
                    groups.size(),
                    1,
                    (from, until) -> {
                        for (int k = from * cells; k < until * cells; k++) {
                            to[k] = alpha * a[k] + beta * b[k];
                        }
                        for (int q = from; q < until; q++) {
                            groups.get(q).clear(to, q * cells, places, n);
                        }
                    });
            return kept;
        }

        /// @return the largest bound on an error, relative
        double solve(List<Measure> measures, double tolerance) {
            double worst = worst(measures);
            for (int round = 0; round < MOST_ROUNDS && worst > tolerance; round++) {
                improve(Math.max(FINEST, NEARLY * tolerance / worst));
                worst = worst(measures);
            }
            if (!(worst <= tolerance)) {
                throw new SupplyException(
                        FittedMessage.LOSSES_UNSOLVED.of(
                                groups.size(),
                                String.format(Locale.ROOT, "%.2g", worst),
                                passes,
                                String.format(Locale.ROOT, "%.2g", tolerance)));
            }
            return worst;
        }

        /// Solves for what is left, to a tolerance relative to it.
        private void improve(double tolerance) {
            Matrix y =
                    ManyGmres.solve(
                                    source -> leaveOpen(ranges.solve(source, groups)),
                                    left,
                                    tolerance,
                                    MOST_STEPS)
                            .solution();
            TwoRanges.Made found = ranges.solve(y, groups);
            Matrix open = leaveOpen(found);
            double[] to = lost.storage();
            double[] rest = left.storage();
            Chunks.run(
                    to.length,
                    (from, until) -> {
                        for (int k = from; k < until; k++) {
                            to[k] += found.values().storage()[k];
                            rest[k] -= open.storage()[k];
                        }
                    });
        }

        /// (x − T A x)_k.
        private Matrix leaveOpen(TwoRanges.Made made) {
            double[] sold = trade(made.purchases()).storage();
            return kept(1, made.values().storage(), -1, sold);
        }

        double own(Matrix intensity, int q) {
            return weighted(intensity.storage(), made, q);
        }

        double elsewhere(Measure measure, int q) {
            return weighted(measure.intensity().storage(), lost, q)
                    + weighted(measure.worth().storage(), left, q);
        }

        private double weighted(double[] weights, Matrix rows, int q) {
            double sum = 0;
            for (int c = 0; c < cells; c++) {
                sum += weights[c] * rows.storage()[q * cells + c];
            }
            return sum;
        }

        private double worst(List<Measure> measures) {
            double worst = 0;
            for (Measure measure : measures) {
                for (int q = 0; q < groups.size(); q++) {
                    worst = Math.max(worst, relativeError(measure, q));
                }
            }
            return worst;
        }

        private double relativeError(Measure measure, int q) {
            double[] intensity = measure.intensity().storage();
            double[] worth = measure.absolute().storage();
            double all = 0;
            double error = 0;
            for (int c = 0; c < cells; c++) {
                int at = q * cells + c;
                double direct = Math.abs(intensity[c]);
                double rest = left.storage()[at];
                all += direct * (made.storage()[at] + lost.storage()[at]) + worth[c] * rest;
                error += Math.max(0, worth[c] - direct) * Math.abs(rest);
            }
            return error > 0 ? error / all : 0;
        }
    }
}
