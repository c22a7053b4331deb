package org.shanhai.supply.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Flow;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Groups;
import org.shanhai.supply.Part;
import org.shanhai.supply.PathsBehind;
import org.shanhai.supply.SupplyException;

/// What a project brings, where, by surveyed flows: as `fitted.Effects`, but with what each
/// cell itself buys and causes, so that the total depends on the site and nothing is estimated.
public final class SurveyEffects {
    private final SurveyChains chains;
    private final Cells cells;
    private final int cell;
    private final double output;
    private final Groups groups;
    private final Projected typeI;
    private final Projected typeII;
    private final List<EffectRow> rows = new ArrayList<>();

    private static final int GROSS = 0;
    private static final int NET = 1;

    /// What a project sets off under one closure.
    ///
    /// @param change what it adds first, so that in the end its cell makes what is stated
    /// @param byCell 2 × cells: gross and net
    private record Projected(double change, Matrix byCell, int steps, double residual) {}

    /// @param closure whether households' spending is followed
    /// @throws SupplyException when the industry makes nothing in the place, so that what it buys
    ///     is not known, or when Type II has no answer
    /// @throws IllegalArgumentException where the place is a sum of others
    public static SurveyEffects of(
            SurveyChains chains,
            Place place,
            Industry industry,
            double output,
            Closure closure,
            Groups groups) {
        Region region = chains.region();
        return of(
                chains,
                region.places().getUnitNumber(place),
                region.industries().number(industry),
                output,
                closure,
                groups);
    }

    static SurveyEffects of(
            SurveyChains chains,
            int place,
            int industry,
            double output,
            Closure closure,
            Groups groups) {
        return new SurveyEffects(
                chains, chains.table().cells().cell(place, industry), output, closure, groups);
    }

    private SurveyEffects(
            SurveyChains chains, int cell, double output, Closure closure, Groups groups) {
        this.chains = chains;
        this.cell = cell;
        this.output = output;
        this.groups = groups;
        cells = chains.table().cells();
        if (chains.table().output(cell) == 0) {
            throw new SupplyException(SurveyMessage.SELLS_NOTHING.of(cells.name(cell)));
        }
        Matrix changes = changes();
        typeI = project(changes, Closure.TYPE_I);
        typeII = closure == Closure.TYPE_I ? typeI : project(changes, closure);
        chains.indicators().forEach(indicator -> add(indicator, closure));
    }

    private void add(SurveyExtension indicator, Closure closure) {
        double covered = covered(indicator);
        for (Part part : Part.under(closure)) {
            rows.add(
                    new EffectRow(
                            indicator,
                            part,
                            amounts(indicator, part, GROSS),
                            amounts(indicator, part, NET),
                            covered));
        }
    }

    /// For a unit of its output: the project itself, and whom it drives out where use at home does
    /// not grow. Its sales replace those of all who sell the product to the same places, in
    /// proportion to what they sell there; exports and stocks drive nobody out.
    private Matrix changes() {
        int places = cells.placeCount();
        int industry = cells.sectorOf(cell);
        Matrix sales = Matrix.zeros(places, places);
        for (Flow flow : chains.region().flows()) {
            if (SurveyedSales.isAtHome(flow) && flow.fromIndustry() == industry) {
                sales.add(flow.fromUnit(), flow.toUnit(), Math.max(0, flow.amount()));
            }
        }
        double[] bought = sales.columnSums();
        Matrix changes = Matrix.zeros(2, cells.count());
        changes.set(0, cell, 1);
        for (int s = 0; s < places; s++) {
            double sold = sales.get(cells.placeOf(cell), s) / chains.table().output(cell);
            for (int q = 0; q < places && sold > 0; q++) {
                changes.add(1, cells.cell(q, industry), sold * sales.get(q, s) / bought[s]);
            }
        }
        return changes;
    }

    private Projected project(Matrix changes, Closure closure) {
        LeontiefSystem.Solved solved = chains.chain(closure).outputs(changes);
        double change = output / solved.rows().get(0, cell);
        Matrix byCell = solved.rows().copy();
        for (int c = 0; c < cells.count(); c++) {
            double gross = change * byCell.get(GROSS, c);
            byCell.set(GROSS, c, gross);
            byCell.set(NET, c, gross - change * byCell.get(NET, c));
        }
        return new Projected(change, byCell, solved.steps(), solved.residual());
    }

    private GroupAmounts amounts(SurveyExtension indicator, Part part, int kind) {
        double[] byUnit = new double[cells.placeCount()];
        for (int c = 0; c < cells.count(); c++) {
            double one = typeI.byCell().get(kind, c);
            double two = typeII.byCell().get(kind, c);
            double direct = c == cell ? output : 0;
            byUnit[cells.placeOf(c)] += known(indicator, c) * part.of(direct, one, two);
        }
        return GroupAmounts.exactly(groups.sum(byUnit));
    }

    /// For a unit of output, with zero where not known: [EffectRow#covered] says of how much.
    private double known(SurveyExtension indicator, int c) {
        return indicator.isKnown(c) ? indicator.perOutput(chains.table(), c) : 0;
    }

    private double covered(SurveyExtension indicator) {
        double known = 0;
        double all = 0;
        for (int c = 0; c < cells.count(); c++) {
            double made = typeII.byCell().get(GROSS, c);
            all += made;
            known += indicator.isKnown(c) ? made : 0;
        }
        return all > 0 ? known / all : 0;
    }

    public List<EffectRow> rows() {
        return List.copyOf(rows);
    }

    public double output() {
        return output;
    }

    public Groups groups() {
        return groups;
    }

    /// Output set off, R × n, money; the project's own included.
    public Matrix outputs(Closure closure) {
        Matrix values = Matrix.zeros(cells.placeCount(), cells.sectorCount());
        System.arraycopy(
                projected(closure).byCell().storage(), 0, values.storage(), 0, cells.count());
        return values;
    }

    private Projected projected(Closure closure) {
        return closure == Closure.TYPE_I ? typeI : typeII;
    }

    /// The largest structural paths behind an indicator, the project's own among them.
    ///
    /// @param leastShare how small a path may be, as a share of all together
    public PathsBehind paths(
            SurveyExtension indicator, Closure closure, int most, double leastShare) {
        double[] intensity = new double[cells.count()];
        Arrays.setAll(intensity, c -> known(indicator, c));
        return SurveyPaths.largest(
                        cells,
                        chains.chain(closure),
                        chains.coefficients(closure),
                        cell,
                        projected(closure).change(),
                        intensity,
                        most,
                        leastShare)
                .in(chains.region());
    }

    /// The most applications of the table that any of the systems took.
    public int steps() {
        return Math.max(typeI.steps(), typeII.steps());
    }

    /// The largest relative residual of the systems solved.
    public double residual() {
        return Math.max(typeI.residual(), typeII.residual());
    }
}
