package org.shanhai.capability.entry;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;

/// ln(p / (1 − p)) = b + Σ_d w_d (v_d − mean_d) / deviation_d, with w and b at the least of
/// Σ ln(1 + exp(∓·)) + λ/2 Σ w² over the cells fitted on; b bears no penalty.
///
/// Solved by LIBLINEAR's trust region Newton method (Lin, Weng and Keerthi 2008), which draws no
/// random numbers.
///
/// @param coefficients in the order of the drivers
/// @param intercept ln(p / (1 − p)) where every driver is at its mean
/// @param cells the number of cells fitted on
/// @param entries how many of them were entered
public record EntryModel(List<Coefficient> coefficients, double intercept, int cells, int entries) {
    /// λ: weights beyond a few tenths need cells by the thousand to show for them.
    private static final double PENALTY = 10;

    private static final double TOLERANCE = 1e-6;

    /// Of each span fitted on, about as many cells as this, evenly taken, are enough.
    private static final int MOST_CELLS = 200_000;

    static {
        Linear.disableDebugOutput();
    }

    public EntryModel {
        coefficients = List.copyOf(coefficients);
    }

    /// What a driver adds to ln(p / (1 − p)).
    ///
    /// @param weight for one standard deviation more of it
    /// @param mean of the driver, as the model takes it, over the cells fitted on
    /// @param deviation likewise; 1 where all cells are alike
    public record Coefficient(Driver driver, double weight, double mean, double deviation) {
        /// What a value adds, compared with the mean.
        double of(double value) {
            return weight * ((driver.scaled(value) - mean) / deviation);
        }
    }

    /// A fit takes every n-th cell of a span that has so many.
    static int every(int cells) {
        return Math.max(1, Math.ceilDiv(cells, MOST_CELLS));
    }

    /// @throws IllegalArgumentException where none or all of the cells were entered
    static EntryModel fit(EntryCells cells) {
        int entries = cells.entries();
        if (entries == 0 || entries == cells.size()) {
            throw new IllegalArgumentException(
                    "Of %d cells %d were entered; a fit needs some of both kinds."
                            .formatted(cells.size(), entries));
        }
        int size = cells.drivers().size();
        double[] means = new double[size];
        double[] deviations = new double[size];
        for (int d = 0; d < size; d++) {
            Driver driver = cells.drivers().get(d);
            double sum = 0;
            for (int c = 0; c < cells.size(); c++) {
                sum += driver.scaled(cells.value(c, d));
            }
            means[d] = sum / cells.size();
            double squares = 0;
            for (int c = 0; c < cells.size(); c++) {
                double off = driver.scaled(cells.value(c, d)) - means[d];
                squares += off * off;
            }
            double deviation = Math.sqrt(squares / cells.size());
            deviations[d] = deviation > 1e-12 * Math.abs(means[d]) ? deviation : 1;
        }
        Model solved = Linear.train(problem(cells, means, deviations), parameter());
        double sign = solved.getLabels()[0] > 0 ? 1 : -1;
        double[] weights = solved.getFeatureWeights();
        List<Coefficient> coefficients = new ArrayList<>();
        for (int d = 0; d < size; d++) {
            coefficients.add(
                    new Coefficient(
                            cells.drivers().get(d), sign * weights[d], means[d], deviations[d]));
        }
        return new EntryModel(coefficients, sign * weights[size], cells.size(), entries);
    }

    private static Parameter parameter() {
        Parameter parameter = new Parameter(SolverType.L2R_LR, 1 / PENALTY, TOLERANCE);
        parameter.setRegularizeBias(false);
        return parameter;
    }

    private static Problem problem(EntryCells cells, double[] means, double[] deviations) {
        Problem problem = new Problem();
        problem.l = cells.size();
        problem.n = means.length + 1;
        problem.bias = 1;
        problem.y = new double[cells.size()];
        problem.x = new Feature[cells.size()][];
        for (int c = 0; c < cells.size(); c++) {
            Feature[] row = new Feature[means.length + 1];
            for (int d = 0; d < means.length; d++) {
                double scaled = cells.drivers().get(d).scaled(cells.value(c, d));
                row[d] = new FeatureNode(d + 1, (scaled - means[d]) / deviations[d]);
            }
            row[means.length] = new FeatureNode(means.length + 1, 1);
            problem.x[c] = row;
            problem.y[c] = cells.entered(c) ? 1 : -1;
        }
        return problem;
    }

    /// The chance of each cell.
    double[] chances(EntryCells of) {
        double[] chances = new double[of.size()];
        for (int c = 0; c < chances.length; c++) {
            double score = intercept;
            for (int d = 0; d < coefficients.size(); d++) {
                score += coefficients.get(d).of(of.value(c, d));
            }
            chances[c] = 1 / (1 + Math.exp(-score));
        }
        return chances;
    }
}
