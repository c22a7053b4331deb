package org.shanhai.app.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Handicap;

/// Later-developed places against handicaps: the share of the places of the study area that each
/// does better than, darker where it is less; hatched where too little is known. The number stands
/// in each cell, so that no shade need be told from another.
final class HandicapTable {
    /// From which share on a shade is lighter.
    private static final double[] SHADES = {0.2, 0.4, 0.6, 0.8};

    private final Study study;
    private final List<Answer.Row> places;

    /// Those of which anything is known of any place.
    private final List<Handicap> told;

    /// @param overview as it is asked for of all places
    HandicapTable(Study study, Answer overview) {
        this.study = study;
        places = overview.table("places").read();
        told =
                Arrays.stream(Handicap.values())
                        .filter(
                                each ->
                                        places.stream()
                                                .anyMatch(row -> standing(row, each).isPresent()))
                        .toList();
    }

    private static OptionalDouble standing(Answer.Row place, Handicap handicap) {
        return place.number(handicap.key() + "_standing");
    }

    void write(Markup page) {
        if (told.isEmpty()) {
            return;
        }
        page.open("table", "class", "handicaps").open("thead").open("tr");
        page.element("th", study.say("diagnose.head.place"), "scope", "col");
        for (Handicap handicap : told) {
            String name = study.say("diagnose.short." + handicap.key());
            page.element("th", name, "scope", "col", "class", "number");
        }
        page.close().close().open("tbody");
        for (Answer.Row place : places) {
            page.open("tr").element("th", place.text("place"), "scope", "row");
            told.forEach(handicap -> cell(standing(place, handicap), page));
            page.close();
        }
        page.close().close();
        List<String> untold =
                Arrays.stream(Handicap.values())
                        .filter(handicap -> !told.contains(handicap))
                        .map(handicap -> study.say("diagnose.short." + handicap.key()))
                        .toList();
        String caption = study.say("diagnose.heat_caption");
        page.element(
                "p",
                untold.isEmpty()
                        ? caption
                        : study.say(
                                "diagnose.heat_untold",
                                caption,
                                String.join(study.say("comma"), untold)),
                "class",
                "small");
    }

    private void cell(OptionalDouble standing, Markup page) {
        if (standing.isEmpty()) {
            page.element("td", study.say("diagnose.unknown_cell"), "class", "number heat-none");
            return;
        }
        int shade = 0;
        for (double from : SHADES) {
            shade += standing.getAsDouble() >= from ? 1 : 0;
        }
        page.element(
                "td",
                Long.toString(Math.round(100 * standing.getAsDouble())),
                "class",
                "number heat-" + shade);
    }
}
