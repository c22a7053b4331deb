package org.shanhai.app.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Infeasible;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Region;
import org.shanhai.region.ValueAdded;

/// The entry: all that is known of a subject, as an answer.
public final class Sheets {
    private Sheets() {}

    /// @param estimator called only where the answer has something to say of the estimate, and
    ///     only where the region has the national table an estimate needs
    public static Answer of(
            Region region,
            Subject subject,
            Words words,
            Function<Region, Estimation> estimator,
            Structures structures) {
        return switch (subject) {
            case Subject.OfPlace place ->
                    PlaceSheet.of(
                            region, place.place(), words, estimate(region, estimator), structures);
            case Subject.OfIndustry industry ->
                    IndustrySheet.of(
                            region,
                            industry.industries(),
                            words,
                            estimate(region, estimator),
                            structures);
            case Subject.OfProject project -> ProjectSheet.of(region, project.project(), words);
            case Subject.OfZone zone -> ZoneSheet.of(region, zone.zone(), words);
        };
    }

    /// Why there is no economy to ask: the facts in conflict.
    public static Answer of(Region region, Infeasible infeasible, Words words) {
        Sheet sheet = new Sheet(region, words);
        String text = sheet.say("infeasible");
        sheet.add(new Answer.Statement("infeasible", text, text));
        Conflicts.add(sheet, infeasible.conflicts());
        if (isWholeNation(region)) {
            double nation = nation(region.nationalTable().orElseThrow());
            String whole = sheet.say("whole_nation", sheet.figures().money(nation));
            sheet.add(new Answer.Statement("whole_nation", whole, whole));
        }
        return sheet.answer("");
    }

    /// Totals on record that differ from what others imply; nothing where all agree.
    public static List<Answer.Part> disagreements(Region region, Estimate estimate, Words words) {
        if (estimate.discrepancies().isEmpty()) {
            return List.of();
        }
        Sheet sheet = new Sheet(region, words);
        Conflicts.addSmall(sheet, estimate.discrepancies());
        return sheet.parts();
    }

    /// Whether the places of the study area are all there is of the nation.
    private static boolean isWholeNation(Region region) {
        int inside = region.insideUnits().length;
        return inside == region.places().unitCount();
    }

    private static double nation(NationalTable table) {
        double sum = 0;
        for (int i = 0; i < table.industryCount(); i++) {
            for (ValueAdded part : ValueAdded.values()) {
                sum += table.valueAdded(i, part);
            }
        }
        return sum;
    }

    private static Optional<Estimation> estimate(
            Region region, Function<Region, Estimation> estimator) {
        return region.nationalTable().isPresent()
                ? Optional.of(estimator.apply(region))
                : Optional.empty();
    }
}
