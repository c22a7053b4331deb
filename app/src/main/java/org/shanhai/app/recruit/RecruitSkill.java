package org.shanhai.app.recruit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.recruit.LaterPlants;

/// How well such gaps told where later plants went, as `bench/evidence recruit` measures it on the
/// embedded pack and holds this to it.
///
/// @param sheet with the prefix `recruit.`
public record RecruitSkill(Sheet sheet) {
    /// The last year of what was known, and the last of the plants that came later.
    public static final int BEFORE = 1999;

    public static final int UNTIL = 2006;

    /// To three digits.
    public static final LaterPlants MEASURED =
            new LaterPlants(
                    1582,
                    172,
                    new LaterPlants.Precision(39, 0.113, 0.104, 0.104),
                    new LaterPlants.Precision(34, 0.126, 0.111, 0.116));

    Answer.Statement statement() {
        return new Answer.Statement(
                "skill",
                text(),
                JsonObject.of(
                        "measured_on",
                        "the sample of Zhejiang's register",
                        "known_until",
                        BEFORE,
                        "plants_until",
                        UNTIL,
                        "gaps",
                        MEASURED.cells(),
                        "filled",
                        MEASURED.filled(),
                        "gaps_of_a_place",
                        json(MEASURED.ofGaps()),
                        "places_of_an_industry",
                        json(MEASURED.ofPlaces())));
    }

    private static Map<String, @Nullable Object> json(LaterPlants.Precision found) {
        return JsonObject.of(
                "n",
                found.count(),
                "precision_at_20",
                Cell.number(found.precision()),
                "chance",
                Cell.number(found.chance()),
                "size",
                Cell.number(found.size()));
    }

    public String text() {
        LaterPlants.Precision gaps = MEASURED.ofGaps();
        LaterPlants.Precision places = MEASURED.ofPlaces();
        return sheet.say(
                "skill",
                Integer.toString(BEFORE),
                Integer.toString(BEFORE + 1),
                Integer.toString(UNTIL),
                Numbers.percent(gaps.precision()),
                gaps.count(),
                Numbers.percent(gaps.chance()),
                Numbers.percent(gaps.size()),
                Numbers.percent(places.precision()),
                places.count(),
                Numbers.percent(places.chance()),
                Numbers.percent(places.size()));
    }
}
