package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Numbers;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Evaluation;
import org.shanhai.plan.Option;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.Plan;
import org.shanhai.plan.PlanCandidate;
import org.shanhai.plan.Site;
import org.shanhai.plan.Where;
import org.shanhai.region.Basis;
import org.shanhai.region.Limited;
import org.shanhai.region.Project;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

/// Cells that several tables about plans have.
final class PlanCells {
    /// What is told of who gains.
    private static final List<String> BROUGHT =
            List.of(Counted.VALUE_ADDED, Counted.JOBS, Counted.TAX);

    private final ShownPlan shown;
    private final Pipeline pipeline;
    private final Sheet sheet;
    private final PlanWords words;

    PlanCells(ShownPlan shown, Sheet sheet, PlanWords words) {
        this.shown = shown;
        pipeline = shown.pipeline();
        this.sheet = sheet;
        this.words = words;
    }

    /// Columns of the key and the name of a project.
    <R> Columns<R> named(List<R> rows, ToIntFunction<R> candidate) {
        return named(sheet.columns(rows), candidate);
    }

    /// The same behind others.
    <R> Columns<R> named(Columns<R> columns, ToIntFunction<R> candidate) {
        return columns.text("project", row -> project(candidate.applyAsInt(row)).key())
                .text("name", row -> name(project(candidate.applyAsInt(row))));
    }

    private Project project(int candidate) {
        return pipeline.candidates().get(candidate).project();
    }

    private String name(Project project) {
        return sheet.pick(project.name(), project.nameLocal());
    }

    Cell keys(List<Integer> candidates) {
        List<String> keys =
                candidates.stream().map(p -> pipeline.candidates().get(p).key()).toList();
        return Cell.of(words.list(keys), keys);
    }

    /// What a project uses wherever it stands: what is estimated is about so much.
    Cell use(PlanCandidate candidate, String of) {
        PlanCandidate.Use use = candidate.uses().get(of);
        if (use == null) {
            return sheet.notKnown();
        }
        return use.basis() == Basis.ESTIMATED
                ? amount(of, use.amount()).in(words.say("about_amount", rough(of, use.amount())))
                : Cell.of(words.amount(of, use.amount()), use.amount());
    }

    /// What it makes itself.
    Cell own(Option option, String of) {
        return isKnown(option, of) ? amount(of, ownAmount(option, of)) : sheet.notKnown();
    }

    /// What its chain and the spending of wages set off in the place it stands in.
    Cell here(Option option, String of) {
        return isKnown(option, of)
                ? amount(of, built(option, of, option.gains().here(of)) - ownAmount(option, of))
                : sheet.notKnown();
    }

    double ownAmount(Option option, String of) {
        return built(option, of, option.gains().own(of));
    }

    /// On average over years, where those are planned.
    private double built(Option option, String of, double whole) {
        double all = option.gains().inRegion(of);
        return all == 0
                ? whole
                : whole * pipeline.amount(new Counted(of, Where.region()), option) / all;
    }

    private static boolean isKnown(Option option, String of) {
        return option.gains().byRole().containsKey(of);
    }

    /// What it brings the region less what its sales drive out there.
    Cell net(Option option, String of) {
        return isKnown(option, of)
                ? amount(
                        of,
                        pipeline.amount(new Counted(of, Where.region()), option)
                                - displaced(List.of(option), of, Where.INSIDE))
                : sheet.notKnown();
    }

    /// Likewise a plan, a group of places.
    Cell net(Role role) {
        Plan plan = shown.found().plan();
        return role == Role.OUTSIDE
                ? Cell.unknown("")
                : amount(
                        Counted.VALUE_ADDED,
                        sum(plan, Counted.VALUE_ADDED, role)
                                - displaced(
                                        plan.listOptions(pipeline),
                                        Counted.VALUE_ADDED,
                                        List.of(role)));
    }

    double displaced(List<Option> taken, String of, List<Role> roles) {
        return pipeline.netting().displaced(pipeline, taken, of, roles);
    }

    /// What a project brings the region.
    Cell gain(Option option, String of) {
        return isKnown(option, of)
                ? amount(of, pipeline.amount(new Counted(of, Where.region()), option))
                : sheet.notKnown();
    }

    /// What a plan brings a group of places.
    Cell gain(Plan plan, String of, Role role) {
        return amount(of, sum(plan, of, role));
    }

    double sum(Plan plan, String of, Role role) {
        return Evaluation.sum(pipeline, plan, new Counted(of, new Where.Group(role)));
    }

    Cell amount(String of, double value) {
        return Cell.of(rough(of, value), value);
    }

    /// Two digits in the unit in which people read it.
    private String rough(String of, double value) {
        double unit =
                of.equals(Limited.Resource.LAND.key()) && sheet.figures().countsInMu()
                        ? Zone.MU_PER_KM2
                        : 1;
        return words.amount(of, Numbers.twoDigits(value * unit) / unit);
    }

    Cell flag(boolean is, String key) {
        return new Cell(words.say(is ? "is_" + key : "not_" + key), is);
    }

    static Cell percent(double part) {
        return Cell.of(Numbers.percent(part), part);
    }

    /// What aims come to: in their unit where all of them have one, else as a part of the plan.
    String worth(double gained) {
        List<String> units =
                shown.question().aims().stream()
                        .map(aim -> words.unit(aim.counted().key()))
                        .distinct()
                        .toList();
        return units.size() == 1
                ? sheet.figures().write(Numbers.twoDigits(gained), units.getFirst())
                : Numbers.percent(gained / Math.abs(shown.found().value()));
    }

    private Cell placements(Plan plan) {
        List<Object> json = new ArrayList<>();
        for (Option option : plan.listOptions(pipeline)) {
            PlanCandidate candidate = pipeline.candidates().get(option.candidate());
            Site site = pipeline.sites().get(option.site());
            json.add(
                    JsonObject.of(
                            "project",
                            candidate.key(),
                            "zone",
                            site.zone().key(),
                            "place",
                            site.place().key(),
                            "own_jobs",
                            use(candidate, Limited.Resource.LABOUR.key()).json()));
        }
        return Cell.of("", json);
    }

    /// What plans bring each group of places.
    <R> Columns<R> gains(Columns<R> columns, Function<R, Plan> plan, Function<R, Role> role) {
        return columns.cell("group", row -> group(role.apply(row)))
                .each(
                        BROUGHT,
                        (more, of) ->
                                more.number(of, row -> gain(plan.apply(row), of, role.apply(row)))
                                        .known(Basis.ESTIMATED));
    }

    private Cell group(Role role) {
        return Cell.of(words.say("role." + role.key()), role.key());
    }

    /// For programs: what plans bring groups of places, each by its number under a column.
    void addGains(String key, String column, List<Plan> plans) {
        List<Integer> numbers = IntStream.rangeClosed(1, plans.size()).boxed().toList();
        Columns<Within<Integer, Role>> rows =
                sheet.columns(Within.each(numbers, number -> List.of(Role.values())));
        rows.number(column, row -> Cell.of(row.whole()));
        sheet.add(gains(rows, row -> plans.get(row.whole() - 1), Within::part).data(key));
    }

    /// For programs: where the projects of plans stand, each by its number under a column.
    void addPlacements(String key, String column, List<Plan> plans) {
        List<Integer> numbers = IntStream.rangeClosed(1, plans.size()).boxed().toList();
        sheet.add(
                sheet.columns(numbers)
                        .number(column, number -> Cell.of(number))
                        .cell("placements", number -> placements(plans.get(number - 1)))
                        .data(key));
    }

    /// What a plan brings the very places its projects stand in.
    ///
    /// @return amount by the key of a place
    SortedMap<String, Double> byPlace(String of, Plan plan) {
        SortedMap<String, Double> sums = new TreeMap<>();
        for (Option option : plan.listOptions(pipeline)) {
            sums.merge(
                    pipeline.sites().get(option.site()).place().key(),
                    option.gains().here(of),
                    Double::sum);
        }
        return sums;
    }
}
