package org.shanhai.app.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Evaluation;
import org.shanhai.plan.Horizon;
import org.shanhai.plan.Option;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.Scouting;
import org.shanhai.plan.Where;
import org.shanhai.region.Delivered;
import org.shanhai.region.Limited;
import org.shanhai.region.Role;

/// The parts of an answer that only some plans have: its years, and what partners trade.
final class ShapingParts extends PlanPart {
    ShapingParts(ShownPlan shown, Sheet sheet, PlanWords words, PlanCells cells) {
        super(shown, sheet, words, cells);
    }

    void add() {
        shown.shaping().horizon().ifPresent(this::years);
        if (!shown.shaping().trades().isEmpty()) {
            trades();
        }
        if (shown.shaping().delivered()) {
            delivered();
        }
        DoubtWords.items(pipeline, shown.shaping().doubts(), words).ifPresent(sheet::add);
    }

    private void years(Horizon horizon) {
        sheet.columns(horizon.years())
                .number("year", year -> sheet.year(year))
                .number(
                        "starting",
                        year -> Cell.of(Integer.toString(starting(year)), starting(year)))
                .number("land", year -> cell(Limited.Resource.LAND.key(), Where.region(), year))
                .number("energy", year -> cell(Limited.Resource.ENERGY.key(), Where.region(), year))
                .number(
                        "mountain_value_added",
                        year -> cell(Counted.VALUE_ADDED, new Where.Group(Role.MOUNTAIN), year))
                .number(
                        "coast_value_added",
                        year -> cell(Counted.VALUE_ADDED, new Where.Group(Role.COAST), year))
                .number(
                        "mountain_jobs",
                        year -> cell(Counted.JOBS, new Where.Group(Role.MOUNTAIN), year))
                .number("coast_jobs", year -> cell(Counted.JOBS, new Where.Group(Role.COAST), year))
                .add(
                        "years",
                        words.say(
                                "years.remark",
                                words.list(
                                        horizon.ramp().stream()
                                                .map(part -> Numbers.percent(part))
                                                .toList())));
    }

    private int starting(int year) {
        return Math.toIntExact(
                plan.listOptions(pipeline).stream()
                        .filter(one -> start(one).equals(OptionalInt.of(year)))
                        .count());
    }

    private OptionalInt start(Option option) {
        return start(pipeline, option);
    }

    /// The year in which a project begins; empty of a plan without years.
    static OptionalInt start(Pipeline pipeline, Option option) {
        return pipeline.sites().get(option.site()).phase().stream()
                .mapToInt(phase -> phase.start())
                .findFirst();
    }

    private Cell cell(String of, Where where, int year) {
        double sum = Evaluation.sum(pipeline, plan, new Counted(of, where).in(year));
        return Cell.of(words.amount(of, Numbers.twoDigits(sum)), sum);
    }

    private void delivered() {
        Optional<Delivered> usual = Scouting.usual(sheet.region());
        String text =
                usual.map(
                                one ->
                                        words.say(
                                                "delivered",
                                                Numbers.percent(one.rate()),
                                                sheet.pick(one.group(), one.groupLocal())))
                        .orElseGet(() -> words.say("delivered_unknown"));
        sheet.add(
                new Answer.Statement(
                        "delivered", text, usual.map(Delivered::key).orElse(""), true));
        usual.ifPresent(one -> sheet.mentionedSource(one.source()));
    }

    private void trades() {
        sheet.columns(shown.shaping().trades())
                .cell("of", made -> Cell.of(words.what(made.trade().of()), made.trade().of()))
                .cell(
                        "giver",
                        made ->
                                Cell.of(
                                        words.where(made.trade().giver()),
                                        made.trade().giver().key()))
                .cell(
                        "receiver",
                        made ->
                                Cell.of(
                                        words.where(made.trade().receiver()),
                                        made.trade().receiver().key()))
                .number(
                        "given",
                        made ->
                                Cell.of(
                                        words.amount(
                                                made.trade().of(), Numbers.twoDigits(made.given())),
                                        made.given()))
                .number(
                        "arriving",
                        made ->
                                Cell.of(
                                        words.amount(
                                                made.trade().of(),
                                                Numbers.twoDigits(made.arriving())),
                                        made.arriving()))
                .number(
                        "paid",
                        made ->
                                made.paid().isPresent()
                                        ? Cell.of(
                                                words.amount(
                                                        Counted.TAX,
                                                        Numbers.twoDigits(
                                                                made.paid().getAsDouble())),
                                                made.paid().getAsDouble())
                                        : Cell.unknown(""))
                .add("trades", words.say("trades.remark"));
    }
}
