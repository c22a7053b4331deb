package org.shanhai.supply.survey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Dependence;
import org.shanhai.supply.Struck;
import org.shanhai.supply.StruckCells;

/// What a region's economy would lose without a place or without an industry by its surveyed
/// flows: hypothetical extraction ([Extraction]), as `Linkage` has it of estimated trade, with
/// ranges that are single values.
public final class SurveyLinkage implements Dependence {
    private static final int ALL = 0;
    private static final int INSIDE = 1;
    private static final int MADE = 2;
    private static final int KNOWN = 3;
    private static final int MEASURES = 4;

    private final Region region;
    private final Cells cells;
    private final Extraction extraction;

    /// Measure × cells: the indicator everywhere and in the study area, all output, and output of
    /// which the indicator is known.
    private final Matrix measures;

    private int steps;
    private double residual;

    public SurveyLinkage(SurveyChains chains, SurveyExtension indicator) {
        SurveyTable table = chains.table();
        region = chains.region();
        cells = table.cells();
        extraction = new Extraction(chains.economy());
        measures = Matrix.zeros(MEASURES, cells.count());
        boolean[] inside = new boolean[cells.placeCount()];
        for (int r : chains.region().insideUnits()) {
            inside[r] = true;
        }
        for (int c = 0; c < cells.count(); c++) {
            boolean known = indicator.isKnown(c);
            double each = known ? indicator.perOutput(table, c) : 0;
            measures.set(ALL, c, each);
            measures.set(INSIDE, c, inside[cells.placeOf(c)] ? each : 0);
            measures.set(MADE, c, 1);
            measures.set(KNOWN, c, known ? 1 : 0);
        }
    }

    private int[] group(Struck what) {
        StruckCells struck = what.cells(region);
        return IntStream.range(0, cells.count())
                .filter(c -> struck.holds(cells.placeOf(c), cells.sectorOf(c)))
                .toArray();
    }

    /// @throws org.shanhai.supply.SupplyException when the chains cannot be followed to their end
    @Override
    public Dependence.Loss without(Struck struck) {
        int[] group = group(struck);
        LeontiefSystem.Solved solved = extraction.elsewhere(group);
        note(solved.steps(), solved.residual());
        double[] byPlace = new double[cells.placeCount()];
        double[] byIndustry = new double[cells.sectorCount()];
        double[] elsewhere = new double[MEASURES];
        for (int c = 0; c < cells.count(); c++) {
            double lost = solved.rows().get(0, c);
            for (int k = 0; k < MEASURES; k++) {
                elsewhere[k] += lost * measures.get(k, c);
            }
            byPlace[cells.placeOf(c)] += lost * measures.get(ALL, c);
            byIndustry[cells.sectorOf(c)] += lost * measures.get(ALL, c);
        }
        return new Dependence.Loss(
                total(extraction.own(group, measures)[ALL], elsewhere),
                exactly(byPlace),
                exactly(byIndustry));
    }

    private static List<Amount> exactly(double[] values) {
        return Arrays.stream(values).mapToObj(Amount::exactly).toList();
    }

    /// @throws org.shanhai.supply.SupplyException when the chains cannot be followed to their end
    @Override
    public List<Dependence.Total> withoutEach(List<Struck> struck) {
        Extraction.Lost lost =
                extraction.losses(struck.stream().map(this::group).toList(), measures);
        note(lost.steps(), lost.residual());
        return IntStream.range(0, struck.size())
                .mapToObj(q -> total(lost.own().get(q, ALL), lost.elsewhere().row(q)))
                .toList();
    }

    /// @param elsewhere one for each measure
    private static Dependence.Total total(double own, double[] elsewhere) {
        return new Dependence.Total(
                own,
                Amount.exactly(elsewhere[INSIDE]),
                Amount.exactly(elsewhere[ALL] - elsewhere[INSIDE]),
                Amount.exactly(elsewhere[ALL]),
                elsewhere[MADE] > 0 ? elsewhere[KNOWN] / elsewhere[MADE] : 1);
    }

    private void note(int moreSteps, double itsResidual) {
        steps = Math.max(steps, moreSteps);
        residual = Math.max(residual, itsResidual);
    }

    /// The most applications of the table that any answer so far took.
    public int steps() {
        return steps;
    }

    /// The largest relative residual of the systems solved so far.
    public double residual() {
        return residual;
    }
}
