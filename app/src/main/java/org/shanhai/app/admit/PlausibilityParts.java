package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.admit.Comparison;
import org.shanhai.admit.Identity;
import org.shanhai.admit.Plausibility;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
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
        if (!plausibility.comparisons().isEmpty()) {
            // What lies far from its like comes first: papers take the head alone.
            sheet.columns(
                            plausibility.comparisons().stream()
                                    .sorted(Comparator.comparing(each -> !each.isFar()))
                                    .toList())
                    .cell(
                            "ratio",
                            comparison -> Cell.of(ratioName(comparison), ratioKey(comparison)))
                    .number(
                            "value",
                            comparison ->
                                    new Cell(
                                            words.interval(
                                                    comparison.value(), v -> write(comparison, v)),
                                            Intervals.json(comparison.value(), "")))
                    .column(
                            "among",
                            Kind.INDUSTRY,
                            comparison -> sheet.industries(comparison.among()))
                    .number("n", comparison -> Cell.of(comparison.values().size()))
                    .number(
                            "median",
                            comparison ->
                                    Double.isNaN(comparison.median())
                                            ? Cell.unknown("")
                                            : Cell.of(
                                                    write(comparison, comparison.median()),
                                                    comparison.median()))
                    .number("robust_z", comparison -> number(comparison.z()))
                    .number(
                            "percentile",
                            comparison ->
                                    comparison.percentile().isPresent()
                                            ? sheet.share(comparison.percentile().getAsDouble())
                                            : Cell.unknown(""))
                    .add("comparisons", words.say("comparisons.remark", Comparison.ENOUGH));
        }
    }

    private static Cell number(OptionalDouble value) {
        return value.isPresent()
                ? Cell.of(Numbers.plain(value.getAsDouble()), value.getAsDouble())
                : Cell.unknown("");
    }

    private String ratioName(Comparison comparison) {
        return comparison
                .divisor()
                .map(d -> words.say("ratio.of", words.item(comparison.dividend()), words.item(d)))
                .orElse(words.item(comparison.dividend()));
    }

    private static String ratioKey(Comparison comparison) {
        return comparison
                .divisor()
                .map(d -> comparison.dividend().key() + "_per_" + d.key())
                .orElse(comparison.dividend().key());
    }

    private String write(Comparison comparison, double value) {
        return comparison
                .divisor()
                .map(d -> ratio(comparison.dividend(), d, value))
                .orElse(words.write(comparison.dividend(), value));
    }

    private String ratio(ProjectFigure above, ProjectFigure below, double value) {
        String unit = words.unit(above);
        boolean pure = unit.equals(words.unit(below));
        return pure ? Numbers.plain(value) : RuleParts.ratio(words, above, below, value);
    }
}
