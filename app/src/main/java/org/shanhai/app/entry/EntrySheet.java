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
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.capability.entry.Driver;
import org.shanhai.capability.entry.EntryAnswer;
import org.shanhai.capability.entry.EntryModel;
import org.shanhai.capability.entry.EntryRule;
import org.shanhai.capability.entry.Prospects;
import org.shanhai.capability.entry.Prospects.Prospect;

/// Lays chances of entry out for people: how well such chances did first, then what is ahead.
public final class EntrySheet {
    /// How many drivers explain a chance.
    private static final int REASONS = 2;

    /// Drivers that add less than this to ln(p / (1 − p)) explain nothing.
    private static final double LEAST = 0.1;

    private final Words words;
    private final int top;

    /// @param top how many chances to list
    public EntrySheet(Words words, int top) {
        this.words = words;
        this.top = top;
    }

    /// @param place whose chances to list; those of all places where empty
    public List<Answer.Part> of(
            EntryAnswer.Predicted predicted, EntryRule rule, Optional<String> place) {
        List<Answer.Part> parts = new ArrayList<>();
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "absent_below",
                        Cell.number(rule.absentBelow()),
                        "present_from",
                        Cell.number(rule.presentFrom()));
        String text =
                words.get(
                        "entry.rule",
                        Numbers.plain(rule.absentBelow()),
                        Numbers.plain(rule.presentFrom()));
        parts.add(new Answer.Statement("rule", text, json));
        parts.addAll(new SkillParts(words).of(predicted.judgement()));
        parts.add(model(predicted.model()));
        parts.add(ahead(predicted.ahead(), place));
        return parts;
    }

    private Answer.Part model(EntryModel model) {
        List<List<Cell>> rows = new ArrayList<>();
        for (EntryModel.Coefficient coefficient : model.coefficients()) {
            rows.add(
                    List.of(
                            Cell.of(label(coefficient.driver()), coefficient.driver().key()),
                            Cell.plain(coefficient.weight()),
                            Cell.plain(coefficient.mean()),
                            Cell.plain(coefficient.deviation()),
                            Cell.of(words.get("entry.driver." + coefficient.driver().key()))));
        }
        return new Answer.Table(
                "model",
                words.get("entry.model"),
                List.of(
                        new Answer.Column("driver", words.get("entry.label.driver"), false),
                        new Answer.Column("weight", words.get("entry.label.weight"), true),
                        new Answer.Column("mean", words.get("entry.label.mean"), true),
                        new Answer.Column("deviation", words.get("entry.label.deviation"), true),
                        new Answer.Column("meaning", words.get("entry.label.meaning"), false)),
                rows,
                words.get(
                        "entry.model.remark",
                        Numbers.plain(model.intercept()),
                        Numbers.plain(model.cells()),
                        Numbers.plain(model.entries())));
    }

    private Answer.Part ahead(Prospects ahead, Optional<String> place) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Prospect prospect : place.map(ahead::of).orElseGet(ahead::all).limit(top).toList()) {
            rows.add(
                    List.of(
                            Cell.of(rows.size() + 1),
                            Cell.of(prospect.place()),
                            Cell.of(prospect.industry()),
                            Cell.of(Numbers.percent(prospect.chance()), prospect.chance()),
                            value(prospect, Driver.OWN_RCA),
                            value(prospect, Driver.DENSITY),
                            Cell.of(Numbers.plain(prospect.expected()), prospect.expected()),
                            why(prospect)));
        }
        return new Answer.Table(
                "ahead",
                words.get("entry.ahead", ahead.from(), Numbers.plain(ahead.size())),
                List.of(
                        new Answer.Column("rank", words.get("entry.label.rank"), true),
                        new Answer.Column("place", words.get("entry.label.place"), false),
                        new Answer.Column("industry", words.get("entry.label.industry"), false),
                        new Answer.Column("chance", words.get("entry.label.chance"), true, true),
                        new Answer.Column("rca", "RCA", true),
                        new Answer.Column("density", words.get("entry.label.density"), true, true),
                        new Answer.Column(
                                "expected", words.get("entry.label.expected"), true, true),
                        new Answer.Column("drives", words.get("entry.label.why"), false)),
                rows,
                words.get("entry.ahead.remark"));
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
