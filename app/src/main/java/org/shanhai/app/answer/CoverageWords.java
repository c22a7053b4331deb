package org.shanhai.app.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.profile.Coverage;

/// How much is known of what a place makes, in words. Leap, pair and diagnose say the same.
public record CoverageWords(Sheet sheet) {
    /// @param industries how many there are
    public String text(Coverage coverage, String place, int industries) {
        return switch (coverage.why()) {
            case NOT -> sheet.say("coverage.observed", place, coverage.figures(), industries);
            case SAMPLE ->
                    sheet.say(
                            "coverage.sample",
                            place,
                            coverage.firms(),
                            coverage.has(),
                            coverage.weak(),
                            coverage.seen(),
                            coverage.unlikely(),
                            coverage.absent(),
                            coverage.unknown());
            case FEW_FIGURES, PRESENCES_ONLY, NOTHING ->
                    sheet.say(
                            "coverage.thin",
                            place,
                            coverage.present(),
                            coverage.absent(),
                            industries,
                            coverage.needed() - coverage.figures());
        };
    }

    public static Map<String, @Nullable Object> json(Coverage coverage) {
        return JsonObject.of(
                "observed",
                coverage.isObserved(),
                "why",
                coverage.why().key(),
                "firms",
                coverage.firms(),
                "has",
                coverage.has(),
                "weak",
                coverage.weak(),
                "seen",
                coverage.seen(),
                "unlikely",
                coverage.unlikely(),
                "present",
                coverage.present(),
                "absent",
                coverage.absent(),
                "unknown",
                coverage.unknown(),
                "figures",
                coverage.figures(),
                "figures_needed",
                coverage.needed());
    }
}
