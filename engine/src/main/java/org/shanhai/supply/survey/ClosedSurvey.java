package org.shanhai.supply.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Lu;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Rounds;
import org.shanhai.supply.SupplyException;

/// A survey table closed on the households of each place: x = A x + C W x + e (Type II).
///
/// Nothing is solved anew. With L = (I − A)⁻¹ the wages of all rounds are (I − W L C)⁻¹ W L e, one
/// equation for each place (the interrelational income multiplier of Miyazawa 1976; Miller and
/// Blair 2009, ch. 6.4), and x = L (e + C·wages). Rounds of spending come to an end just where
/// the spectral radius of W L C lies below one.
record ClosedSurvey(
        SurveyEconomy economy,
        Households households,
        Blas blas,
        Matrix wagesOfChain,
        Lu rounds,
        int stepsToClose)
        implements LeontiefSystem {
    /// Below this, rounds of spending die out too slowly to mean anything.
    private static final double LEAST_LEAK = 1e-9;

    private static final int MOST_POWERS = 500;
    private static final int MOST_ROUNDS = 3;

    /// None where all wages come back as wages: households spend them, and nothing else is earned.
    static Outcome<ClosedSurvey> find(SurveyEconomy economy, Households households, Blas blas) {
        Solved worth = economy.worths(households.wageRows());
        Matrix respent = households.worthOfSpending(worth.rows());
        return Outcome.unless(
                findNoLeak(respent),
                () -> new ClosedSurvey(economy, households, worth, respent, blas));
    }

    private ClosedSurvey(
            SurveyEconomy economy, Households households, Solved worth, Matrix respent, Blas blas) {
        this(economy, households, blas, worth.rows(), Rounds.factors(respent, blas), worth.steps());
    }

    /// Spectral radius by power iteration on (M + I) / 2, which cannot cycle.
    private static Optional<Message> findNoLeak(Matrix respent) {
        int places = respent.rows();
        double[] x = new double[places];
        java.util.Arrays.fill(x, 1);
        double radius = 0;
        for (int step = 0; step < MOST_POWERS; step++) {
            double[] y = new double[places];
            double largest = 0;
            for (int s = 0; s < places; s++) {
                for (int t = 0; t < places; t++) {
                    y[s] += respent.get(s, t) * x[t];
                }
                y[s] = 0.5 * (x[s] + y[s]);
                largest = Math.max(largest, y[s]);
            }
            radius = 2 * largest - 1;
            for (int s = 0; s < places; s++) {
                x[s] = y[s] / largest;
            }
        }
        return radius < 1 - LEAST_LEAK
                ? Optional.empty()
                : Optional.of(
                        SurveyMessage.WAGES_RETURN.of(String.format(Locale.ROOT, "%.4f", radius)));
    }

    @Override
    public int cellCount() {
        return economy.cellCount();
    }

    @Override
    public Solved outputs(Matrix demands) {
        return refined(
                demands,
                this::onceForward,
                x -> {
                    Matrix bought = economy.purchases().apply(x);
                    add(bought, households.bought(households.earned(x)));
                    return bought;
                });
    }

    @Override
    public Solved worths(Matrix intensities) {
        return refined(
                intensities,
                this::onceBack,
                m -> {
                    Matrix worth = economy.purchases().applyTransposed(m);
                    add(worth, households.worthOfWages(households.worthOfSpending(m)));
                    return worth;
                });
    }

    /// x = L (e + C·wages).
    private Solved onceForward(Matrix demands) {
        Solved open = economy.outputs(demands);
        Matrix wages = households.earned(open.rows());
        solveRounds(wages, As.IS);
        Solved induced = economy.outputs(households.bought(wages));
        Matrix x = open.rows().copy();
        add(x, induced.rows());
        return new Solved(x, open.steps() + induced.steps(), 0);
    }

    /// m = Lᵀ (g + Wᵀ q) with q = (I − (W L C)ᵀ)⁻¹ Cᵀ Lᵀ g.
    private Solved onceBack(Matrix intensities) {
        Solved open = economy.worths(intensities);
        Matrix worth = households.worthOfSpending(open.rows());
        solveRounds(worth, As.TRANSPOSED);
        Matrix m = open.rows().copy();
        add(m, product(worth, wagesOfChain));
        return new Solved(m, open.steps(), 0);
    }

    private Matrix product(Matrix a, Matrix b) {
        Matrix product = Matrix.zeros(a.rows(), b.columns());
        blas.multiply(1, a.whole(), As.IS, b.whole(), As.IS, 0, product.whole());
        return product;
    }

    private void solveRounds(Matrix byPlace, As as) {
        for (int k = 0; k < byPlace.rows(); k++) {
            double[] row = byPlace.row(k);
            rounds.solve(as, row);
            for (int s = 0; s < row.length; s++) {
                byPlace.set(k, s, row[s]);
            }
        }
    }

    /// What is left of each right-hand side is solved for again until it is small enough.
    private Solved refined(
            Matrix right,
            java.util.function.Function<Matrix, Solved> once,
            UnaryOperator<Matrix> round) {
        Matrix whole = Matrix.zeros(right.rows(), right.columns());
        Matrix left = right;
        int steps = stepsToClose;
        double residual = 1;
        for (int k = 0; k < MOST_ROUNDS && residual > SurveyEconomy.SOLVE_TOLERANCE; k++) {
            Solved part = once.apply(left);
            steps += part.steps();
            add(whole, part.rows());
            left = round.apply(whole);
            for (int c = 0; c < left.storage().length; c++) {
                left.storage()[c] += right.storage()[c] - whole.storage()[c];
            }
            residual = largest(left, right);
        }
        if (!(residual <= SurveyEconomy.SOLVE_TOLERANCE)) {
            throw new SupplyException(
                    SurveyMessage.CLOSED_UNSOLVED.of(
                            String.format(Locale.ROOT, "%.2g", residual),
                            String.format(Locale.ROOT, "%.2g", SurveyEconomy.SOLVE_TOLERANCE)));
        }
        return new Solved(whole, steps, residual);
    }

    private static double largest(Matrix left, Matrix right) {
        double largest = 0;
        for (int k = 0; k < right.rows(); k++) {
            double whole = 0;
            double off = 0;
            for (int c = 0; c < right.columns(); c++) {
                whole = Math.hypot(whole, right.get(k, c));
                off = Math.hypot(off, left.get(k, c));
            }
            largest = Math.max(largest, whole == 0 ? 0 : off / whole);
        }
        return largest;
    }

    private static void add(Matrix target, Matrix more) {
        for (int k = 0; k < target.storage().length; k++) {
            target.storage()[k] += more.storage()[k];
        }
    }
}
