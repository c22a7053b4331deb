package org.shanhai.app.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shanhai.profile.Coverage;

/// How much is known of what a place makes, in words. Leap, pair and diagnose say the same.
public final class CoverageWords {
    private final Sheet sheet;

    public CoverageWords(Sheet sheet) {
        this.sheet = sheet;
    }

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

    public static Map<String, Object> json(Coverage coverage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("observed", coverage.isObserved());
        json.put("why", coverage.why().key());
        json.put("firms", coverage.firms());
        json.put("has", coverage.has());
        json.put("weak", coverage.weak());
        json.put("seen", coverage.seen());
        json.put("unlikely", coverage.unlikely());
        json.put("present", coverage.present());
        json.put("absent", coverage.absent());
        json.put("unknown", coverage.unknown());
        json.put("figures", coverage.figures());
        json.put("figures_needed", coverage.needed());
        return json;
    }
}
