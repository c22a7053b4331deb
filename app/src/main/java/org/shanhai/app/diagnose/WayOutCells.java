package org.shanhai.app.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.Journey;
import org.shanhai.diagnose.Opening;
import org.shanhai.region.Relation;

/// How long it takes from a place to others, by which mode and of which year, and since when it has
/// stations and a motorway.
///
/// @param sheet with the prefix `diagnose.`
record WayOutCells(Sheet sheet) {
    /// Modes and years stand apart: no two of them are on one scale.
    Cell journeys(List<Journey> journeys) {
        Map<String, List<String>> byModeAndYear = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> json = new ArrayList<>();
        for (Journey journey : journeys) {
            String year = sheet.figureYear(journey.year()).text();
            String lead =
                    journey.mode().isEmpty()
                            ? sheet.say("mode_unsaid", year)
                            : sheet.say(
                                    "by_mode",
                                    sheet.term("travel_mode", journey.mode()).text(),
                                    year);
            byModeAndYear
                    .computeIfAbsent(lead, key -> new ArrayList<>())
                    .add(
                            sheet.say(
                                    "journey",
                                    sheet.pick(journey.to().name(), journey.to().nameLocal()),
                                    sheet.figures().write(journey.minutes(), "min")));
            json.add(
                    JsonObject.of(
                            "to",
                            journey.to().key(),
                            "minutes",
                            Cell.number(journey.minutes()),
                            "mode",
                            Cell.of(journey.mode()).json(),
                            "year",
                            journey.year(),
                            "old",
                            sheet.isOld(journey.year()),
                            "basis",
                            journey.basis().key(),
                            "source",
                            sheet.mentionedSource(journey.source()).json()));
        }
        List<String> groups = new ArrayList<>();
        byModeAndYear.forEach(
                (lead, there) -> groups.add(sheet.say("by", lead, sheet.list(there))));
        return Cell.of(String.join(sheet.say("semicolon"), groups), json);
    }

    /// Where trains ran before a station opened it is a further one.
    private static boolean isFurther(Opening opening, List<Journey> journeys) {
        return opening.measure().contains("rail")
                && opening.year().relation() != Relation.AT_MOST
                && journeys.stream()
                        .anyMatch(
                                journey ->
                                        journey.mode().equals("rail")
                                                && journey.year() < opening.year().stated());
    }

    Cell openings(Diagnosis diagnosis) {
        List<String> texts = new ArrayList<>();
        List<Map<String, @Nullable Object>> json = new ArrayList<>();
        for (Opening opening : diagnosis.openings()) {
            int year = (int) opening.year().stated();
            String when =
                    switch (opening.year().relation()) {
                        case AT_MOST -> sheet.say("at_the_latest", Integer.toString(year));
                        case ABOUT -> sheet.say("about_the_year", Integer.toString(year));
                        default -> sheet.say("in_the_year", Integer.toString(year));
                    };
            String further = isFurther(opening, diagnosis.journeys()) ? ".further" : "";
            texts.add(sheet.say("opened." + opening.measure() + further, when));
            json.add(
                    JsonObject.of(
                            "measure",
                            opening.measure(),
                            "year",
                            year,
                            "relation",
                            opening.year().relation().key(),
                            "basis",
                            opening.basis().key(),
                            "source",
                            sheet.mentionedSource(opening.source()).json(),
                            "note",
                            Cell.of(opening.note()).json()));
        }
        return Cell.of(sheet.list(texts), json);
    }
}
