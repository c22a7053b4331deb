package org.shanhai.supply.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Group;
import org.shanhai.supply.Groups;
import org.shanhai.supply.MultiplierRow;

/// What a unit of output of each industry in each place sets off in an indicator, by surveyed
/// flows: m = g + Aᵀ m, households included for Type II. It depends on the place.
///
/// @param rows one row for each cell that makes something, place by place
/// @param steps applications of the table; zero where it was factored
/// @param residual the largest relative residual of the systems solved
public record SurveyMultipliers(
        SurveyExtension indicator, Closure closure, List<Row> rows, int steps, double residual) {
    /// One industry of one place.
    public record Row(Place place, MultiplierRow ofIndustry) {}

    private SurveyMultipliers(
            SurveyExtension indicator,
            Closure closure,
            List<Row> rows,
            LeontiefSystem.Solved solved) {
        this(indicator, closure, List.copyOf(rows), solved.steps(), solved.residual());
    }

    /// Of every industry in every place.
    public static SurveyMultipliers of(
            SurveyChains chains, SurveyExtension indicator, Closure closure) {
        return of(chains, indicator, closure, 0, chains.table().cells().placeCount(), List.of());
    }

    /// Of the industries of one place, split by where they fall.
    ///
    /// @throws IllegalArgumentException where the place is a sum of others
    public static SurveyMultipliers of(
            SurveyChains chains,
            SurveyExtension indicator,
            Closure closure,
            Place place,
            Groups groups) {
        int unit = chains.region().places().getUnitNumber(place);
        return of(chains, indicator, closure, unit, groups);
    }

    static SurveyMultipliers of(
            SurveyChains chains,
            SurveyExtension indicator,
            Closure closure,
            int place,
            Groups groups) {
        return of(chains, indicator, closure, place, place + 1, groups.ofUnit());
    }

    /// Right-hand sides: intensities, all output, output of which the intensity is known, then the
    /// intensities of each group alone.
    private static SurveyMultipliers of(
            SurveyChains chains,
            SurveyExtension indicator,
            Closure closure,
            int from,
            int to,
            List<Group> groupOf) {
        SurveyTable table = chains.table();
        Cells cells = table.cells();
        int groups = groupOf.isEmpty() ? 0 : Group.values().length;
        Matrix right = Matrix.zeros(3 + groups, cells.count());
        for (int c = 0; c < cells.count(); c++) {
            boolean known = indicator.isKnown(c);
            double each = known ? indicator.perOutput(table, c) : 0;
            right.set(0, c, each);
            right.set(1, c, 1);
            right.set(2, c, known ? 1 : 0);
            if (groups > 0) {
                right.set(3 + groupOf.get(cells.placeOf(c)).ordinal(), c, each);
            }
        }
        LeontiefSystem.Solved solved = chains.chain(closure).worths(right);
        Matrix worth = solved.rows();
        Region region = chains.region();
        List<Row> rows = new ArrayList<>();
        for (int c = cells.cell(from, 0); c < to * cells.sectorCount(); c++) {
            if (table.output(c) > 0) {
                Map<Group, Amount> split = new EnumMap<>(Group.class);
                for (int g = 0; g < groups; g++) {
                    double value = worth.get(3 + g, c);
                    split.put(Group.values()[g], Amount.exactly(value));
                }
                rows.add(
                        new Row(
                                region.places().unit(cells.placeOf(c)),
                                new MultiplierRow(
                                        region.industries().get(cells.sectorOf(c)),
                                        indicator.perOutput(table, c),
                                        worth.get(0, c),
                                        split,
                                        worth.get(2, c) / worth.get(1, c))));
            }
        }
        return new SurveyMultipliers(indicator, closure, rows, solved);
    }
}
