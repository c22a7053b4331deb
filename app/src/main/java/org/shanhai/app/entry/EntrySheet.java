package org.shanhai.app.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.capability.entry.Driver;
import org.shanhai.capability.entry.EntryAnswer;
import org.shanhai.capability.entry.EntryModel;
import org.shanhai.capability.entry.EntryRule;
import org.shanhai.capability.entry.Prospects;
import org.shanhai.capability.entry.Prospects.Prospect;

/// Lays chances of entry out for people: how well such chances did first, then what is ahead.
///
/// @param top how many chances to list
public record EntrySheet(Words words, int top) {
    /// How many drivers explain a chance.
    private static final int REASONS = 2;

    /// Drivers that add less than this to ln(p / (1 − p)) explain nothing.
    private static final double LEAST = 0.1;

    /// @param place whose chances to list; those of all places where empty
    public List<Answer.Part> of(
            EntryAnswer.Predicted predicted, EntryRule rule, Optional<String> place) {
        List<Answer.Part> parts = new ArrayList<>();
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "absent_below",
                        Cell.number(rule.absentBelow()),
                        "present_from",
                        Cell.number(rule.presentFrom()),
                        "present_size",
                        Cell.number(rule.least()));
        String text =
                words.get(
                        "entry.rule",
                        Numbers.plain(rule.absentBelow()),
                        Numbers.plain(rule.presentFrom()),
                        Numbers.plain(rule.least()));
        parts.add(new Answer.Statement("rule", text, json));
        parts.addAll(new SkillParts(words).of(predicted.judgement()));
        parts.add(model(predicted.model()));
        parts.add(ahead(predicted.ahead(), place));
        return parts;
    }

    private Answer.Part model(EntryModel model) {
        return new Sheet(words, "entry.label.")
                .<EntryModel.Coefficient>columns(model.coefficients())
                .cell("driver", one -> Cell.of(label(one.driver()), one.driver().key()))
                .number("weight", one -> Cell.plain(one.weight()))
                .number("mean", one -> Cell.plain(one.mean()))
                .number("deviation", one -> Cell.plain(one.deviation()))
                .text("meaning", one -> words.get("entry.driver." + one.driver().key()))
                .table(
                        "model",
                        words.get("entry.model"),
                        words.get(
                                "entry.model.remark",
                                Numbers.plain(model.intercept()),
                                Numbers.plain(model.cells()),
                                Numbers.plain(model.entries())),
                        Answer.Layout.GRID);
    }

    private Answer.Part ahead(Prospects ahead, Optional<String> place) {
        return new Sheet(words, "entry.label.")
                .<Prospect>columns(place.map(ahead::of).orElseGet(ahead::all).limit(top).toList())
                .numbered("rank")
                .text("place", Prospect::place)
                .text("industry", Prospect::industry)
                .guess(
                        "chance",
                        prospect -> Cell.of(Numbers.percent(prospect.chance()), prospect.chance()))
                .labelled("rca", "RCA", Kind.NUMBER, prospect -> value(prospect, Driver.OWN_RCA))
                .guess("density", prospect -> value(prospect, Driver.DENSITY))
                .guess("expected", prospect -> Cell.plain(prospect.expected()))
                .labelled("drives", words.get("entry.label.why"), Kind.TEXT, this::why)
                .table(
                        "ahead",
                        words.get("entry.ahead", ahead.from(), Numbers.plain(ahead.size())),
                        words.get("entry.ahead.remark"),
                        Answer.Layout.GRID);
    }

    /// What raises or lowers the chance most, beside the mean; everything in JSON.
    private Cell why(Prospect prospect) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        prospect.drives().forEach((driver, add) -> json.put(driver.key(), Cell.number(add)));
        String text =
                prospect.drives().entrySet().stream()
                        .filter(drive -> Math.abs(drive.getValue()) >= LEAST)
                        .sorted(
                                Comparator.comparingDouble(
                                                (Map.Entry<Driver, Double> drive) ->
                                                        -Math.abs(drive.getValue()))
                                        .thenComparing(Map.Entry::getKey))
                        .limit(REASONS)
                        .map(
                                drive ->
                                        label(drive.getKey())
                                                + (drive.getValue() > 0 ? " +" : " −")
                                                + Numbers.plain(Math.abs(drive.getValue())))
                        .collect(Collectors.joining(", "));
        return new Cell(text, json);
    }

    private static Cell value(Prospect prospect, Driver driver) {
        double value = prospect.findValue(driver).orElseThrow();
        return Cell.plain(value);
    }

    private String label(Driver driver) {
        return words.get("entry.label." + driver.key());
    }
}
