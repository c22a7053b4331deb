package org.shanhai.app.chains;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.LocalPressure;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;
import org.shanhai.supply.survey.FlowClash;
import org.shanhai.supply.survey.RegionSurvey;
import org.shanhai.supply.survey.SurveyExtension;

/// What the figures of a surveyed economy come from.
final class SurveySources {
    private SurveySources() {}

    /// The sources an indicator names, else the table of the pack it stands in.
    static Cell cell(Sheet sheet, SurveyExtension indicator) {
        if (indicator.sources().isEmpty()) {
            String table = table(sheet.region(), indicator.key());
            return Cell.of(sheet.words().get("chains.table_of_pack", table), table);
        }
        List<String> named =
                indicator.sources().stream().map(key -> sheet.source(key).text()).toList();
        return Cell.of(sheet.list(named), indicator.sources());
    }

    /// Where the pack states another value added than its flows leave: both, for what stands is
    /// the one that is stated.
    static void nameClashes(Sheet sheet, RegionSurvey survey) {
        List<String> named = survey.clashes().stream().map(clash -> text(sheet, clash)).toList();
        if (!named.isEmpty()) {
            String text = sheet.say("clash", sheet.list(named));
            sheet.add(new Answer.Statement("clash", text, text));
        }
    }

    private static String text(Sheet sheet, FlowClash clash) {
        Measured money =
                new Measured(
                        sheet.words(),
                        sheet.region(),
                        Measure.VALUE_ADDED,
                        sheet.region().currency(),
                        clash.value());
        String place = sheet.place(clash.stated().place()).text();
        IndustrySet industries = clash.stated().industries();
        return sheet.say(
                "clash_one",
                industries.kind() == IndustrySet.Kind.ALL
                        ? place
                        : sheet.say("clash_in", place, sheet.industries(industries).text()),
                money.told(clash.value()),
                sheet.source(clash.stated().source()).text(),
                money.told(clash.fromFlows()));
    }

    private static String table(Region region, String key) {
        if (key.equals(Measure.OUTPUT) || key.equals(Measure.VALUE_ADDED)) {
            return "flows";
        }
        if (region.all(LocalPressure.class).stream().anyMatch(row -> row.pressure().equals(key))) {
            return "pressures_by_place";
        }
        boolean pressure = region.pressures().stream().anyMatch(row -> row.pressure().equals(key));
        if (pressure) {
            return "pressures";
        }
        return region.nationalTable().isPresent() ? "value_added" : "facts";
    }
}
