package org.shanhai.app.admit;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.admit.Admission;
import org.shanhai.admit.AtComparable;
import org.shanhai.admit.BreakEven;
import org.shanhai.admit.Check;
import org.shanhai.admit.Score;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Numbers;
import org.shanhai.key.Keyed;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.Zone;

/// Vetoes, floors and marks, and what follows where a figure is not known.
record RuleParts(Sheet sheet, AdmissionWords words, ReasonWords reasons, Admission admission) {
    /// For so much invested ratios to investment are shown.
    private static final double INVESTED = 1e6;

    void addVetoes() {
        sheet.columns(admission.vetoes())
                .cell("rule", veto -> name(veto.rule()))
                .cell("state", veto -> word("veto.", veto.state()))
                .cell("ground", veto -> Cell.of(reasons.ground(veto), veto.ground().key()))
                .basis(veto -> veto.rule().basis())
                .source(veto -> veto.rule().source())
                .add("vetoes", admission.vetoes().isEmpty() ? words.say("vetoes.none") : "");
    }

    private Cell name(Rule rule) {
        return named(words, rule);
    }

    static Cell named(AdmissionWords words, Rule rule) {
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
                .number("value", check -> value(check, check.value()))
                .number("floor", check -> figure(check.rule(), check.rule().floor()))
                .number("full", check -> figure(check.rule(), check.rule().full()))
                .number("marks", check -> marks(check))
                .cell("state", check -> Cell.of(reasons.state(check), ReasonWords.key(check)))
                .basis(check -> check.rule().basis())
                .source(check -> check.rule().source())
                .add("rules", admission.checks().isEmpty() ? words.say("rules.none") : "");
        admission.score().ifPresent(this::addScore);
        List<Answer.Item> judged = admission.judged().stream().map(this::judged).toList();
        if (!judged.isEmpty()) {
            sheet.add(new Answer.Items("judged", words.say("judged"), judged));
        }
    }

    private Answer.Item judged(Rule rule) {
        return new Answer.Item(
                words.say("judged.item", words.name(rule), Numbers.plain(rule.weight())),
                rule.indicatorKey());
    }

    private Cell value(Check check, Quantity value) {
        String unit = check.rule().canonicalUnit(words.region().currency());
        return new Cell(words.write(check.rule(), value), Intervals.json(value, unit));
    }

    private Cell figure(Rule rule, OptionalDouble value) {
        return figure(words, rule, value);
    }

    static Cell figure(AdmissionWords words, Rule rule, OptionalDouble value) {
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
        sheet.add(
                sheet.columns(List.of(score))
                        .cell(
                                "total",
                                one ->
                                        new Cell(
                                                words.marks(one.total()),
                                                Intervals.json(one.total())))
                        .cell("full_marks", one -> number(one.full()))
                        .cell("scored", one -> number(one.scored()))
                        .cell("scored_of", one -> number(one.scoredOf()))
                        .cell(
                                "pass_mark",
                                one ->
                                        one.passMark().isPresent()
                                                ? Cell.plain(one.passMark().getAsDouble())
                                                : Cell.unknown(words.say("none_stated")))
                        .object("score", words.say("score")));
    }

    private static Cell number(double value) {
        return Double.isFinite(value) ? Cell.plain(value) : Cell.unknown("");
    }

    void addBreakEvens() {
        var rows = Within.each(admission.checks(), Check::breakEvens);
        sheet.columns(rows)
                .cell("rule", row -> name(row.whole().rule()))
                .cell("target", row -> word("target.", row.part().target()))
                .number("of", row -> target(row.whole().rule(), row.part()))
                .cell(
                        "figure",
                        row -> Cell.of(words.item(row.part().item()), row.part().item().key()))
                .cell("relation", row -> relation(row.part().isMost() ? "at_most" : "at_least"))
                .number(
                        "value",
                        row ->
                                Cell.of(
                                        words.write(row.part().item(), row.part().value()),
                                        row.part().value()))
                .data("unit", Kind.TEXT, row -> words.unit(row.part().item()))
                .text("in_words", row -> reasons.breakEven(row.part(), admission.figures()))
                .add("break_evens", rows.isEmpty() ? words.say("break_evens.none") : "");
    }

    private Cell word(String kind, Keyed one) {
        return Cell.of(words.say(kind + one.key()), one.key());
    }

    private Cell relation(String key) {
        return Cell.of(words.say(key), key);
    }

    private Cell target(Rule rule, BreakEven even) {
        return figure(rule, even.target() == BreakEven.Target.FLOOR ? rule.floor() : rule.full());
    }

    void addAtComparables() {
        var rows = Within.each(admission.checks(), Check::atComparables);
        if (rows.isEmpty()) {
            return;
        }
        sheet.columns(rows)
                .cell("rule", row -> name(row.whole().rule()))
                .cell("kind", row -> kind(row.whole().rule()))
                .cell("comparable", row -> comparable(row.part().comparable()))
                .cell("ratio", row -> named(row.part()))
                .number("ratio_value", row -> Cell.of(ratio(row.part()), row.part().ratio()))
                .cell(
                        "unknown_figure",
                        row ->
                                Cell.of(
                                        words.item(row.part().unknown()),
                                        row.part().unknown().key()))
                .number("implied", row -> implied(row.part()))
                .number("value", row -> value(row.whole(), row.part().value()))
                .cell("state", row -> Cell.of(reasons.state(row.part()), row.part().state().key()))
                .add("at_comparables", words.say("at_comparables.remark"));
    }

    private Cell comparable(Project project) {
        return Cell.of(words.name(project) + " [" + project.key() + "]", project.key());
    }

    private Cell named(AtComparable at) {
        return Cell.of(
                words.say("ratio.of", words.item(at.known()), words.item(at.unknown())),
                at.known().key() + "_per_" + at.unknown().key());
    }

    private Cell implied(AtComparable at) {
        return new Cell(
                words.write(at.unknown(), at.implied()),
                Intervals.json(at.implied(), words.unit(at.unknown())));
    }

    private Cell kind(Rule rule) {
        return word("kind.", rule.kind());
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
}
