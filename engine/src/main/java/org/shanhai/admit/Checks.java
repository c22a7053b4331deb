package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Benchmark;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Compares a proposal with the floors and scored rules of a ruleset.
record Checks(
        Region region,
        Proposal proposal,
        Figures figures,
        Comparables comparables,
        BreakEvens breakEvens,
        Optional<String> industry) {
    /// Groups of industries with more members than this are too wide to compare within.
    static final int WIDEST = 8;

    /// From what a size may be read by a comparable project's ratio, the best first.
    private static final List<ProjectFigure> SIZES =
            List.of(ProjectFigure.JOBS, ProjectFigure.OUTPUT, ProjectFigure.INVESTMENT);

    private static final int MOST_COMPARABLES = 5;

    Checks(Region region, Proposal proposal, Figures figures, Comparables comparables) {
        this(
                region,
                proposal,
                figures,
                comparables,
                new BreakEvens(figures),
                Comparables.industry(region, proposal.project()));
    }

    /// In the order of the ruleset; the one on the total of marks among them.
    List<Check> of(Ruleset ruleset) {
        List<Check> checks = new ArrayList<>();
        ruleset.listRules(region.industries(), industry, proposal.place().role()).stream()
                // Vetoes are held elsewhere.
                .filter(rule -> rule.kind() != Rule.Kind.VETO)
                .filter(rule -> !(figures.takesNoLand() && Formula.isOfLand(rule)))
                .map(
                        rule ->
                                rule.indicator() == RuleIndicator.TOTAL_SCORE
                                        ? ofTotal(rule, new Range(0, 0))
                                        : of(rule))
                .forEach(checks::add);
        Range total = total(checks);
        checks.replaceAll(one -> one.isOfTotal() ? ofTotal(one.rule(), total) : one);
        return checks;
    }

    static Range total(List<Check> checks) {
        return checks.stream()
                .flatMap(check -> check.marks().stream())
                .reduce(new Range(0, 0), Range::plus);
    }

    private static Check ofTotal(Rule rule, Range total) {
        Quantity value = Quantity.between(total.low(), total.high());
        return new Check(
                rule,
                value,
                Optional.of(Floors.state(rule, value)),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Check of(Rule rule) {
        Optional<Formula> formula = Formula.of(rule);
        if (formula.isEmpty() || rule.kind() == Rule.Kind.JUDGED) {
            return judged(rule);
        }
        Quantity value = formula.get().firm(figures);
        Optional<State> state =
                rule.kind() == Rule.Kind.FLOOR || rule.kind() == Rule.Kind.WHERE
                        ? Optional.of(Floors.state(rule, value))
                        : Optional.empty();
        Optional<Range> marks =
                rule.kind().givesMarks()
                        ? Optional.of(Floors.marks(rule, value))
                        : Optional.empty();
        List<ProjectFigure> unknown =
                formula.get().items().stream().filter(item -> !figures.hasFirm(item)).toList();
        return new Check(
                rule,
                value,
                state,
                marks,
                unknown,
                breakEvens.of(rule, formula.get()),
                atComparables(rule, formula.get(), unknown),
                rule.kind() == Rule.Kind.FLOOR ? benchmarks(rule) : List.of());
    }

    private List<Benchmark> benchmarks(Rule rule) {
        return region.all(Benchmark.class).stream()
                .filter(each -> each.indicator() == rule.indicator())
                .filter(
                        each ->
                                each.kind() == Benchmark.Kind.ELSEWHERE
                                        ? lacksMean(rule)
                                        : isHere(each))
                .filter(
                        each ->
                                each.industries().isEmpty()
                                        || industry.map(region.industries()::number)
                                                .filter(
                                                        k ->
                                                                Comparables.isIn(
                                                                        region,
                                                                        each.industries(),
                                                                        k))
                                                .isPresent())
                .sorted(
                        Comparator.comparingInt(
                                each -> region.places().unitsWithin(place(each)).length))
                .toList();
    }

    /// Whether it is a mountain place of whose own firms no mean is known.
    private boolean lacksMean(Rule rule) {
        return proposal.place().role().equals(Optional.of(Role.MOUNTAIN))
                && region.all(Benchmark.class).stream()
                        .filter(each -> each.indicator() == rule.indicator())
                        .filter(each -> each.kind() == Benchmark.Kind.MEAN)
                        .noneMatch(each -> place(each).equals(proposal.place()));
    }

    private boolean isHere(Benchmark benchmark) {
        return region.places().isWithin(proposal.place(), place(benchmark));
    }

    private Place place(Benchmark benchmark) {
        return region.places().get(benchmark.place());
    }

    private Check judged(Rule rule) {
        Optional<Proposal.Finding> finding =
                Optional.ofNullable(proposal.findings().get(rule.indicatorKey()));
        Optional<State> state =
                rule.kind() == Rule.Kind.FLOOR
                        ? finding.map(found -> found.fine() ? State.MET : State.FAILED)
                        : Optional.empty();
        Optional<Range> marks =
                rule.kind().givesMarks()
                        ? Optional.of(
                                finding.map(found -> given(rule, found))
                                        .orElse(new Range(0, rule.weight())))
                        : Optional.empty();
        return new Check(
                rule,
                Quantity.between(0, Double.POSITIVE_INFINITY),
                state,
                marks,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Range given(Rule rule, Proposal.Finding found) {
        double marks = Math.max(0, Math.min(rule.weight(), found.marks()));
        return new Range(marks, marks);
    }

    /// Where one of two figures is unknown: what it would be at the ratios of comparable projects.
    private List<AtComparable> atComparables(
            Rule rule, Formula formula, List<ProjectFigure> unknown) {
        if (formula.divisor().isEmpty() || unknown.size() != 1 || industry.isEmpty()) {
            return List.of();
        }
        ProjectFigure lacking = unknown.getFirst();
        ProjectFigure other =
                lacking.equals(formula.dividend()) ? formula.divisor().get() : formula.dividend();
        int number = region.industries().number(industry.get());
        for (ProjectFigure known : SIZES) {
            boolean tells = figures.hasFirm(known) && figures.firm(known).high() > 0;
            if (known.equals(lacking) || known.equals(other) || !tells) {
                continue;
            }
            List<Project> alike =
                    comparables.listAlike(proposal.project(), number, known, lacking, WIDEST);
            if (!alike.isEmpty()) {
                return alike.stream()
                        .limit(MOST_COMPARABLES)
                        .map(project -> at(rule, formula, project, known, lacking))
                        .toList();
            }
        }
        return List.of();
    }

    private AtComparable at(
            Rule rule,
            Formula formula,
            Project comparable,
            ProjectFigure known,
            ProjectFigure lacking) {
        OptionalDouble above = Comparables.find(comparable, known);
        OptionalDouble below = Comparables.find(comparable, lacking);
        double ratio = above.orElseThrow() / below.orElseThrow();
        Quantity implied = figures.firm(known).times(1 / ratio);
        ProjectFigure divisor = formula.divisor().orElseThrow();
        Quantity value =
                (lacking.equals(formula.dividend()) ? implied : figures.firm(formula.dividend()))
                        .dividedBy(lacking.equals(divisor) ? implied : figures.firm(divisor));
        return new AtComparable(
                comparable, known, lacking, ratio, implied, value, Floors.state(rule, value));
    }
}
