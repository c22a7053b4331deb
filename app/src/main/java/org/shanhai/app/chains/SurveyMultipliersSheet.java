package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
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
    private final SurveyChains chains;
    private final SurveyExtension indicator;
    private final Closure closure;
    private final Region region;
    private final Measured measured;
    private final Sheet sheet;

    private SurveyMultipliersSheet(
            SurveyChains chains, SurveyExtension indicator, Closure closure, Words words) {
        this.chains = chains;
        this.indicator = indicator;
        this.closure = closure;
        region = chains.region();
        measured =
                new Measured(
                        words, region, indicator.key(), indicator.unit(), Double.POSITIVE_INFINITY);
        sheet = new Sheet(region, words, "multipliers.");
    }

    /// @param place number of the unit whose industries are shown, split by where what they set
    ///     off falls; empty for the industries of all places
    /// @param top how many rows
    /// @throws org.shanhai.supply.SupplyException when there is no answer
    public static Answer of(
            SurveyChains chains,
            SurveyExtension indicator,
            Closure closure,
            OptionalInt place,
            int top,
            Words words) {
        return new SurveyMultipliersSheet(chains, indicator, closure, words).answer(place, top);
    }

    private Answer answer(OptionalInt place, int top) {
        List<Group> groups = new ArrayList<>();
        SurveyMultipliers multipliers;
        if (place.isPresent()) {
            Place here = region.places().unit(place.getAsInt());
            Groups split = Groups.of(region, here, Groups.listPartners(region, here));
            Arrays.stream(Group.values()).filter(split.ofUnit()::contains).forEach(groups::add);
            multipliers = SurveyMultipliers.of(chains, indicator, closure, place.getAsInt(), split);
        } else {
            multipliers = SurveyMultipliers.of(chains, indicator, closure);
        }
        List<SurveyMultipliers.Row> rows =
                multipliers.rows().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        (SurveyMultipliers.Row row) -> -row.ofIndustry().total()))
                        .toList();
        asked(place);
        MultiplierTable table = new MultiplierTable(sheet, measured, groups);
        if (place.isPresent()) {
            table.add(rows.stream().map(SurveyMultipliers.Row::ofIndustry).toList(), top);
        } else {
            table.addOfPlaces(rows, top);
        }
        sheet.add(Solution.ofSurvey(sheet, multipliers.steps(), multipliers.residual()));
        return sheet.cited(sheet.say("title", measured.name()));
    }

    private void asked(OptionalInt place) {
        List<Answer.Field> fields = new ArrayList<>();
        fields.add(sheet.field("of", measured.nameCell()));
        fields.add(
                sheet.field(
                        "unit",
                        Cell.of(
                                measured.isMoney()
                                        ? sheet.say("money_for_money")
                                        : measured.multiplierUnit(),
                                measured.multiplierKey())));
        fields.add(sheet.field("type", Types.cell(sheet, closure)));
        fields.add(
                sheet.field(
                        "place",
                        place.isPresent()
                                ? sheet.place(region.places().unit(place.getAsInt()))
                                : Cell.unknown("")));
        Basis basis = indicator.basis().and(Basis.DERIVED);
        fields.add(sheet.field("basis", sheet.basis(basis)));
        if (place.isPresent()) {
            fields.add(sheet.field("basis_split", sheet.basis(basis)));
        }
        fields.add(sheet.field("source", SurveySources.cell(sheet, indicator)));
        sheet.add(new Answer.Fields("asked", "", fields));
        say("assumed", "assumed_surveyed");
        if (closure == Closure.TYPE_II) {
            say("assumed_households", "assumed_households");
        }
    }

    private void say(String key, String word) {
        sheet.add(new Answer.Statement(key, sheet.say(word), sheet.say(word)));
    }
}
