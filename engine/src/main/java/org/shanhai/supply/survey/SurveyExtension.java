package org.shanhai.supply.survey;

import java.util.Arrays;
import java.util.List;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.supply.Extension;

/// An extension of a surveyed table: what each cell causes or makes of one kind (F), and what final
/// users cause themselves (F_Y).
public final class SurveyExtension implements Extension {
    private final String key;
    private final String unit;
    private final Basis basis;
    private final List<String> sources;
    private final double[] byCell;
    private final double[] byFinalUse;

    /// @param sources keys of the sources it comes from, beside the tables
    /// @param byCell amounts a year; NaN where not known
    /// @param byFinalUse what final users in each place cause themselves, a year; NaN where not
    ///     known
    SurveyExtension(
            String key,
            String unit,
            Basis basis,
            List<String> sources,
            double[] byCell,
            double[] byFinalUse) {
        this.key = key;
        this.unit = unit;
        this.basis = basis;
        this.sources = List.copyOf(sources);
        this.byCell = byCell.clone();
        this.byFinalUse = byFinalUse.clone();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
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

    /// A copy of the amounts of all cells, a year; NaN where not known.
    double[] amounts() {
        return byCell.clone();
    }

    /// Whether it is known for any cell, and not of final users alone.
    boolean isKnownForAnyCell() {
        return isAnyKnown(byCell);
    }

    boolean isKnownAnywhere() {
        return isKnownForAnyCell() || hasFinalUse();
    }

    private static boolean isAnyKnown(double[] amounts) {
        return Arrays.stream(amounts).anyMatch(value -> !Double.isNaN(value));
    }

    /// Whether it is known for any place what its final users cause themselves (F_Y).
    public boolean hasFinalUse() {
        return isAnyKnown(byFinalUse);
    }

    /// What final users in a place cause themselves, a year; NaN where not known.
    public double finalUse(int place) {
        return byFinalUse[place];
    }

    /// For a unit of output of a cell; NaN where not known, zero where nothing is made.
    public double perOutput(SurveyTable table, int cell) {
        double output = table.output(cell);
        return output == 0 && isKnown(cell) ? 0 : byCell[cell] / output;
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
        Matrix use = Matrix.zeros(1, byFinalUse.length);
        for (int p = 0; p < byFinalUse.length; p++) {
            use.set(0, p, Double.isNaN(byFinalUse[p]) ? 0 : byFinalUse[p]);
        }
        return new Stressors(List.of(key), row, use);
    }
}
