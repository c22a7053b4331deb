package org.shanhai.app.recruit;

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
    private static final String MEASURED_ON = "zhejiang";

    /// The last year of what was known, and the last of the plants that came later.
    public static final int BEFORE = 1999;

    public static final int UNTIL = 2006;

    /// To three digits. No span lies before, so that growth tells nothing and is not told.
    public static final LaterPlants MEASURED =
            new LaterPlants(1220, 123, 72, 0.144, 0.102, 0.100, 0.100);

    /// Of the span after, where growth is told and too few were filled.
    public static final LaterPlants NEXT = new LaterPlants(366, 17, 25, 0.056, 0.055, 0.048, 0.040);

    /// Whether this may be the pack measured on: that of Zhejiang with its register of firms.
    private boolean isMeasured() {
        return sheet.region().area().equals(MEASURED_ON)
                && !sheet.region().firmCounts().all().isEmpty();
    }

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
                        "n",
                        MEASURED.count(),
                        "precision_at_5",
                        Cell.number(MEASURED.precision()),
                        "chance",
                        Cell.number(MEASURED.chance()),
                        "size",
                        Cell.number(MEASURED.size())));
    }

    /// As a clause; empty where it was not measured.
    String brief() {
        return isMeasured()
                ? sheet.say(
                        "skill.brief",
                        Numbers.percent(MEASURED.precision()),
                        Numbers.percent(MEASURED.chance()))
                : "";
    }

    public String text() {
        return sheet.say(
                "skill",
                Integer.toString(BEFORE),
                Integer.toString(BEFORE + 1),
                Integer.toString(UNTIL),
                Numbers.percent(MEASURED.precision()),
                MEASURED.count(),
                Numbers.percent(MEASURED.chance()),
                Numbers.percent(MEASURED.size()),
                Integer.toString(UNTIL + 1),
                Numbers.percent(NEXT.precision()),
                NEXT.filled(),
                Numbers.percent(NEXT.chance()),
                Numbers.percent(NEXT.size()),
                Numbers.percent(NEXT.growth()));
    }
}
