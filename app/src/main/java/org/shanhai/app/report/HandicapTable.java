package org.shanhai.app.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.Score;
import org.shanhai.region.Handicap;

/// Later-developed places against handicaps: the share of the places of the study area that each
/// does better than, darker where it is less; hatched where too little is known. The number stands
/// in each cell, so that no shade need be told from another.
final class HandicapTable {
    /// From which share on a shade is lighter.
    private static final double[] SHADES = {0.2, 0.4, 0.6, 0.8};

    private final Study study;

    /// Those of which anything is known of any place.
    private final List<Handicap> told;

    HandicapTable(Study study) {
        this.study = study;
        told = Arrays.stream(Handicap.values()).filter(this::isTold).toList();
    }

    private boolean isTold(Handicap handicap) {
        return study.diagnoses().stream()
                .anyMatch(diagnosis -> standing(diagnosis, handicap).isPresent());
    }

    void write(Markup page) {
        if (told.isEmpty()) {
            return;
        }
        page.open("table", "class", "handicaps").open("thead").open("tr");
        page.element("th", study.say("diagnose.head.place"), "scope", "col");
        for (Handicap handicap : told) {
            page.element(
                    "th",
                    study.say("diagnose.short." + handicap.key()),
                    "scope",
                    "col",
                    "class",
                    "number");
        }
        page.close().close().open("tbody");
        for (Diagnosis diagnosis : study.diagnoses()) {
            page.open("tr").element("th", study.name(diagnosis.place()), "scope", "row");
            for (Handicap handicap : told) {
                cell(standing(diagnosis, handicap), page);
            }
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

    private static OptionalDouble standing(Diagnosis diagnosis, Handicap handicap) {
        return diagnosis.scores().stream()
                .filter(score -> score.handicap() == handicap)
                .map(Score::standing)
                .findFirst()
                .orElse(OptionalDouble.empty());
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
