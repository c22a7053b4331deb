package org.shanhai.supply.survey;

import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Who causes a stressor and for whom, as environmental accounts have it (the definitions of
/// pymrio; Stadler 2021, and Miller and Blair 2009, ch. 10).
///
/// All tables are k stressors × cells, in the order of the table; the buyer's cell (s, j) stands
/// for what final users in place s buy of product j, whoever makes it.
public final class EnvironmentalAccounts {
    private final Cells cells;
    private final Stressors stressors;
    private final Matrix multipliers;
    private final Matrix productionBased;
    private final Matrix consumptionBased;
    private final Matrix embodiedImports;
    private final Matrix embodiedExports;
    private final Convergence convergence;

    /// How the accounts were reached.
    ///
    /// @param steps applications of A for the multipliers; zero where A was factored
    /// @param residual of the multipliers, relative
    /// @param homeDifference the largest relative difference of the output at home from an exact
    ///     solution, on the places where it is most to be feared; zero where all is exact
    public record Convergence(int steps, double residual, double homeDifference) {}

    private EnvironmentalAccounts(
            Cells cells,
            Stressors stressors,
            Matrix multipliers,
            Matrix productionBased,
            Matrix consumptionBased,
            Matrix embodiedImports,
            Matrix embodiedExports,
            Convergence convergence) {
        this.cells = cells;
        this.stressors = stressors;
        this.multipliers = multipliers;
        this.productionBased = productionBased;
        this.consumptionBased = consumptionBased;
        this.embodiedImports = embodiedImports;
        this.embodiedExports = embodiedExports;
        this.convergence = convergence;
    }

    static EnvironmentalAccounts of(
            SurveyEconomy economy, Stressors stressors, double homeTolerance) {
        SurveyTable table = economy.table();
        Cells cells = table.cells();
        Matrix intensities = table.intensities(stressors);
        HomeOutput home = HomeOutput.of(economy, homeTolerance);
        LeontiefSystem.Solved worth = home.worths(intensities);
        Matrix consumed = consumed(table, worth.rows());
        Matrix imports = consumed.copy();
        Matrix exports = Matrix.zeros(stressors.count(), cells.count());
        int m = cells.sectorCount();
        for (int s = 0; s < cells.placeCount(); s++) {
            Matrix made = home.forOwnUse(s);
            economy.blas()
                    .multiply(
                            -1,
                            intensities.block(0, stressors.count(), s * m, m),
                            As.IS,
                            made.whole(),
                            As.IS,
                            1,
                            imports.block(0, stressors.count(), s * m, m));
            double[] forOwnUse = made.rowSums();
            for (int i = 0; i < m; i++) {
                int cell = cells.cell(s, i);
                for (int k = 0; k < stressors.count(); k++) {
                    double sold = table.output(cell) - forOwnUse[i];
                    exports.set(k, cell, intensities.get(k, cell) * sold);
                }
            }
        }
        return new EnvironmentalAccounts(
                cells,
                stressors,
                worth.rows(),
                produced(table, intensities),
                consumed,
                imports,
                exports,
                new Convergence(worth.steps(), worth.residual(), home.difference()));
    }

    private static Matrix produced(SurveyTable table, Matrix intensities) {
        return Matrix.of(
                intensities.rows(),
                intensities.columns(),
                (k, c) -> intensities.get(k, c) * table.output(c));
    }

    /// D_cba at (s, j) is the worth of all that final users in s buy of product j: Σ_r m y.
    private static Matrix consumed(SurveyTable table, Matrix worth) {
        Cells cells = table.cells();
        Matrix consumed = Matrix.zeros(worth.rows(), cells.count());
        int n = cells.count();
        int places = cells.placeCount();
        double[] bought = table.finalDemand().storage();
        double[] sums = consumed.storage();
        Chunks.run(
                worth.rows(),
                1,
                (k, end) -> {
                    for (int c = 0; c < n; c++) {
                        double each = worth.storage()[k * n + c];
                        int first = k * n + cells.sectorOf(c);
                        for (int s = 0; s < places; s++) {
                            int target = first + s * cells.sectorCount();
                            sums[target] += each * bought[c * places + s];
                        }
                    }
                });
        return consumed;
    }

    public Convergence convergence() {
        return convergence;
    }

    /// Of each stressor, what a unit of final demand for each cell sets off everywhere (M = S L).
    public Matrix multipliers() {
        return multipliers.copy();
    }

    /// What each cell itself causes (D_pba), final use left out.
    public Matrix productionBased() {
        return productionBased.copy();
    }

    /// What is caused anywhere for the final users of each place, by product bought (D_cba),
    /// their own final use left out.
    public Matrix consumptionBased() {
        return consumptionBased.copy();
    }

    /// What is caused in other places for the final users of each place, by product bought
    /// (D_imp).
    public Matrix embodiedImports() {
        return embodiedImports.copy();
    }

    /// What each cell causes for final users in other places (D_exp).
    public Matrix embodiedExports() {
        return embodiedExports.copy();
    }

    /// D_pba of each place with what its final users cause themselves (F_Y); k × places.
    public Matrix productionBasedByPlace() {
        return withFinalUse(byPlace(productionBased));
    }

    /// D_cba of each place with what its final users cause themselves (F_Y); k × places.
    public Matrix consumptionBasedByPlace() {
        return withFinalUse(byPlace(consumptionBased));
    }

    /// D_imp of each place; k × places.
    public Matrix embodiedImportsByPlace() {
        return byPlace(embodiedImports);
    }

    /// D_exp of each place; k × places.
    public Matrix embodiedExportsByPlace() {
        return byPlace(embodiedExports);
    }

    private Matrix byPlace(Matrix byCell) {
        Matrix sums = Matrix.zeros(byCell.rows(), cells.placeCount());
        for (int k = 0; k < byCell.rows(); k++) {
            for (int c = 0; c < byCell.columns(); c++) {
                sums.add(k, cells.placeOf(c), byCell.get(k, c));
            }
        }
        return sums;
    }

    private Matrix withFinalUse(Matrix sums) {
        for (int k = 0; k < sums.storage().length; k++) {
            sums.storage()[k] += stressors.byFinalUse().storage()[k];
        }
        return sums;
    }
}
