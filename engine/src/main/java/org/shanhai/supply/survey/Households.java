package org.shanhai.supply.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Flow;
import org.shanhai.region.HouseholdSpending;
import org.shanhai.region.Measure;
import org.shanhai.supply.Outcome;

/// The households of each place of a survey table: what they earn along the chain and what they
/// buy of it, wherever it is made.
///
/// A table is closed on them as on one more industry in each place (Miller and Blair 2022, ch.
/// 2.5 for one region, 3.3 for many). Wages earned in place s are w = Σ_j w_sj x_sj; for each unit
/// of them households of s buy c_s = (their demand in the table) / (the wages of s in it, or all of
/// that demand where it is more: other incomes pay for what wages do not), so that the closed
/// coefficients are A + C W, with C cells × places and W places × cells. Wages are spent where
/// they are earned; incomes other than wages stay final demand.
final class Households {
    private static final int NAMED = 5;

    private final Cells cells;
    private final Blas blas;
    private final double[] wages;
    private final Matrix spending;
    private final List<HouseholdSpending> budgets = new ArrayList<>();

    /// None where it is not known what is earned or bought.
    ///
    /// @param bought cells × places: what the households of each place buy, money a year
    /// @param earned wages of each cell, money a year; NaN where not known
    static Outcome<Households> find(SurveyTable table, Matrix bought, double[] earned, Blas blas) {
        Cells cells = table.cells();
        Optional<Message> unpaid = findBadWages(table, earned);
        if (unpaid.isPresent()) {
            return Outcome.none(unpaid.get());
        }
        double[] perPlace = new double[cells.placeCount()];
        for (int c = 0; c < earned.length; c++) {
            if (table.output(c) > 0) {
                perPlace[cells.placeOf(c)] += earned[c];
            }
        }
        return Outcome.unless(
                findBadDemand(cells, bought, perPlace),
                () -> new Households(table, bought, earned, perPlace, blas));
    }

    private Households(
            SurveyTable table, Matrix bought, double[] earned, double[] perPlace, Blas blas) {
        cells = table.cells();
        this.blas = blas;
        wages = new double[earned.length];
        for (int c = 0; c < wages.length; c++) {
            if (table.output(c) > 0) {
                wages[c] = earned[c] / table.output(c);
            }
        }
        double[] all = bought.columnSums();
        spending = bought.copy();
        for (int s = 0; s < perPlace.length; s++) {
            HouseholdSpending budget = new HouseholdSpending(perPlace[s], all[s]);
            budgets.add(budget);
            for (int c = 0; c < spending.rows(); c++) {
                spending.set(c, s, budget.perWage(bought.get(c, s)));
            }
        }
    }

    /// What the households of each place earn and buy.
    List<HouseholdSpending> budgets() {
        return List.copyOf(budgets);
    }

    /// The households of a region's survey; none where the pack does not say what they earn or buy.
    static Outcome<Households> find(RegionSurvey survey, Blas blas) {
        SurveyTable table = survey.table();
        Optional<SurveyExtension> wages = survey.findIndicator(Measure.WAGES);
        if (wages.isEmpty()) {
            return Outcome.none(SurveyMessage.NO_WAGES.of());
        }
        Matrix bought = Matrix.zeros(table.cells().count(), table.cells().placeCount());
        for (Flow flow : survey.region().flows()) {
            if (flow.use().filter(use -> use == FinalUse.HOUSEHOLD).isPresent()) {
                int seller = table.cells().cell(flow.fromUnit(), flow.fromIndustry());
                bought.add(seller, flow.toUnit(), flow.amount());
            }
        }
        return find(table, bought, wages.get().amounts(), blas);
    }

    private static Optional<Message> findBadWages(SurveyTable table, double[] earned) {
        Cells cells = table.cells();
        return findBad(
                        earned.length,
                        c -> table.output(c) > 0 && Double.isNaN(earned[c]),
                        cells::name,
                        SurveyMessage.WAGES_UNKNOWN)
                .or(
                        () ->
                                findBad(
                                        earned.length,
                                        c -> earned[c] < 0,
                                        cells::name,
                                        SurveyMessage.WAGES_NEGATIVE))
                .or(
                        () ->
                                Arrays.stream(earned).anyMatch(wage -> wage > 0)
                                        ? Optional.empty()
                                        : Optional.of(SurveyMessage.NO_WAGES_PAID.of()));
    }

    private static Optional<Message> findBadDemand(Cells cells, Matrix bought, double[] perPlace) {
        double[] all = bought.columnSums();
        Optional<Message> negative =
                findBad(
                        bought.storage().length,
                        k -> bought.storage()[k] < 0,
                        k ->
                                SurveyMessage.BOUGHT_BY.of(
                                        cells.name(k / cells.placeCount()),
                                        cells.places().get(k % cells.placeCount())),
                        SurveyMessage.HOUSEHOLDS_NEGATIVE);
        return negative.or(
                () ->
                        findBad(
                                perPlace.length,
                                s -> perPlace[s] > 0 && !(all[s] > 0),
                                s -> cells.places().get(s),
                                SurveyMessage.HOUSEHOLDS_BUY_NOTHING));
    }

    private static Optional<Message> findBad(
            int count, IntPredicate bad, IntFunction<Object> name, SurveyMessage says) {
        List<Object> named = new ArrayList<>();
        int others = 0;
        for (int k = 0; k < count; k++) {
            if (bad.test(k)) {
                if (named.size() < NAMED) {
                    named.add(name.apply(k));
                } else {
                    others++;
                }
            }
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(says.of(others > 0 ? SurveyMessage.AND_MORE.of(named, others) : named));
    }

    /// Wages in each place for a unit of output of each cell (W), places × cells.
    Matrix wageRows() {
        Matrix rows = Matrix.zeros(cells.placeCount(), wages.length);
        for (int c = 0; c < wages.length; c++) {
            rows.set(cells.placeOf(c), c, wages[c]);
        }
        return rows;
    }

    /// What a cell pays in wages for a unit of its output, and of that households buy of a seller.
    double coefficient(int seller, int buyer) {
        return spending.get(seller, cells.placeOf(buyer)) * wages[buyer];
    }

    /// Each row of outputs x becomes the wages W x, k × places.
    Matrix earned(Matrix rows) {
        Matrix sums = Matrix.zeros(rows.rows(), cells.placeCount());
        for (int k = 0; k < rows.rows(); k++) {
            for (int c = 0; c < wages.length; c++) {
                sums.add(k, cells.placeOf(c), wages[c] * rows.get(k, c));
            }
        }
        return sums;
    }

    /// Each row of wages by place becomes what is bought of each cell (C), k × cells.
    Matrix bought(Matrix wagesByPlace) {
        Matrix product = Matrix.zeros(wagesByPlace.rows(), wages.length);
        blas.multiply(
                1,
                wagesByPlace.whole(),
                As.IS,
                spending.whole(),
                As.TRANSPOSED,
                0,
                product.whole());
        return product;
    }

    /// Each row of worths m becomes what a unit of wages spent in each place is worth, Cᵀ m.
    Matrix worthOfSpending(Matrix rows) {
        Matrix product = Matrix.zeros(rows.rows(), cells.placeCount());
        blas.multiply(1, rows.whole(), As.IS, spending.whole(), As.IS, 0, product.whole());
        return product;
    }

    /// Each row of worths by place q becomes what a cell's wages are worth, Wᵀ q.
    Matrix worthOfWages(Matrix worthByPlace) {
        return Matrix.of(
                worthByPlace.rows(),
                wages.length,
                (k, c) -> wages[c] * worthByPlace.get(k, cells.placeOf(c)));
    }
}
