package org.shanhai.capability.entry;

import java.util.List;
import java.util.stream.IntStream;

/// A [Logit] of drivers, fitted on cells.
///
/// @param coefficients in the order of the drivers
/// @param intercept ln(p / (1 − p)) where every driver is at its mean
/// @param cells the number of cells fitted on
/// @param entries how many of them were entered
public record EntryModel(List<Coefficient> coefficients, double intercept, int cells, int entries) {
    /// λ: weights beyond a few tenths need cells by the thousand to show for them.
    private static final double PENALTY = 10;

    /// Of each span fitted on, about as many cells as this, evenly taken, are enough.
    private static final int MOST_CELLS = 200_000;

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
        List<Driver> drivers = cells.drivers();
        double[][] rows = new double[cells.size()][drivers.size()];
        for (int c = 0; c < rows.length; c++) {
            for (int d = 0; d < drivers.size(); d++) {
                rows[c][d] = drivers.get(d).scaled(cells.value(c, d));
            }
        }
        Logit logit = Logit.fit(rows, cells.outcomes(), PENALTY);
        return new EntryModel(
                IntStream.range(0, drivers.size())
                        .mapToObj(
                                d ->
                                        new Coefficient(
                                                drivers.get(d),
                                                logit.weight(d),
                                                logit.mean(d),
                                                logit.deviation(d)))
                        .toList(),
                logit.intercept(),
                cells.size(),
                cells.entries());
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
