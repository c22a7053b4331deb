package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Evaluation;
import org.shanhai.plan.LimitPrice;
import org.shanhai.plan.PriceStep;
import org.shanhai.region.Basis;

/// What a plan takes of the limits, and what those cost, step by step.
final class LimitParts extends PlanPart {
    LimitParts(ShownPlan shown, Sheet sheet, PlanWords words, PlanCells cells) {
        super(shown, sheet, words, cells);
    }

    void limits() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Bound bound : shown.question().bounds()) {
            if (PlanWords.isShare(bound)) {
                rows.add(share(bound));
                continue;
            }
            double used = Evaluation.sum(pipeline, plan, bound.counted());
            if (used != 0 || !(bound.limit().isPresent() || shown.question().isOneOfMany(bound))) {
                rows.add(limit(bound, used));
            }
        }
        sheet.add(
                "limits",
                List.of(
                        sheet.left("limit"),
                        sheet.right("used"),
                        sheet.right("amount"),
                        sheet.left("unit"),
                        sheet.right("share"),
                        sheet.right("if_more"),
                        sheet.left("basis"),
                        sheet.left("source")),
                rows,
                words.say("limits.remark"));
    }

    private List<Cell> limit(Bound bound, double used) {
        String of = bound.counted().key();
        return List.of(
                Cell.of(words.counted(bound.counted()), bound.key()),
                cells.amount(of, used),
                Cell.of(words.amount(of, bound.amount()), bound.amount()),
                // Amounts in text have theirs.
                Cell.of("", words.unit(of)),
                share(used, bound.amount()),
                shown.around()
                        .widened()
                        .filter(one -> one.bound().equals(bound))
                        .findFirst()
                        .map(one -> Cell.of(cells.worth(one.atLeast()), one.atLeast()))
                        .orElse(Cell.unknown("")),
                sheet.basis(bound.limit().map(one -> one.basis()).orElse(Basis.ASSUMED)),
                bound.limit().map(one -> sheet.source(one.source())).orElse(Cell.unknown("")));
    }

    /// A part of a whole.
    private List<Cell> share(Bound bound) {
        Counted part = bound.counted().alone();
        Counted whole = bound.counted().beside().getFirst().counted();
        double all = Evaluation.sum(pipeline, plan, whole);
        double used = all == 0 ? 0 : Evaluation.sum(pipeline, plan, part) / all;
        double end = PlanWords.share(bound);
        return List.of(
                Cell.of(words.counted(part), bound.key()),
                PlanCells.percent(used),
                PlanCells.percent(end),
                Cell.of("", ""),
                share(used, end),
                Cell.unknown(""),
                sheet.basis(Basis.ASSUMED),
                Cell.unknown(""));
    }

    private static Cell share(double used, double amount) {
        return amount == 0 ? Cell.unknown("") : PlanCells.percent(used / amount);
    }

    void prices() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LimitPrice price : shown.around().prices()) {
            String of = price.bound().counted().key();
            for (PriceStep step : price.steps()) {
                rows.add(
                        List.of(
                                Cell.of(
                                        words.counted(price.bound().counted()),
                                        price.bound().key()),
                                PlanCells.percent(step.more()),
                                Cell.of(words.amount(of, step.amount()), step.amount()),
                                gained(step),
                                price.next().isPresent()
                                        ? cells.amount(of, price.next().getAsDouble())
                                        : Cell.unknown("")));
            }
        }
        if (!rows.isEmpty()) {
            sheet.add(
                    "prices",
                    List.of(
                            sheet.left("limit"),
                            sheet.right("more"),
                            sheet.right("amount"),
                            sheet.right("gained"),
                            sheet.right("next")),
                    rows,
                    words.say("prices.remark"));
        }
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
