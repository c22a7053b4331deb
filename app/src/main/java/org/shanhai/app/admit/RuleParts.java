package org.shanhai.app.admit;

import java.util.List;
import org.shanhai.admit.Admission;
import org.shanhai.admit.AtComparable;
import org.shanhai.admit.BreakEven;
import org.shanhai.admit.Check;
import org.shanhai.admit.Range;
import org.shanhai.admit.Score;
import org.shanhai.admit.Veto;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Numbers;
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
                .cell("rule", veto -> words.cell(veto.rule()))
                .word("state", "veto.", Veto::state)
                .cell(
                        "ground",
                        veto ->
                                Cell.of(
                                        reasons.ground(veto, admission.figures()),
                                        veto.ground().key()))
                .basis(veto -> veto.rule().basis())
                .source(veto -> veto.rule().source())
                .add("vetoes", admission.vetoes().isEmpty() ? words.say("vetoes.none") : "");
    }

    void addChecks() {
        sheet.columns(admission.checks())
                .number("order", check -> Cell.of(check.rule().order()))
                .cell("rule", check -> words.cell(check.rule()))
                .word("kind", "kind.", check -> check.rule().kind())
                .number("value", check -> value(check, check.value()))
                .number("floor", check -> words.cell(check.rule(), check.rule().floor()))
                .number("full", check -> words.cell(check.rule(), check.rule().full()))
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

    private Cell marks(Check check) {
        String most = Numbers.plain(check.rule().weight());
        return check.marks()
                .map(
                        range ->
                                marks(
                                        words.say("marks.of", Intervals.marks(words, range), most),
                                        range))
                .orElse(Cell.unknown(""));
    }

    private static Cell marks(String text, Range range) {
        return new Cell(text, Intervals.json(range));
    }

    private void addScore(Score score) {
        sheet.add(
                sheet.columns(List.of(score))
                        .cell(
                                "total",
                                one -> marks(Intervals.marks(words, one.total()), one.total()))
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
                .cell("rule", row -> words.cell(row.whole().rule()))
                .word("target", "target.", row -> row.part().target())
                .number("of", row -> target(row.whole().rule(), row.part()))
                .cell("figure", row -> words.cell(row.part().item()))
                .cell("relation", row -> relation(row.part().isMost() ? "at_most" : "at_least"))
                .number("value", row -> words.cell(row.part().item(), row.part().value()))
                .data("unit", Kind.TEXT, row -> words.unit(row.part().item()))
                .text("in_words", row -> reasons.breakEven(row.part(), admission.figures()))
                .add("break_evens", rows.isEmpty() ? words.say("break_evens.none") : "");
    }

    private Cell relation(String key) {
        return Cell.of(words.say(key), key);
    }

    private Cell target(Rule rule, BreakEven even) {
        return words.cell(
                rule, even.target() == BreakEven.Target.FLOOR ? rule.floor() : rule.full());
    }

    void addAtComparables() {
        var rows = Within.each(admission.checks(), Check::atComparables);
        if (rows.isEmpty()) {
            return;
        }
        sheet.columns(rows)
                .cell("rule", row -> words.cell(row.whole().rule()))
                .word("kind", "kind.", row -> row.whole().rule().kind())
                .cell("comparable", row -> words.cell(row.part().comparable()))
                .cell("ratio", row -> words.ratioOf(row.part().known(), row.part().unknown()))
                .number("ratio_value", row -> ratio(row.part()))
                .cell("unknown_figure", row -> words.cell(row.part().unknown()))
                .number("implied", row -> words.cell(row.part().unknown(), row.part().implied()))
                .number("value", row -> value(row.whole(), row.part().value()))
                .cell("state", row -> Cell.of(reasons.state(row.part()), row.part().state().key()))
                .add("at_comparables", words.say("at_comparables.remark"));
    }

    private Cell ratio(AtComparable at) {
        return Cell.of(ratio(words, at.known(), at.unknown(), at.ratio()), at.ratio());
    }

    /// A ratio to land stands for a mu or km², else for a unit of the figure below.
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
