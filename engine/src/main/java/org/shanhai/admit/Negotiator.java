package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.shanhai.admit.Negotiation.Change;
import org.shanhai.admit.Negotiation.Combination;
import org.shanhai.admit.Negotiation.Obstacle;
import org.shanhai.admit.Negotiation.Remedy;
import org.shanhai.admit.Negotiation.Why;
import org.shanhai.admit.Requirement.End;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// Looks for what would make a proposal pass.
record Negotiator(
        Proposal proposal,
        Figures figures,
        Judgement now,
        Function<Proposal, Judgement> judge,
        UnaryOperator<Judgement> withKept,
        CheapestChanges programme,
        List<Obstacle> obstacles) {
    Negotiator(
            Proposal proposal,
            Figures figures,
            Judgement now,
            Function<Proposal, Judgement> judge,
            UnaryOperator<Judgement> withKept) {
        this(
                proposal,
                figures,
                now,
                judge,
                withKept,
                new CheapestChanges(figures, proposal.bounds()),
                new ArrayList<>());
    }

    Negotiation find() {
        List<Requirement> toMeet = new ArrayList<>();
        List<Requirement> unsettled = new ArrayList<>();
        for (Veto veto : now.vetoes()) {
            requirement(veto)
                    .ifPresentOrElse(
                            one -> sort(one, veto.isSettled(), toMeet, unsettled),
                            () -> addObstacle(veto));
        }
        for (Check check : now.checks()) {
            if (check.state().isPresent()) {
                Optional<Requirement> requirement = Requirement.of(check.rule());
                if (requirement.isPresent()) {
                    sort(requirement.get(), check.is(State.MET), toMeet, unsettled);
                } else if (check.is(State.FAILED) && !check.isOfTotal()) {
                    obstacles.add(new Obstacle(check.rule(), Why.COMMITTEE));
                }
            }
        }
        List<Remedy> single = new ArrayList<>();
        unsettled.forEach(one -> single.addAll(remedies(one)));
        Optional<Check> total = now.findTotal().filter(check -> !check.is(State.MET));
        total.ifPresent(check -> single.addAll(forMarks(check.rule(), proposal)));
        if (unsettled.isEmpty() && total.isEmpty()) {
            return new Negotiation(single, Optional.empty(), obstacles);
        }
        toMeet.addAll(unsettled);
        Optional<Combination> cheapest =
                combination(toMeet, unsettled.stream().map(Requirement::rule).toList(), total);
        return new Negotiation(single, cheapest, obstacles);
    }

    private static Optional<Requirement> requirement(Veto veto) {
        return veto.limit()
                .map(limit -> Requirement.ofLimit(veto.rule(), limit.amount()))
                .or(
                        () ->
                                veto.ground() == Veto.Ground.FIGURE
                                        ? Requirement.of(veto.rule())
                                        : Optional.empty());
    }

    private void addObstacle(Veto veto) {
        if (veto.isSettled()) {
            return;
        }
        obstacles.add(new Obstacle(veto.rule(), veto.ground().obstacle()));
    }

    /// Puts what figures can settle where the programme finds it, else among the obstacles.
    private void sort(
            Requirement requirement,
            boolean settled,
            List<Requirement> toMeet,
            List<Requirement> unsettled) {
        boolean possible =
                programme.canChange(requirement.first(), requirement.firstEnd())
                        && requirement
                                .second()
                                .map(item -> programme.canChange(item, requirement.secondEnd()))
                                .orElse(true);
        if (settled) {
            if (possible) {
                toMeet.add(requirement);
            }
        } else if (possible) {
            unsettled.add(requirement);
        } else {
            obstacles.add(new Obstacle(requirement.rule(), Why.NOT_STATED));
        }
    }

    /// The smallest change of either figure that settles one rule, the smaller first.
    private List<Remedy> remedies(Requirement requirement) {
        List<Remedy> remedies = new ArrayList<>();
        OptionalDouble first = start(requirement.first(), requirement.firstEnd());
        if (requirement.second().isEmpty()) {
            addRemedy(
                    remedies, requirement.rule(), requirement.first(), first, requirement.factor());
        } else {
            ProjectFigure below = requirement.second().get();
            OptionalDouble second = start(below, requirement.secondEnd());
            if (second.isPresent()) {
                addRemedy(
                        remedies,
                        requirement.rule(),
                        requirement.first(),
                        first,
                        requirement.factor() * second.getAsDouble());
            }
            if (first.isPresent()) {
                addRemedy(
                        remedies,
                        requirement.rule(),
                        below,
                        second,
                        first.getAsDouble() / requirement.factor());
            }
        }
        remedies.sort(Comparator.comparingDouble(remedy -> remedy.change().relative()));
        return remedies;
    }

    private void addRemedy(
            List<Remedy> remedies, Rule rule, ProjectFigure item, OptionalDouble from, double to) {
        Quantity allowed = proposal.bounds().getOrDefault(item, Figures.anything(item));
        double slack = Rule.ROUNDING * Math.abs(to);
        if (to >= allowed.low() - slack && to <= allowed.high() + slack) {
            remedies.add(new Remedy(rule, change(item, from, to)));
        }
    }

    private OptionalDouble start(ProjectFigure item, End end) {
        double value = CheapestChanges.end(figures.firm(item), end);
        return figures.hasFirm(item) && value > 0 && Double.isFinite(value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    private static Change change(ProjectFigure item, OptionalDouble from, double to) {
        double relative =
                from.isPresent() ? Math.abs(to - from.getAsDouble()) / from.getAsDouble() : 0;
        return new Change(item, from, to, relative);
    }

    private Optional<Combination> combination(
            List<Requirement> toMeet, List<Rule> unsettled, Optional<Check> total) {
        Optional<SortedMap<ProjectFigure, Quantity>> found = programme.solve(toMeet);
        if (found.isEmpty()) {
            unsettled.forEach(rule -> obstacles.add(new Obstacle(rule, Why.OUT_OF_BOUNDS)));
            return Optional.empty();
        }
        SortedMap<ProjectFigure, Quantity> changed = new TreeMap<>(found.get());
        Proposal after = with(changed);
        if (total.isPresent() && !judge.apply(after).isSettled(total.get().rule())) {
            Optional<Remedy> best = forMarks(total.get().rule(), after).stream().findFirst();
            if (best.isPresent()) {
                ProjectFigure item = best.get().change().item();
                changed.put(item, moved(Figures.of(after).firm(item), best.get().change()));
                after = with(changed);
            } else {
                obstacles.add(new Obstacle(total.get().rule(), Why.OUT_OF_BOUNDS));
            }
        }
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Judgement then = withKept.apply(judge.apply(after));
        List<Rule> settled =
                Stream.concat(
                                now.vetoes().stream().map(Veto::rule),
                                now.checks().stream().map(Check::rule))
                        .filter(rule -> !now.isSettled(rule) && then.isSettled(rule))
                        .toList();
        List<Change> changes = new ArrayList<>();
        changed.forEach((item, quantity) -> addChanges(changes, item, quantity));
        double cost = changes.stream().mapToDouble(Change::relative).sum();
        return Optional.of(new Combination(changes, cost, settled, then.verdict()));
    }

    private void addChanges(List<Change> changes, ProjectFigure item, Quantity quantity) {
        Quantity was = figures.firm(item);
        if (!figures.hasFirm(item)) {
            changes.add(change(item, OptionalDouble.empty(), quantity.low()));
            return;
        }
        if (was.low() != quantity.low()) {
            changes.add(change(item, start(item, End.LOW), quantity.low()));
        }
        if (was.high() != quantity.high() && !was.isPoint()) {
            changes.add(change(item, start(item, End.HIGH), quantity.high()));
        }
    }

    private Proposal with(SortedMap<ProjectFigure, Quantity> changed) {
        SortedMap<ProjectFigure, Quantity> sets = new TreeMap<>(proposal.sets());
        sets.putAll(changed);
        return proposal.withSets(sets);
    }

    /// For the pass mark, which is no straight line: each figure by itself, raised or lowered until
    /// the least the marks can be reach it, the smallest relative change first.
    private List<Remedy> forMarks(Rule rule, Proposal from) {
        Figures there = Figures.of(from);
        Judgement before = judge.apply(from);
        List<Remedy> remedies = new ArrayList<>();
        for (ProjectFigure item : there.all().keySet()) {
            Quantity known = there.firm(item);
            double start = known.low();
            if (!there.hasFirm(item) || !(start > 0) || !Double.isFinite(start)) {
                continue;
            }
            for (boolean up : new boolean[] {true, false}) {
                MarkSearch.smallest(
                                start,
                                up,
                                from.bounds().getOrDefault(item, Figures.anything(item)),
                                value -> isMet(rule, from, item, known, value, before))
                        .ifPresent(
                                to ->
                                        remedies.add(
                                                new Remedy(
                                                        rule,
                                                        change(
                                                                item,
                                                                OptionalDouble.of(start),
                                                                to))));
            }
        }
        remedies.sort(Comparator.comparingDouble(remedy -> remedy.change().relative()));
        return remedies;
    }

    /// Nothing that was met may be missed for it.
    private boolean isMet(
            Rule rule,
            Proposal from,
            ProjectFigure item,
            Quantity known,
            double value,
            Judgement before) {
        SortedMap<ProjectFigure, Quantity> sets = new TreeMap<>(from.sets());
        sets.put(item, moved(known, change(item, OptionalDouble.of(known.low()), value)));
        Judgement then = judge.apply(from.withSets(sets));
        return then.isSettled(rule)
                && Stream.concat(
                                before.vetoes().stream().map(Veto::rule),
                                before.checks().stream().map(Check::rule))
                        .noneMatch(one -> before.isSettled(one) && !then.isSettled(one));
    }

    private static Quantity moved(Quantity known, Change change) {
        return known.isPoint()
                ? Quantity.exactly(change.to())
                : Quantity.between(change.to(), Math.max(change.to(), known.high()));
    }
}
