package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.shanhai.admit.EconomicImpact.Alternative;
import org.shanhai.admit.EconomicImpact.Gain;
import org.shanhai.admit.EconomicImpact.How;
import org.shanhai.admit.EconomicImpact.ImpliedOutput;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.supply.Amount;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Part;
import org.shanhai.supply.PathsBehind;
import org.shanhai.work.Later;

/// Works out what a project brings: its promise where it makes one, else by its output.
record EconomicImpacts(ChainEffects effects, Comparables comparables) {
    /// What a project may state of itself.
    private static final List<ProjectFigure> PROMISED =
            List.of(
                    ProjectFigure.OUTPUT,
                    ProjectFigure.JOBS,
                    ProjectFigure.VALUE_ADDED,
                    ProjectFigure.WAGES);

    /// Facts that tell how many people there are, the most telling first.
    private static final List<String> PEOPLE =
            List.of(
                    "population_working_age",
                    "population_census",
                    "population",
                    "population_registered",
                    "jobs");

    /// @param limits of the place and zone
    /// @param widest that is said of its output elsewhere, where it is not known exactly
    EconomicImpact of(
            Proposal proposal,
            Figures figures,
            int industry,
            List<Limit> limits,
            Optional<Range> widest) {
        Place place = proposal.place();
        int unit = effects.chains().region().places().unitNumber(place);
        ImpliedOutput output = output(proposal.project(), figures, industry).within(widest);
        List<Gain> gains =
                later(
                        output,
                        value -> effects.rows(unit, industry, value),
                        figures,
                        OutputRange.of(output));
        Optional<PathsBehind> paths =
                output.value().map(value -> effects.paths(unit, industry, value));
        Optional<EconomicImpact.Once> once =
                stated(figures, ProjectFigure.INVESTMENT).isPresent()
                        ? effects.once(unit, figures.get(ProjectFigure.INVESTMENT))
                        : Optional.empty();
        return new EconomicImpact(
                output,
                effects.closure(),
                effects.chains().technology().householdSpending(),
                gains,
                once,
                effects.groups(place),
                paths,
                workers(place, figures, limits));
    }

    /// The one number a figure stands for; empty where it is only known to be possible.
    static OptionalDouble stated(Figures figures, ProjectFigure item) {
        // What wages alone imply is a bound to hold floors against, and no promise.
        boolean isBound = item.equals(ProjectFigure.VALUE_ADDED) && !figures.hasOwn(item);
        double value = isBound ? 0 : figures.find(item).map(Quantity::stated).orElse(0.0);
        return value > 0 && Double.isFinite(value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    ImpliedOutput output(Project project, Figures figures, int industry) {
        OptionalDouble output = stated(figures, ProjectFigure.OUTPUT);
        if (output.isPresent()) {
            Stated known = Objects.requireNonNull(figures.all().get(ProjectFigure.OUTPUT));
            return new ImpliedOutput(
                    Optional.of(output.getAsDouble()),
                    known.quantity(),
                    known.origin() == Stated.Origin.SET ? How.SET : How.STATED,
                    known.basis(),
                    List.of());
        }
        OptionalDouble jobs = stated(figures, ProjectFigure.JOBS);
        double perJob = effects.outputPerJob(industry);
        if (jobs.isPresent() && Double.isFinite(perJob)) {
            return new ImpliedOutput(
                    Optional.of(jobs.getAsDouble() * perJob),
                    figures.get(ProjectFigure.JOBS).times(perJob),
                    How.FROM_JOBS,
                    Basis.ESTIMATED,
                    alternatives(project, industry, jobs.getAsDouble()));
        }
        OptionalDouble valueAdded = stated(figures, ProjectFigure.VALUE_ADDED);
        double share = effects.valueAddedShare(industry);
        if (valueAdded.isPresent() && share > 0) {
            return new ImpliedOutput(
                    Optional.of(valueAdded.getAsDouble() / share),
                    figures.get(ProjectFigure.VALUE_ADDED).times(1 / share),
                    How.FROM_VALUE_ADDED,
                    Basis.ESTIMATED,
                    List.of());
        }
        return new ImpliedOutput(
                Optional.empty(),
                Figures.anything(ProjectFigure.OUTPUT),
                How.UNKNOWN,
                Basis.ESTIMATED,
                List.of());
    }

    private List<Alternative> alternatives(Project project, int industry, double jobs) {
        List<Alternative> found = new ArrayList<>();
        for (IndustrySet set : comparables.listSets(industry)) {
            int members = set.members().length;
            double perJob = effects.outputPerJob(set.members());
            if (members > 1 && members <= Checks.WIDEST && Double.isFinite(perJob)) {
                found.add(new Alternative(set.key(), Optional.empty(), perJob, perJob * jobs));
            }
        }
        for (Project other :
                comparables.listAlike(
                        project,
                        industry,
                        ProjectFigure.OUTPUT,
                        ProjectFigure.JOBS,
                        Checks.WIDEST)) {
            double perJob =
                    Comparables.find(other, ProjectFigure.OUTPUT).orElseThrow()
                            / Comparables.find(other, ProjectFigure.JOBS).orElseThrow();
            found.add(new Alternative("", Optional.of(other), perJob, perJob * jobs));
        }
        return found;
    }

    /// Worked out when they are asked for.
    static List<Gain> later(
            ImpliedOutput output,
            Function<Double, List<EffectRow>> effects,
            Figures figures,
            OutputRange range) {
        Optional<Double> value = output.value();
        return Later.list(
                () ->
                        value.map(effects)
                                .map(rows -> gains(rows, figures, range))
                                .orElse(List.of()));
    }

    /// The project's own output, jobs, value added and wages are its promise, where it states them.
    ///
    /// @param range how far output can lie from the value effects are worked out for
    static List<Gain> gains(List<EffectRow> effects, Figures figures, OutputRange range) {
        List<EffectRow> rows = effects.stream().map(range::widen).toList();
        return rows.stream().map(row -> gain(rows, row, promise(row, figures))).toList();
    }

    private static OptionalDouble promise(EffectRow row, Figures figures) {
        return PROMISED.stream()
                .filter(item -> !row.part().isOfChain())
                .filter(item -> item.key().equals(row.indicator().key()))
                .map(item -> stated(figures, item))
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private static Gain gain(List<EffectRow> rows, EffectRow row, OptionalDouble promise) {
        return new Gain(
                row.indicator(),
                row.part(),
                promise.isPresent(),
                told(rows, row, EffectRow::gross, promise),
                told(rows, row, EffectRow::net, promise),
                row.covered());
    }

    /// With its promise, where there is one, in place of its own part, which then is no longer
    /// uncertain: its range is that of the chain.
    private static GroupAmounts told(
            List<EffectRow> rows,
            EffectRow of,
            Function<EffectRow, GroupAmounts> which,
            OptionalDouble promise) {
        GroupAmounts amounts = which.apply(of);
        if (promise.isEmpty() || amounts.isEmpty()) {
            return amounts;
        }
        double own =
                of.part() == Part.TOTAL
                        ? which.apply(direct(rows, of)).get(Group.HERE).value()
                        : amounts.get(Group.HERE).value();
        GroupAmounts chain =
                rows.stream()
                        .filter(row -> of.part() == Part.TOTAL && row.part().isOfChain())
                        .filter(row -> row.indicator().key().equals(of.indicator().key()))
                        .map(which)
                        .reduce(GroupAmounts.NONE, GroupAmounts::plus);
        Map<Group, Amount> promised = new EnumMap<>(Group.class);
        promised.putAll(amounts.byGroup());
        double more = promise.getAsDouble() - own;
        promised.put(Group.HERE, around(amounts.get(Group.HERE), more, chain.get(Group.HERE)));
        return new GroupAmounts(promised, around(amounts.all(), more, chain.all()));
    }

    /// So much more than an amount, and as uncertain as the chain.
    private static Amount around(Amount amount, double more, Amount chain) {
        double value = amount.value() + more;
        return new Amount(
                value,
                value - (chain.value() - chain.low()),
                value + (chain.high() - chain.value()));
    }

    private static EffectRow direct(List<EffectRow> rows, EffectRow of) {
        return rows.stream()
                .filter(row -> row.indicator().key().equals(of.indicator().key()))
                .filter(row -> row.part() == Part.DIRECT)
                .findFirst()
                .orElseThrow();
    }

    Workers workers(Place place, Figures figures, List<Limit> limits) {
        OptionalDouble jobs = stated(figures, ProjectFigure.JOBS);
        List<Workers.Pool> pools = new ArrayList<>();
        for (Limit limit : limits) {
            if (limit.of() == Limited.Resource.LABOUR && jobs.isPresent() && limit.amount() > 0) {
                pools.add(
                        new Workers.Pool(
                                "limit:labour",
                                limit.scenario(),
                                limit.amount(),
                                jobs.getAsDouble() / limit.amount(),
                                OptionalInt.empty(),
                                limit.basis(),
                                limit.source()));
            }
        }
        List<Fact> facts = effects.chains().region().facts().about(place);
        for (String measure : PEOPLE) {
            facts.stream()
                    .filter(fact -> fact.measures(measure) && fact.isWhole())
                    .filter(fact -> fact.industries().kind() == IndustrySet.Kind.ALL)
                    .filter(fact -> fact.quantity().isPresent())
                    .max(Comparator.comparingInt(Fact::year))
                    .ifPresent(fact -> addPool(pools, fact, jobs));
        }
        return new Workers(figures.get(ProjectFigure.JOBS), pools);
    }

    private static void addPool(List<Workers.Pool> pools, Fact fact, OptionalDouble jobs) {
        double people = fact.quantity().map(Quantity::stated).orElseThrow();
        if (jobs.isPresent() && people > 0 && Double.isFinite(people)) {
            pools.add(
                    new Workers.Pool(
                            fact.measure().key(),
                            "",
                            people,
                            jobs.getAsDouble() / people,
                            OptionalInt.of(fact.year()),
                            fact.basis(),
                            fact.source()));
        }
    }
}
