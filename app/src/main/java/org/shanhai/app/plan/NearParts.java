package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.shanhai.plan.PlacementSteadiness;
import org.shanhai.plan.Plan;
import org.shanhai.plan.Replacement;
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
        double best = shown.found().value();
        double bound = shown.found().bound();
        sheet.columns(found.plans())
                .numbered("number")
                .cell("comes_in", one -> cells.keys(one.comesIn()))
                .cell("stays_out", one -> cells.keys(one.staysOut()))
                .number("value", one -> Cell.of(cells.worth(one.value()), one.value()))
                .number(
                        "below_best",
                        one -> PlanCells.percent((best - one.value()) / Math.abs(best)))
                .number(
                        "below_bound",
                        one -> PlanCells.percent((bound - one.value()) / Math.abs(bound)))
                .number("exchanged", one -> PlanCells.percent(one.exchanged()))
                .number("moved", one -> PlanCells.percent(one.moved()))
                .number("mountain", one -> cells.gain(one.plan(), found.gain(), Role.MOUNTAIN))
                .number("coast", one -> cells.gain(one.plan(), found.gain(), Role.COAST))
                .add(
                        "alternatives",
                        words.say(
                                "alternatives.remark",
                                Numbers.percent(found.slack()),
                                words.what(found.gain()),
                                found.isAll() ? 1 : 0));
        List<Plan> plans = found.plans().stream().map(Alternative::plan).toList();
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
    private void places(String gain, List<Plan> plans) {
        Map<String, Double> before = cells.byPlace(gain, shown.found().plan());
        List<Gained> rows = new ArrayList<>();
        for (int number = 1; number <= plans.size(); number++) {
            int of = number;
            Map<String, Double> now = cells.byPlace(gain, plans.get(number - 1));
            TreeSet<String> places = new TreeSet<>(before.keySet());
            places.addAll(now.keySet());
            places.forEach(
                    place ->
                            rows.add(
                                    new Gained(
                                            of,
                                            place,
                                            now.getOrDefault(place, 0.0),
                                            before.getOrDefault(place, 0.0))));
        }
        sheet.add(
                sheet.columns(rows)
                        .number("number", row -> Cell.of(row.number()))
                        .place("place", row -> sheet.region().places().get(row.place()))
                        .number("gain", row -> cells.amount(gain, row.amount()))
                        .number(
                                "more_than_plan",
                                row -> cells.amount(gain, row.amount() - row.before()))
                        .data("alternative_places"));
    }

    /// What a place gains by an alternative, and what by the plan.
    private record Gained(int number, String place, double amount, double before) {}

    private void replacement() {
        List<Replacement> rows = shown.around().replacements();
        cells.named(rows, Replacement::candidate)
                .cell("placed", one -> cells.flag(one.isPlaced(), "placed"))
                .number("cost", this::cost)
                .cell("never_changes", one -> cells.flag(one.isFixedWithin(shown.slack()), "fixed"))
                .add(
                        "replacement",
                        words.say(
                                "replacement.remark",
                                rows.stream().filter(Replacement::isExact).count(),
                                rows.size()));
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

    private void steadiness(PlacementSteadiness steady) {
        cells.named(steady.placements(), PlacementSteadiness.Placement::candidate)
                .cell(
                        "placed",
                        one ->
                                cells.flag(
                                        shown.found().plan().findSite(one.candidate()).isPresent(),
                                        "placed"))
                .number("how_often", one -> Cell.of(Numbers.wholePercent(one.in()), one.in()))
                .number("same", one -> Cell.of(Numbers.wholePercent(one.same()), one.same()))
                .add(
                        "steadiness",
                        words.say(
                                "steadiness.remark",
                                steady.draws(),
                                steady.asked(),
                                steady.without()));
    }
}
