package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shanhai.admit.Comparison;
import org.shanhai.admit.Identity;
import org.shanhai.admit.Plausibility;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.ProjectFigure;

/// Whether promises can be believed: beside the verdict, never part of it.
record PlausibilityParts(
        Sheet sheet, AdmissionWords words, ReasonWords reasons, Plausibility plausibility) {
    /// @param promised too much, by tests that are told apart
    void add(boolean promised) {
        boolean flagged = promised || plausibility.isFlagged();
        sheet.add(
                new Answer.Statement(
                        "implausible",
                        words.say(flagged ? "plausibility.flagged" : "plausibility.quiet"),
                        flagged));
        List<Answer.Item> identities = new ArrayList<>();
        for (Identity identity : plausibility.identities()) {
            identities.add(
                    new Answer.Item(
                            words.say(
                                    "identity.line",
                                    words.say("outcome." + identity.outcome().key()),
                                    reasons.identity(identity)),
                            JsonObject.of(
                                    "identity",
                                    identity.kind().key(),
                                    "outcome",
                                    identity.outcome().key(),
                                    "claimed",
                                    Intervals.json(identity.claimed(), "1"),
                                    "industry",
                                    Intervals.end(identity.industry()),
                                    "kin_low",
                                    Intervals.end(identity.kin().low()),
                                    "kin_high",
                                    Intervals.end(identity.kin().high()),
                                    "kin",
                                    identity.set().key(),
                                    "lacking",
                                    identity.lacking().stream().map(ProjectFigure::key).toList())));
        }
        sheet.add(new Answer.Items("identities", words.say("identities"), identities));
        comparisons();
    }

    private void comparisons() {
        // What lies far from its like comes first: papers take the head alone.
        sheet.columns(
                        plausibility.comparisons().stream()
                                .sorted(Comparator.comparing(each -> !each.isFar()))
                                .toList())
                .cell("ratio", each -> words.ratioOf(each.dividend(), each.divisor()))
                .number("value", this::value)
                .industry("among", Comparison::among)
                .number("n", each -> Cell.of(each.values().size()))
                .number("median", each -> Cell.of(write(each, each.median()), each.median()))
                .number("robust_z", each -> Intervals.maybe(each.z(), Numbers::plain))
                .number("percentile", each -> percentile(each))
                .addAny("comparisons", words.say("comparisons.remark", Comparison.ENOUGH));
    }

    private Cell percentile(Comparison comparison) {
        return comparison.percentile().isPresent()
                ? sheet.share(comparison.percentile().getAsDouble())
                : Cell.unknown("");
    }

    private Cell value(Comparison comparison) {
        return new Cell(
                Intervals.write(words, comparison.value(), one -> write(comparison, one)),
                Intervals.json(comparison.value(), ""));
    }

    private String write(Comparison comparison, double value) {
        ProjectFigure above = comparison.dividend();
        ProjectFigure below = comparison.divisor();
        boolean pure = words.unit(above).equals(words.unit(below));
        return pure ? Numbers.plain(value) : RuleParts.ratio(words, above, below, value);
    }
}
