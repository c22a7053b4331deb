package org.shanhai.app.recruit;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Trust;
import org.shanhai.recruit.LaterPlants;

/// How well such gaps told where plants went, by chances learnt in the same years elsewhere, as
/// `bench/evidence recruit` measures it on the embedded pack and holds this to it.
///
/// @param sheet with the prefix `recruit.`
public record RecruitSkill(Sheet sheet) {
    /// The last year of what was known, and the last of the plants that came later.
    public static final int BEFORE = 1999;

    public static final int UNTIL = 2006;

    /// To three digits. No span lies before, so that growth tells nothing and is not told.
    public static final LaterPlants MEASURED =
            new LaterPlants(1220, 123, 72, 0.144, 0.102, 0.100, 0.100);

    /// Of the span after, where growth is told and too few were filled.
    public static final LaterPlants NEXT = new LaterPlants(366, 17, 25, 0.056, 0.055, 0.048, 0.040);

    /// Past growth could not be held against the order, so it is not ahead of every rule.
    private static final Trust TRUST =
            new Trust(
                    "recruit",
                    MEASURED.count(),
                    MEASURED.precision(),
                    MEASURED.size(),
                    OptionalDouble.of(MEASURED.chance()),
                    OptionalInt.empty(),
                    false);

    /// Whether this may be the pack measured on: that of Zhejiang with its register of firms.
    private boolean isMeasured() {
        return Trust.isMeasured(sheet.region().area())
                && !sheet.region().firmCounts().all().isEmpty();
    }

    public Answer.Statement statement() {
        return isMeasured()
                ? TRUST.statement(
                        sheet.words(),
                        Integer.toString(BEFORE + 1),
                        Integer.toString(UNTIL),
                        LaterPlants.HEAD,
                        Integer.toString(UNTIL + 1),
                        NEXT.filled())
                : Trust.none(sheet.words());
    }
}
