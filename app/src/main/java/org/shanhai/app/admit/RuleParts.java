package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.AtComparable;
import org.shanhai.admit.BreakEven;
import org.shanhai.admit.Check;
import org.shanhai.admit.Score;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Zone;

/// Vetoes, floors and marks, and what follows where a figure is not known.
record RuleParts(Sheet sheet, AdmissionWords words, ReasonWords reasons, Admission admission) {
    /// For so much invested ratios to investment are shown.
    private static final double INVESTED = 1e6;

    void addVetoes() {
        sheet.columns(admission.vetoes())
                .cell("rule", veto -> name(veto.rule()))
                .cell(
                        "state",
                        veto ->
                                Cell.of(
                                        words.say("veto." + veto.state().key()),
                                        veto.state().key()))
                .cell("ground", veto -> Cell.of(reasons.ground(veto), veto.ground().key()))
                .basis(veto -> veto.rule().basis())
                .source(veto -> veto.rule().source())
                .add("vetoes", admission.vetoes().isEmpty() ? words.say("vetoes.none") : "");
    }

    private Cell name(Rule rule) {
        return Cell.of(words.nameAndScope(rule), rule.indicatorKey());
    }

    void addChecks() {
        sheet.columns(admission.checks())
                .number(
                        "order",
                        check ->
                                Cell.of(
                                        Integer.toString(check.rule().order()),
                                        check.rule().order()))
                .cell("rule", check -> name(check.rule()))
                .cell("kind", check -> kind(check.rule()))
                .number("value", check -> value(check))
                .number("floor", check -> figure(check.rule(), check.rule().floor()))
                .number("full", check -> figure(check.rule(), check.rule().full()))
                .number("marks", check -> marks(check))
                .cell("state", check -> Cell.of(reasons.state(check), ReasonWords.key(check)))
                .basis(check -> check.rule().basis())
                .source(check -> check.rule().source())
                .add("rules", admission.checks().isEmpty() ? words.say("rules.none") : "");
        admission.score().ifPresent(this::addScore);
        List<Answer.Item> judged = new ArrayList<>();
        admission
                .judged()
                .forEach(
                        rule ->
                                judged.add(
                                        new Answer.Item(
                                                words.say(
                                                        "judged.item",
                                                        words.name(rule),
                                                        Numbers.plain(rule.weight())),
                                                rule.indicatorKey())));
        if (!judged.isEmpty()) {
            sheet.add(new Answer.Items("judged", words.say("judged"), judged));
        }
    }

    private Cell value(Check check) {
        String unit = check.rule().canonicalUnit(words.region().currency());
        return new Cell(
                words.write(check.rule(), check.value()), Intervals.json(check.value(), unit));
    }

    private Cell figure(Rule rule, OptionalDouble value) {
        return value.isPresent()
                ? Cell.of(words.write(rule, value), value.getAsDouble())
                : Cell.unknown("");
    }

    private Cell marks(Check check) {
        return check.marks()
                .map(
                        range ->
                                new Cell(
                                        words.say(
                                                "marks.of",
                                                words.marks(range),
                                                Numbers.plain(check.rule().weight())),
                                        Intervals.json(range)))
                .orElse(Cell.unknown(""));
    }

    private void addScore(Score score) {
        Cell total = new Cell(words.marks(score.total()), Intervals.json(score.total()));
        Cell pass =
                score.passMark().isPresent()
                        ? Cell.of(
                                Numbers.plain(score.passMark().getAsDouble()),
                                score.passMark().getAsDouble())
                        : Cell.unknown(words.say("none_stated"));
        sheet.add(
                new Answer.Fields(
                        "score",
                        words.say("score"),
                        List.of(
                                sheet.field("total", total),
                                sheet.field("full_marks", number(score.full())),
                                sheet.field("scored", number(score.scored())),
                                sheet.field("scored_of", number(score.scoredOf())),
                                sheet.field("pass_mark", pass))));
    }

    private static Cell number(double value) {
        return Double.isFinite(value) ? Cell.of(Numbers.plain(value), value) : Cell.unknown("");
    }

    void addBreakEvens() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Check check : admission.checks()) {
            for (BreakEven even : check.breakEvens()) {
                rows.add(
                        List.of(
                                name(check.rule()),
                                Cell.of(
                                        words.say("target." + even.target().key()),
                                        even.target().key()),
                                target(check.rule(), even),
                                Cell.of(words.item(even.item()), even.item().key()),
                                Cell.of(
                                        words.say(even.isMost() ? "at_most" : "at_least"),
                                        even.isMost() ? "at_most" : "at_least"),
                                Cell.of(words.write(even.item(), even.value()), even.value()),
                                Cell.of("", words.unit(even.item())),
                                Cell.of(reasons.breakEven(even, admission.figures()))));
            }
        }
        sheet.add(
                new Answer.Table(
                        "break_evens",
                        words.say("break_evens"),
                        List.of(
                                sheet.left("rule"),
                                sheet.left("target"),
                                sheet.right("of"),
                                sheet.left("figure"),
                                sheet.left("relation"),
                                sheet.right("value"),
                                new Answer.Column("unit", "", false),
                                sheet.left("in_words")),
                        rows,
                        rows.isEmpty() ? words.say("break_evens.none") : "",
                        Answer.Layout.GRID));
    }

    private Cell target(Rule rule, BreakEven even) {
        return figure(rule, even.target() == BreakEven.Target.FLOOR ? rule.floor() : rule.full());
    }

    void addAtComparables() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Check check : admission.checks()) {
            for (AtComparable at : check.atComparables()) {
                rows.add(
                        List.of(
                                name(check.rule()),
                                kind(check.rule()),
                                Cell.of(
                                        words.name(at.comparable())
                                                + " ["
                                                + at.comparable().key()
                                                + "]",
                                        at.comparable().key()),
                                Cell.of(
                                        words.say(
                                                "ratio.of",
                                                words.item(at.known()),
                                                words.item(at.unknown())),
                                        at.known().key() + "_per_" + at.unknown().key()),
                                Cell.of(ratio(at), at.ratio()),
                                Cell.of(words.item(at.unknown()), at.unknown().key()),
                                new Cell(
                                        words.write(at.unknown(), at.implied()),
                                        Intervals.json(at.implied(), words.unit(at.unknown()))),
                                new Cell(
                                        words.write(check.rule(), at.value()),
                                        Intervals.json(
                                                at.value(),
                                                check.rule()
                                                        .canonicalUnit(words.region().currency()))),
                                Cell.of(reasons.state(at), at.state().key())));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        sheet.add(
                "at_comparables",
                List.of(
                        sheet.left("rule"),
                        sheet.left("kind"),
                        sheet.left("comparable"),
                        sheet.left("ratio"),
                        sheet.right("ratio_value"),
                        sheet.left("unknown_figure"),
                        sheet.right("implied"),
                        sheet.right("value"),
                        sheet.left("state")),
                rows,
                words.say("at_comparables.remark"));
    }

    private Cell kind(Rule rule) {
        return Cell.of(words.say("kind." + rule.kind().key()), rule.kind().key());
    }

    /// A ratio to land stands for a mu or km², else for a unit of the figure below.
    String ratio(AtComparable at) {
        return ratio(words, at.known(), at.unknown(), at.ratio());
    }

    static String ratio(
            AdmissionWords words, ProjectFigure above, ProjectFigure below, double ratio) {
        boolean mu = below.equals(ProjectFigure.LAND) && words.figures().countsInMu();
        // Jobs for a yuan invested are too few to read.
        double investment = below.equals(ProjectFigure.INVESTMENT) ? ratio * INVESTED : ratio;
        double shown = mu ? ratio / Zone.MU_PER_KM2 : investment;
        String value = words.above(above, shown);
        String key = "per_item." + (mu ? "mu" : below.key());
        return words.words().has("admit." + key)
                ? words.say(key, value)
                : words.say("per_item.other", value, words.item(below));
    }

    /// Whether a rule looks at a figure, so that a value can be shown.
    static boolean hasValue(@Nullable Rule rule) {
        return rule != null && rule.indicator().sort() == RuleIndicator.Sort.FIGURE;
    }
}
