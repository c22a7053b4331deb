package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Alternative;
import org.shanhai.plan.Alternatives;
import org.shanhai.plan.Plan;
import org.shanhai.plan.Replacement;
import org.shanhai.plan.Steadiness;
import org.shanhai.region.Role;

/// Tells how firmly a plan stands: others nearly as good, what each project is worth to it and what
/// never changes, and how often placements stay when figures turn out otherwise.
final class NearParts extends PlanPart {
    NearParts(ShownPlan shown, Sheet sheet, PlanWords words, PlanCells cells) {
        super(shown, sheet, words, cells);
    }

    void add() {
        shown.around().alternatives().ifPresent(this::alternatives);
        if (!shown.around().replacements().isEmpty()) {
            replacement();
        }
    }

    private void alternatives(Alternatives found) {
        List<List<Cell>> rows = new ArrayList<>();
        SortedMap<Integer, Plan> plans = new TreeMap<>();
        double best = shown.found().value();
        double bound = shown.found().bound();
        for (int k = 0; k < found.plans().size(); k++) {
            Alternative one = found.plans().get(k);
            rows.add(
                    List.of(
                            Cell.of(k + 1),
                            cells.keys(one.comesIn()),
                            cells.keys(one.staysOut()),
                            Cell.of(cells.worth(one.value()), one.value()),
                            PlanCells.percent((best - one.value()) / Math.abs(best)),
                            PlanCells.percent((bound - one.value()) / Math.abs(bound)),
                            PlanCells.percent(one.exchanged()),
                            PlanCells.percent(one.moved()),
                            cells.gain(one.plan(), found.gain(), Role.MOUNTAIN),
                            cells.gain(one.plan(), found.gain(), Role.COAST)));
            plans.put(k + 1, one.plan());
        }
        sheet.add(
                "alternatives",
                List.of(
                        sheet.right("number"),
                        sheet.left("comes_in"),
                        sheet.left("stays_out"),
                        sheet.right("value"),
                        sheet.right("below_best"),
                        sheet.right("below_bound"),
                        sheet.right("exchanged"),
                        sheet.right("moved"),
                        sheet.right("mountain"),
                        sheet.right("coast")),
                rows,
                words.say(
                        "alternatives.remark",
                        Numbers.percent(found.slack()),
                        words.what(found.gain()),
                        found.isAll() ? 1 : 0));
        sheet.add(
                new Answer.Statement(
                        "near",
                        "",
                        JsonObject.of(
                                "slack",
                                Cell.number(found.slack()),
                                "floor",
                                Cell.number(found.floor()),
                                "below_bound",
                                Cell.number(found.ofBound()),
                                "gain",
                                found.gain(),
                                "no_more_found",
                                found.isAll())));
        cells.addPlacements("alternative_plans", "number", plans);
        cells.addGains("alternative_gains", "number", plans);
        places(found.gain(), plans);
    }

    /// For programs: which places gain by each, and how much more than by the plan.
    private void places(String gain, SortedMap<Integer, Plan> plans) {
        Map<String, Double> before = cells.byPlace(gain, shown.found().plan());
        List<List<Cell>> rows = new ArrayList<>();
        plans.forEach(
                (number, plan) -> {
                    Map<String, Double> now = cells.byPlace(gain, plan);
                    TreeSet<String> places = new TreeSet<>(before.keySet());
                    places.addAll(now.keySet());
                    for (String place : places) {
                        double amount = now.getOrDefault(place, 0.0);
                        double more = amount - before.getOrDefault(place, 0.0);
                        rows.add(
                                List.of(
                                        Cell.of(number),
                                        sheet.place(sheet.region().places().get(place)),
                                        cells.amount(gain, amount),
                                        cells.amount(gain, more)));
                    }
                });
        sheet.add(
                new Answer.Table(
                        "alternative_places",
                        "",
                        List.of(
                                sheet.right("number"),
                                sheet.left("place"),
                                sheet.right("gain"),
                                sheet.right("more_than_plan")),
                        rows,
                        "",
                        Answer.Layout.DATA));
    }

    private void replacement() {
        double loss = shown.slack();
        List<List<Cell>> rows = new ArrayList<>();
        for (Replacement one : shown.around().replacements()) {
            rows.add(
                    cells.named(
                            one.candidate(),
                            cells.flag(one.isPlaced(), "placed"),
                            cost(one),
                            cells.flag(one.isFixedWithin(loss), "fixed")));
        }
        long exact = shown.around().replacements().stream().filter(Replacement::isExact).count();
        sheet.add(
                "replacement",
                List.of(
                        sheet.left("project"),
                        sheet.left("name"),
                        sheet.left("placed"),
                        sheet.right("cost"),
                        sheet.left("never_changes")),
                rows,
                words.say("replacement.remark", exact, rows.size()));
    }

    private Cell cost(Replacement one) {
        String kind = one.isImpossible() ? "impossible" : one.isExact() ? "exact" : "bound";
        String text =
                switch (kind) {
                    case "impossible" -> words.say("cost.impossible");
                    case "exact" -> cells.worth(one.atMost());
                    default -> words.say("cost.at_least", cells.worth(one.atLeast()));
                };
        return new Cell(
                text,
                JsonObject.of(
                        "how",
                        kind,
                        "at_least",
                        finite(one.atLeast()),
                        "at_most",
                        finite(one.atMost())));
    }

    private static @Nullable Object finite(double amount) {
        return Double.isInfinite(amount) ? null : Cell.number(amount);
    }

    void steadiness() {
        shown.around().steadiness().ifPresent(this::steadiness);
    }

    private void steadiness(Steadiness steady) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Steadiness.Placement one : steady.placements()) {
            boolean isPlaced = shown.found().plan().findSite(one.candidate()).isPresent();
            rows.add(
                    cells.named(
                            one.candidate(),
                            cells.flag(isPlaced, "placed"),
                            Cell.of(Numbers.wholePercent(one.in()), one.in()),
                            Cell.of(Numbers.wholePercent(one.same()), one.same())));
        }
        sheet.add(
                "steadiness",
                List.of(
                        sheet.left("project"),
                        sheet.left("name"),
                        sheet.left("placed"),
                        sheet.right("how_often"),
                        sheet.right("same")),
                rows,
                words.say("steadiness.remark", steady.draws(), steady.asked(), steady.without()));
    }
}
