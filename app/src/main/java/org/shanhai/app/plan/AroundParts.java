package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.plan.Alternative;
import org.shanhai.plan.Alternatives;
import org.shanhai.plan.Candidate;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Evaluation;
import org.shanhai.plan.LimitPrice;
import org.shanhai.plan.Option;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.Plan;
import org.shanhai.plan.PriceStep;
import org.shanhai.plan.Replacement;
import org.shanhai.plan.Site;
import org.shanhai.plan.Steadiness;
import org.shanhai.plan.Where;
import org.shanhai.region.Basis;
import org.shanhai.region.Role;

/// Tells what lies around a plan: others nearly as good, what never changes, what limits cost step
/// by step, and how it stands when figures turn out otherwise.
final class AroundParts {
    /// How often a placement must stay to be called steady.
    private static final double STEADY = 0.9;

    private final ShownPlan shown;
    private final Around around;
    private final Pipeline pipeline;
    private final Sheet sheet;
    private final PlanWords words;
    private final DoubleFunction<String> worth;

    /// @param worth writes an amount of what is aimed at
    AroundParts(ShownPlan shown, Sheet sheet, PlanWords words, DoubleFunction<String> worth) {
        this.shown = shown;
        around = shown.around();
        pipeline = shown.pipeline();
        this.sheet = sheet;
        this.words = words;
        this.worth = worth;
    }

    void findings() {
        around.alternatives().ifPresent(this::findAlternatives);
        around.steadiness()
                .filter(steady -> steady.draws() > 0)
                .ifPresent(
                        steady -> {
                            List<Steadiness.Placement> placed =
                                    steady.placements().stream()
                                            .filter(one -> isPlaced(one.candidate()))
                                            .toList();
                            long often =
                                    placed.stream().filter(one -> one.same() >= STEADY).count();
                            sheet.find(
                                    "steady",
                                    Basis.ESTIMATED,
                                    (double) often,
                                    "steadiness",
                                    often,
                                    placed.size(),
                                    steady.draws());
                        });
    }

    private void findAlternatives(Alternatives found) {
        Basis basis = Basis.ESTIMATED;
        double far = found.plans().stream().mapToDouble(Alternative::exchanged).max().orElse(0);
        sheet.find(
                found.plans().isEmpty() ? "alternatives.none" : "alternatives",
                basis,
                found.plans().size(),
                "alternatives",
                found.plans().size(),
                Numbers.percent(found.slack()),
                Numbers.percent(found.ofBound()),
                Numbers.wholePercent(far));
        if (!around.replacements().isEmpty()) {
            double loss = found.slack() * Math.abs(shown.found().value());
            sheet.find(
                    "never",
                    basis,
                    (double) count(true, loss),
                    "replacement",
                    count(true, loss),
                    Numbers.percent(found.slack()),
                    count(false, loss));
        }
    }

    private long count(boolean isPlaced, double loss) {
        return around.replacements().stream()
                .filter(one -> one.isPlaced() == isPlaced && one.isFixedWithin(loss))
                .count();
    }

    private boolean isPlaced(int candidate) {
        return shown.found().plan().findSite(candidate).isPresent();
    }

    void tables() {
        around.alternatives().ifPresent(this::alternatives);
        if (!around.replacements().isEmpty()) {
            replacement();
        }
        if (!around.prices().isEmpty()) {
            prices();
        }
        around.steadiness().ifPresent(this::steadiness);
        around.curve()
                .ifPresent(curve -> new CurveParts(curve, sheet, words, this::placements).add());
    }

    private void alternatives(Alternatives found) {
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> placements = new ArrayList<>();
        double best = shown.found().value();
        double bound = shown.found().bound();
        for (int k = 0; k < found.plans().size(); k++) {
            Alternative one = found.plans().get(k);
            Plan plan = one.plan();
            rows.add(
                    List.of(
                            Cell.of(k + 1),
                            projects(one.comesIn()),
                            projects(one.staysOut()),
                            Cell.of(worth.apply(one.value()), one.value()),
                            share((best - one.value()) / Math.abs(best)),
                            share((bound - one.value()) / Math.abs(bound)),
                            share(one.exchanged()),
                            share(one.moved()),
                            gain(found.gain(), plan, Role.MOUNTAIN),
                            gain(found.gain(), plan, Role.COAST)));
            placements.add(List.of(Cell.of(k + 1), placements(plan), byPlace(found.gain(), plan)));
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
                        found.isAll() ? "alternatives.remark_all" : "alternatives.remark",
                        Numbers.percent(found.slack()),
                        words.what(found.gain())));
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
        sheet.add(
                new Answer.Table(
                        "alternative_plans",
                        "",
                        List.of(
                                sheet.right("number"),
                                sheet.left("placements"),
                                sheet.left("gains_by_place")),
                        placements,
                        "",
                        Answer.Layout.DATA));
    }

    private static Cell share(double part) {
        return Cell.of(Numbers.percent(part), part);
    }

    private Cell gain(String of, Plan plan, Role role) {
        double sum = Evaluation.sum(pipeline, plan, new Counted(of, new Where.Group(role)));
        return Cell.of(words.amount(of, Numbers.twoDigits(sum)), sum);
    }

    private Cell projects(List<Integer> candidates) {
        List<String> keys =
                candidates.stream().map(p -> pipeline.candidates().get(p).key()).toList();
        return Cell.of(words.list(keys), keys);
    }

    private Cell placements(Plan plan) {
        List<Object> json = new ArrayList<>();
        for (Option option : plan.listOptions(pipeline)) {
            Site site = pipeline.sites().get(option.site());
            json.add(
                    JsonObject.of(
                            "project",
                            pipeline.candidates().get(option.candidate()).key(),
                            "zone",
                            site.zone().key(),
                            "place",
                            site.place().key()));
        }
        return Cell.of("", json);
    }

    private Cell byPlace(String of, Plan plan) {
        Map<String, Double> sums = new TreeMap<>();
        for (Option option : plan.listOptions(pipeline)) {
            sums.merge(
                    pipeline.sites().get(option.site()).place().key(),
                    option.gains().here(of),
                    Double::sum);
        }
        List<Object> json = new ArrayList<>();
        sums.forEach((place, sum) -> json.add(JsonObject.of("place", place, of, Cell.number(sum))));
        return Cell.of("", json);
    }

    private void replacement() {
        double loss =
                around.alternatives()
                        .map(found -> found.slack() * Math.abs(shown.found().value()))
                        .orElse(Double.POSITIVE_INFINITY);
        List<List<Cell>> rows = new ArrayList<>();
        for (Replacement one : around.replacements()) {
            Candidate candidate = pipeline.candidates().get(one.candidate());
            String kind = one.isImpossible() ? "impossible" : one.isExact() ? "exact" : "bound";
            rows.add(
                    List.of(
                            Cell.of(candidate.key()),
                            Cell.of(
                                    sheet.pick(
                                            candidate.project().name(),
                                            candidate.project().nameLocal())),
                            flag(one.isPlaced(), "placed"),
                            new Cell(
                                    cost(one, kind),
                                    JsonObject.of(
                                            "how",
                                            kind,
                                            "at_least",
                                            finite(one.atLeast()),
                                            "at_most",
                                            finite(one.atMost()))),
                            flag(one.isFixedWithin(loss), "fixed")));
        }
        long exact = around.replacements().stream().filter(Replacement::isExact).count();
        List<Answer.Column> columns =
                List.of(
                        sheet.left("project"),
                        sheet.left("name"),
                        sheet.left("placed"),
                        sheet.right("cost"),
                        sheet.left("never_changes"));
        sheet.add(
                "replacement", columns, rows, words.say("replacement.remark", exact, rows.size()));
    }

    private Cell flag(boolean is, String key) {
        return new Cell(words.say(is ? "is_" + key : "not_" + key), is);
    }

    private static @Nullable Object finite(double amount) {
        return Double.isInfinite(amount) ? null : Cell.number(amount);
    }

    private String cost(Replacement one, String kind) {
        return switch (kind) {
            case "impossible" -> words.say("cost.impossible");
            case "exact" -> worth.apply(one.atMost());
            default -> words.say("cost.at_least", worth.apply(one.atLeast()));
        };
    }

    private void prices() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LimitPrice price : around.prices()) {
            String of = price.bound().counted().key();
            for (PriceStep step : price.steps()) {
                rows.add(
                        List.of(
                                Cell.of(
                                        words.counted(price.bound().counted()),
                                        price.bound().key()),
                                share(step.more()),
                                Cell.of(words.amount(of, step.amount()), step.amount()),
                                gained(step),
                                price.next().isPresent()
                                        ? Cell.of(
                                                words.amount(
                                                        of,
                                                        Numbers.twoDigits(
                                                                price.next().getAsDouble())),
                                                price.next().getAsDouble())
                                        : Cell.unknown("")));
            }
        }
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

    private Cell gained(PriceStep step) {
        String text =
                step.isExact()
                        ? worth.apply(step.atLeast())
                        : words.say(
                                "price.range",
                                worth.apply(step.atLeast()),
                                worth.apply(step.atMost()));
        return new Cell(
                text,
                JsonObject.of(
                        "at_least",
                        Cell.number(step.atLeast()),
                        "at_most",
                        Cell.number(step.atMost())));
    }

    private void steadiness(Steadiness steady) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Steadiness.Placement one : steady.placements()) {
            Candidate candidate = pipeline.candidates().get(one.candidate());
            rows.add(
                    List.of(
                            Cell.of(candidate.key()),
                            Cell.of(
                                    sheet.pick(
                                            candidate.project().name(),
                                            candidate.project().nameLocal())),
                            flag(isPlaced(one.candidate()), "placed"),
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
