package org.shanhai.supply;

import java.util.Arrays;
import java.util.List;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;

/// What each cell of a survey table causes or makes, of one kind: output, value added, jobs, a
/// pressure.
public final class SurveyIndicator {
    private final String key;
    private final String unit;
    private final Basis basis;
    private final List<String> sources;
    private final double[] byCell;

    /// @param sources keys of the sources it comes from, beside the tables
    /// @param byCell amounts a year; NaN where not known
    SurveyIndicator(String key, String unit, Basis basis, List<String> sources, double[] byCell) {
        this.key = key;
        this.unit = unit;
        this.basis = basis;
        this.sources = List.copyOf(sources);
        this.byCell = byCell.clone();
    }

    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    public Basis basis() {
        return basis;
    }

    /// The keys of the sources its figures name; empty where they stand in a table of money.
    public List<String> sources() {
        return sources;
    }

    public boolean isKnown(int cell) {
        return !Double.isNaN(byCell[cell]);
    }

    boolean isKnownAnywhere() {
        return Arrays.stream(byCell).anyMatch(value -> !Double.isNaN(value));
    }

    /// The share of all output that is made where the indicator is known: below 1, every account
    /// is a part of the whole.
    public double covered(SurveyTable table) {
        double known = 0;
        double all = 0;
        for (int c = 0; c < byCell.length; c++) {
            all += table.output(c);
            known += isKnown(c) ? table.output(c) : 0;
        }
        return all == 0 ? 0 : known / all;
    }

    /// For [SurveyEconomy#accounts(Stressors)], with zero where not known: state [#covered] beside
    /// what comes of it.
    public Stressors stressors(SurveyTable table) {
        Matrix row = Matrix.zeros(1, byCell.length);
        for (int c = 0; c < byCell.length; c++) {
            row.set(0, c, isKnown(c) ? byCell[c] : 0);
        }
        return Stressors.ofProduction(List.of(key), row, table.cells().placeCount());
    }
}
