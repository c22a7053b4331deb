package org.shanhai.supply.survey;

import java.util.List;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.SupplyMessage;

/// What a surveyed economy would lose without a group of its cells: hypothetical extraction
/// (Paelinck, de Caevel and Degueldre 1965; Miller and Blair 2009, ch. 12.2.6; total linkage).
///
/// The group's rows, columns and final demand are struck out. What others then lose is what they
/// made along the chains behind the group's purchases, without passing through it again: with
/// outputs x, the group g and all others r, d = A_rr d + A_rg x_g. Of many groups each is one
/// right-hand side with its own cells struck out of A, and all share one product with A for each
/// step.
public record Extraction(SurveyEconomy economy, SurveyTable table) {
    /// Values of a batch of right-hand sides at most: a basis holds some twenty times as many.
    private static final int BATCH_VALUES = 1 << 20;

    public Extraction(SurveyEconomy economy) {
        this(economy, economy.table());
    }

    /// What is lost without each of many groups, in several measures.
    ///
    /// @param own group × measure: what the group itself made
    /// @param elsewhere group × measure: what all others made for its sake, the linkage
    /// @param steps applications of A
    /// @param residual the largest relative residual of a system solved
    public record Lost(Matrix own, Matrix elsewhere, int steps, double residual) {}

    /// What all others lose without a group: d, one row, with zero in the group itself.
    ///
    /// @throws SupplyException when the chains cannot be followed to their end
    public LeontiefSystem.Solved elsewhere(int[] group) {
        return solve(List.of(group));
    }

    /// The losses without each of many groups by itself; groups may overlap.
    ///
    /// @param groups the cells of each, without repetition
    /// @param measures measure × cells: what a unit of output counts for, as ones for output
    /// @throws SupplyException when the chains cannot be followed to their end
    public Lost losses(List<int[]> groups, Matrix measures) {
        int n = economy.cellCount();
        if (measures.columns() != n) {
            throw new SupplyException(SupplyMessage.MISFIT.of(n, measures.columns()));
        }
        Matrix own = Matrix.zeros(groups.size(), measures.rows());
        Matrix elsewhere = Matrix.zeros(groups.size(), measures.rows());
        int steps = 0;
        double residual = 0;
        int batch = Math.max(1, BATCH_VALUES / n);
        for (int from = 0; from < groups.size(); from += batch) {
            List<int[]> some = groups.subList(from, Math.min(from + batch, groups.size()));
            LeontiefSystem.Solved solved = solve(some);
            for (int g = 0; g < some.size(); g++) {
                double[] made = own(some.get(g), measures);
                for (int k = 0; k < measures.rows(); k++) {
                    own.set(from + g, k, made[k]);
                    elsewhere.set(from + g, k, product(solved.rows(), g, measures, k));
                }
            }
            steps += solved.steps();
            residual = Math.max(residual, solved.residual());
        }
        return new Lost(own, elsewhere, steps, residual);
    }

    /// What a group makes itself, in each measure.
    double[] own(int[] group, Matrix measures) {
        double[] own = new double[measures.rows()];
        for (int cell : group) {
            for (int k = 0; k < own.length; k++) {
                own[k] += table.output(cell) * measures.get(k, cell);
            }
        }
        return own;
    }

    private static double product(Matrix rows, int row, Matrix measures, int measure) {
        int n = rows.columns();
        double sum = 0;
        for (int c = 0; c < n; c++) {
            sum += rows.storage()[row * n + c] * measures.storage()[measure * n + c];
        }
        return sum;
    }

    private LeontiefSystem.Solved solve(List<int[]> groups) {
        Matrix made = Matrix.zeros(groups.size(), economy.cellCount());
        for (int g = 0; g < groups.size(); g++) {
            for (int cell : groups.get(g)) {
                made.set(g, cell, table.output(cell));
            }
        }
        Matrix bought = boughtOfOthers(made, groups);
        return economy.followed(bought, rows -> boughtOfOthers(rows, groups));
    }

    /// What each row buys, its own group struck out of the sellers.
    private Matrix boughtOfOthers(Matrix rows, List<int[]> groups) {
        Matrix bought = economy.purchases().apply(rows);
        for (int g = 0; g < groups.size(); g++) {
            for (int cell : groups.get(g)) {
                bought.set(g, cell, 0);
            }
        }
        return bought;
    }
}
