package org.shanhai.app.plan;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Evaluation;
import org.shanhai.plan.LimitPrice;
import org.shanhai.plan.PriceStep;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;

/// What a plan takes of the limits, and what those cost, step by step.
final class LimitParts extends PlanPart {
    LimitParts(ShownPlan shown, Sheet sheet, PlanWords words, PlanCells cells) {
        super(shown, sheet, words, cells);
    }

    void limits() {
        List<Taken> rows =
                shown.question().bounds().stream().map(this::taken).filter(this::isTold).toList();
        sheet.columns(rows)
                .cell("limit", row -> Cell.of(words.counted(row.what()), row.bound().key()))
                .number(
                        "used",
                        row ->
                                row.isShare()
                                        ? PlanCells.percent(row.used())
                                        : cells.amount(row.of(), row.used()))
                .number(
                        "amount",
                        row ->
                                row.isShare()
                                        ? PlanCells.percent(row.end())
                                        : Cell.of(words.amount(row.of(), row.end()), row.end()))
                // Amounts in text have theirs.
                .cell("unit", row -> Cell.of("", row.isShare() ? "" : words.unit(row.of())))
                .number("share", row -> share(row.used(), row.end()))
                .number("if_more", row -> row.isShare() ? Cell.unknown("") : ifMore(row.bound()))
                .basis(row -> row.limit().map(one -> one.basis()).orElse(Basis.ASSUMED))
                .column(
                        "source",
                        Kind.SOURCE,
                        row ->
                                row.limit()
                                        .map(one -> sheet.source(one.source()))
                                        .orElse(Cell.unknown("")))
                .add("limits", words.say("limits.remark"));
    }

    /// What a plan takes of a bound.
    private record Taken(Bound bound, Counted what, double used, double end) {
        boolean isShare() {
            return PlanWords.isShare(bound);
        }

        String of() {
            return bound.counted().key();
        }

        /// A share is of no limit.
        Optional<Limit> limit() {
            return isShare() ? Optional.empty() : bound.limit();
        }
    }

    private Taken taken(Bound bound) {
        if (!PlanWords.isShare(bound)) {
            double used = Evaluation.sum(pipeline, plan, bound.counted());
            return new Taken(bound, bound.counted(), used, bound.amount());
        }
        Counted part = bound.counted().alone();
        double all = Evaluation.sum(pipeline, plan, bound.counted().beside().getFirst().counted());
        double used = all == 0 ? 0 : Evaluation.sum(pipeline, plan, part) / all;
        return new Taken(bound, part, used, PlanWords.share(bound));
    }

    private boolean isTold(Taken row) {
        return row.isShare()
                || row.used() != 0
                || !(row.bound().limit().isPresent() || shown.question().isOneOfMany(row.bound()));
    }

    private Cell ifMore(Bound bound) {
        return shown.around()
                .widened()
                .filter(one -> one.bound().equals(bound))
                .findFirst()
                .map(one -> Cell.of(cells.worth(one.atLeast()), one.atLeast()))
                .orElse(Cell.unknown(""));
    }

    private static Cell share(double used, double amount) {
        return amount == 0 ? Cell.unknown("") : PlanCells.percent(used / amount);
    }

    void prices() {
        sheet.columns(Within.each(shown.around().prices(), LimitPrice::steps))
                .cell(
                        "limit",
                        row ->
                                Cell.of(
                                        words.counted(row.whole().bound().counted()),
                                        row.whole().bound().key()))
                .number("more", row -> PlanCells.percent(row.part().more()))
                .number(
                        "amount",
                        row ->
                                Cell.of(
                                        words.amount(of(row.whole()), row.part().amount()),
                                        row.part().amount()))
                .number("gained", row -> gained(row.part()))
                .number(
                        "next",
                        row ->
                                row.whole().next().isPresent()
                                        ? cells.amount(
                                                of(row.whole()), row.whole().next().getAsDouble())
                                        : Cell.unknown(""))
                .addAny("prices", words.say("prices.remark"));
    }

    private static String of(LimitPrice price) {
        return price.bound().counted().key();
    }

    private Cell gained(PriceStep step) {
        String text =
                step.isExact()
                        ? cells.worth(step.atLeast())
                        : words.say(
                                "price.range",
                                cells.worth(step.atLeast()),
                                cells.worth(step.atMost()));
        return new Cell(
                text,
                JsonObject.of(
                        "at_least",
                        Cell.number(step.atLeast()),
                        "at_most",
                        Cell.number(step.atMost())));
    }
}
