package org.shanhai.supply.survey;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Lu;
import org.shanhai.linalg.ManyGmres;
import org.shanhai.linalg.Matrix;
import org.shanhai.linalg.SingularMatrixException;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Response;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.SupplyMessage;

/// The economy of a survey table: x = A x + y (Leontief; Miller and Blair 2009, eq. 2.9), solved,
/// never inverted.
///
/// Few right-hand sides are solved by GMRES, all of them sharing one product with A for each step;
/// many by LU factors, made once and kept. Tables over 60 % zero are held without the zeros.
public final class SurveyEconomy implements LeontiefSystem {
    /// How closely systems are solved by default, relative to the norm of each right-hand side.
    public static final double SOLVE_TOLERANCE = 1e-10;

    /// How closely output for own use is met by default in large tables, relative.
    public static final double HOME_TOLERANCE = 1e-6;

    private static final int MOST_STEPS = 200;

    /// From this share of the cells on, right-hand sides are cheaper by factors.
    private static final double FACTOR_FROM = 1.0 / 16;

    /// Up to this many cells factors cost next to nothing and are exact.
    private static final int FACTORED_TO = 300;

    private static final int SPLIT_FROM = 1000;
    private static final int FEWEST_PLACES = 8;

    private final SurveyTable table;
    private final PurchaseMap purchases;
    private final double tolerance;
    private final Blas blas;
    private @Nullable Lu factors;
    private @Nullable IntraregionalChains home;

    private SurveyEconomy(SurveyTable table, PurchaseMap purchases, double tolerance, Blas blas) {
        this.table = table;
        this.purchases = purchases;
        this.tolerance = tolerance;
        this.blas = blas;
    }

    /// @throws SupplyException when the table uses up all it makes, naming the cells that do
    public static SurveyEconomy of(SurveyTable table) {
        return of(table, SOLVE_TOLERANCE, Blas.best());
    }

    /// @throws SupplyException when the table uses up all it makes, naming the cells that do
    public static SurveyEconomy of(SurveyTable table, double tolerance, Blas blas) {
        return find(table, tolerance, blas).orElseThrow();
    }

    /// None where the table uses up all it makes.
    public static Outcome<SurveyEconomy> find(SurveyTable table, double tolerance, Blas blas) {
        PurchaseMap purchases =
                table.isSparse() ? new SparsePurchases(table) : new DensePurchases(table, blas);
        return Outcome.unless(
                Productivity.findUnproductive(table, purchases),
                () -> new SurveyEconomy(table, purchases, tolerance, blas));
    }

    public SurveyTable table() {
        return table;
    }

    @Override
    public int cellCount() {
        return table.cells().count();
    }

    /// Output that changes in the end when final demand changes by these amounts.
    ///
    /// @param change places × sectors, money a year
    public Response respond(Matrix change) {
        return response(outputs(row(change)));
    }

    /// What a unit of output of each sector in each place is worth in the end, by an intensity for
    /// a unit of output.
    ///
    /// @param intensity places × sectors
    public Response multipliers(Matrix intensity) {
        return response(worths(row(intensity)));
    }

    /// The accounts of production and consumption for many stressors at once; embodied imports
    /// and exports rest on home output, met to [#HOME_TOLERANCE].
    public EnvironmentalAccounts accounts(Stressors stressors) {
        return accounts(stressors, HOME_TOLERANCE);
    }

    /// The accounts at a tolerance of their own.
    ///
    /// @param homeTolerance of what each place makes for its own use, relative, cell by cell;
    ///     where it is too close for the quick way everything is solved for
    public EnvironmentalAccounts accounts(Stressors stressors, double homeTolerance) {
        return EnvironmentalAccounts.of(this, stressors, homeTolerance);
    }

    private Matrix row(Matrix places) {
        Cells cells = table.cells();
        if (places.rows() != cells.placeCount() || places.columns() != cells.sectorCount()) {
            throw new SupplyException(
                    SupplyMessage.MISFIT.of(
                            cells.placeCount() + " × " + cells.sectorCount(),
                            places.rows() + " × " + places.columns()));
        }
        Matrix row = Matrix.zeros(1, cells.count());
        System.arraycopy(places.storage(), 0, row.storage(), 0, cells.count());
        return row;
    }

    private Response response(Solved solved) {
        Cells cells = table.cells();
        Matrix values = Matrix.zeros(cells.placeCount(), cells.sectorCount());
        System.arraycopy(solved.rows().storage(), 0, values.storage(), 0, cells.count());
        return new Response(values, solved.steps(), solved.residual());
    }

    @Override
    public Solved outputs(Matrix demands) {
        return solve(demands, As.IS, purchases::apply);
    }

    @Override
    public Solved worths(Matrix intensities) {
        IntraregionalChains home = homeChains();
        boolean few = intensities.rows() <= FACTOR_FROM * cellCount();
        if (home == null || !few) {
            return solve(intensities, As.TRANSPOSED, purchases::applyTransposed);
        }
        requireNumbers(intensities);
        return required(
                ManyGmres.solve(
                        home::leaveOpenTransposed,
                        home.worthAtHome(intensities),
                        tolerance,
                        MOST_STEPS));
    }

    /// Fewer steps, where chains across borders are known nearly.
    Solved worths(Matrix intensities, IntraregionalChains home, InterregionalFeedback feedback) {
        requireNumbers(intensities);
        Solved solved =
                required(
                        ManyGmres.solve(
                                v -> home.leaveOpenTransposed(feedback.followBack(v)),
                                home.worthAtHome(intensities),
                                tolerance,
                                MOST_STEPS));
        return new Solved(feedback.followBack(solved.rows()), solved.steps(), solved.residual());
    }

    /// The chains within places where splitting them off saves steps: in large full tables of
    /// many places.
    synchronized @Nullable IntraregionalChains homeChains() {
        Cells cells = table.cells();
        boolean worthIt =
                purchases instanceof DensePurchases
                        && cells.count() >= SPLIT_FROM
                        && cells.placeCount() >= FEWEST_PLACES;
        if (home == null && worthIt) {
            home = new IntraregionalChains(table, purchases, blas);
        }
        return home;
    }

    PurchaseMap purchases() {
        return purchases;
    }

    Blas blas() {
        return blas;
    }

    private Solved solve(Matrix right, As as, ManyGmres.Operator step) {
        requireNumbers(right);
        boolean many = cellCount() <= FACTORED_TO || right.rows() > FACTOR_FROM * cellCount();
        if (many && purchases instanceof DensePurchases) {
            return solveByFactors(right, as, step);
        }
        return followed(right, step);
    }

    /// For each row b, the x with x = b + B·x, without factors.
    ///
    /// @param step the rounds B of a chain
    /// @throws SupplyException when a solution is not reached
    Solved followed(Matrix right, ManyGmres.Operator step) {
        return required(
                ManyGmres.solve(
                        source -> left(source, step.apply(source)), right, tolerance, MOST_STEPS));
    }

    private Solved required(ManyGmres.Solved solved) {
        if (!solved.reached()) {
            throw new SupplyException(
                    SupplyMessage.STEPS_LEFT.of(
                            String.format(Locale.ROOT, "%.2g", solved.residual()),
                            solved.iterations(),
                            String.format(Locale.ROOT, "%.2g", tolerance)));
        }
        return new Solved(solved.solution(), solved.iterations(), solved.residual());
    }

    private void requireNumbers(Matrix right) {
        if (right.columns() != cellCount()) {
            throw new SupplyException(SupplyMessage.MISFIT.of(cellCount(), right.columns()));
        }
        for (int k = 0; k < right.storage().length; k++) {
            if (!Double.isFinite(right.storage()[k])) {
                throw new SupplyException(
                        SurveyMessage.VALUE_NO_NUMBER.of(
                                table.cells().name(k % cellCount()), right.storage()[k]));
            }
        }
    }

    private Solved solveByFactors(Matrix right, As as, ManyGmres.Operator step) {
        Matrix columns = transposed(right);
        factors().solve(as, columns);
        Matrix solution = transposed(columns);
        Matrix rest = left(solution, step.apply(solution));
        double worst = 0;
        for (int q = 0; q < right.rows(); q++) {
            double whole = 0;
            double off = 0;
            for (int c = 0; c < cellCount(); c++) {
                whole = Math.hypot(whole, right.get(q, c));
                off = Math.hypot(off, right.get(q, c) - rest.get(q, c));
            }
            worst = Math.max(worst, whole == 0 ? 0 : off / whole);
        }
        return new Solved(solution, 0, worst);
    }

    private synchronized Lu factors() {
        if (factors == null) {
            int n = cellCount();
            Matrix leontief = Matrix.of(n, n, (r, c) -> (r == c ? 1 : 0) - table.coefficient(r, c));
            try {
                factors = blas.factor(leontief);
            } catch (SingularMatrixException e) {
                throw new IllegalStateException("A productive table cannot be singular.", e);
            }
        }
        return factors;
    }

    /// rows − part, stored in part.
    private static Matrix left(Matrix rows, Matrix part) {
        for (int k = 0; k < part.storage().length; k++) {
            part.storage()[k] = rows.storage()[k] - part.storage()[k];
        }
        return part;
    }

    private static Matrix transposed(Matrix matrix) {
        return Matrix.of(matrix.columns(), matrix.rows(), (r, c) -> matrix.get(c, r));
    }
}
