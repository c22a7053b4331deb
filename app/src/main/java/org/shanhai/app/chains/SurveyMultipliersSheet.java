package org.shanhai.app.chains;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Group;
import org.shanhai.supply.Groups;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyMultipliers;

/// What a unit of output of each industry in each place sets off, largest first, by the surveyed
/// flows of a pack: the parts and names of [MultipliersSheet].
public final class SurveyMultipliersSheet {
    private final SurveyExtension indicator;
    private final Closure closure;
    private final SurveyChains chains;
    private final Region region;
    private final Measured measured;
    private final Sheet sheet;

    private SurveyMultipliersSheet(
            SurveyChains chains, SurveyMultipliers multipliers, Words words) {
        indicator = multipliers.indicator();
        closure = multipliers.closure();
        this.chains = chains;
        region = chains.region();
        measured =
                new Measured(
                        words, region, indicator.key(), indicator.unit(), Double.POSITIVE_INFINITY);
        sheet = new Sheet(region, words, "multipliers.");
    }

    /// The industries of all places.
    ///
    /// @param top how many rows
    public static Answer ofAll(
            SurveyChains chains, SurveyMultipliers multipliers, int top, Words words) {
        return new SurveyMultipliersSheet(chains, multipliers, words)
                .answer(multipliers, Optional.empty(), List.of(), top);
    }

    /// The industries of one place, split by where what they set off falls.
    ///
    /// @param split the groups of places the multipliers are split by
    /// @param top how many rows
    public static Answer ofPlace(
            SurveyChains chains,
            SurveyMultipliers multipliers,
            Groups split,
            Place place,
            int top,
            Words words) {
        List<Group> groups =
                Arrays.stream(Group.values()).filter(split.ofUnit()::contains).toList();
        return new SurveyMultipliersSheet(chains, multipliers, words)
                .answer(multipliers, Optional.of(place), groups, top);
    }

    private Answer answer(
            SurveyMultipliers multipliers, Optional<Place> place, List<Group> groups, int top) {
        List<SurveyMultipliers.Row> rows =
                multipliers.rows().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        (SurveyMultipliers.Row row) -> -row.ofIndustry().total()))
                        .toList();
        asked(place);
        Basis basis = indicator.basis().and(Basis.DERIVED);
        new MultiplierFindings(
                        sheet,
                        measured,
                        basis,
                        rows.stream().map(row -> named(row, place.isPresent())).toList())
                .add(place, basis);
        WagesSpent.findOfSurvey(sheet, closure, chains);
        MultiplierTable table = new MultiplierTable(sheet, measured, groups, basis);
        if (place.isPresent()) {
            table.add(rows.stream().map(SurveyMultipliers.Row::ofIndustry).toList(), top);
        } else {
            table.addOfPlaces(rows, top);
        }
        sheet.add(SolutionPart.ofSurvey(sheet, multipliers.steps(), multipliers.residual()));
        return sheet.cited(sheet.say("title", measured.name()));
    }

    private MultiplierFindings.Multiplier named(SurveyMultipliers.Row row, boolean onePlace) {
        Industry industry = row.ofIndustry().industry();
        return new MultiplierFindings.Multiplier(
                onePlace
                        ? MultiplierFindings.name(sheet, industry)
                        : MultiplierFindings.name(sheet, industry, row.place()),
                row.ofIndustry());
    }

    private void asked(Optional<Place> place) {
        Basis basis = indicator.basis().and(Basis.DERIVED);
        sheet.values()
                .field("of", measured.nameCell())
                .field(
                        "unit",
                        Cell.of(
                                measured.isMoney()
                                        ? sheet.say("money_for_money")
                                        : measured.multiplierUnit(),
                                measured.multiplierKey()))
                .field("type", Types.cell(sheet, closure))
                .all(WagesSpent.ofSurvey(sheet, closure, chains))
                .field("place", place.map(sheet::place).orElse(Cell.unknown("")))
                .field("basis", sheet.basis(basis))
                .only(place.isPresent(), more -> more.field("basis_split", sheet.basis(basis)))
                .field("source", SurveySources.cell(sheet, indicator))
                .add("asked");
        sheet.state("assumed", "assumed_surveyed");
        if (closure == Closure.TYPE_II) {
            sheet.state("assumed_households", "assumed_households");
        }
        SurveySources.nameClashes(sheet, chains.survey());
    }
}
