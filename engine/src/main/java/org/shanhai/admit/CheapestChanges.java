package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Requirement.End;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// The cheapest changes of figures that meet requirements together: a linear programme.
///
/// Each end of a figure is v = v⁰·(1 + p − m) with p, m ≥ 0, so that Σ (p + m) is the sum of
/// relative changes; a figure that is not stated but bounded is free within its bounds. A
/// requirement N ≥ f·D is linear in them. Solved by the simplex method with Bland's rule, which
/// cannot cycle (Bland 1977); a dozen variables, so exact but for rounding.
final class CheapestChanges {
    /// What moving a free figure counts for beside changes of stated ones.
    private static final double HARDLY = 1e-6;

    private final Map<ProjectFigure, Quantity> bounds;
    private final List<Variable> variables = new ArrayList<>();
    private final Map<ProjectFigure, Variable[]> byItem = new TreeMap<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final Figures figures;
    private int columns;
    private boolean withinTax;

    /// One end of a figure, or both where it is known exactly.
    ///
    /// @param start what is stated; NaN where it is free within bounds
    /// @param scale by which its columns are counted
    private record Variable(ProjectFigure item, double start, double scale, int column) {
        boolean isFree() {
            return Double.isNaN(start);
        }
    }

    CheapestChanges(Figures figures, Map<ProjectFigure, Quantity> bounds) {
        this.figures = figures;
        this.bounds = bounds;
    }

    /// Whether an end of a figure is stated, or bounded by the asker, so that it can be changed.
    boolean canChange(ProjectFigure item, End end) {
        double value = end(figures.firm(item), end);
        return (figures.hasFirm(item) && value > 0 && Double.isFinite(value)) || isBounded(item);
    }

    private boolean isBounded(ProjectFigure item) {
        Quantity allowed = bounds.get(item);
        return allowed != null && allowed.high() > 0 && Double.isFinite(allowed.high());
    }

    static double end(Quantity quantity, End end) {
        return end == End.LOW ? quantity.low() : quantity.high();
    }

    /// The figures as they would have to be: those that change, by item.
    ///
    /// @return empty where no change within the bounds meets all
    Optional<SortedMap<ProjectFigure, Quantity>> solve(List<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            variable(requirement.first(), requirement.firstEnd());
            requirement.second().ifPresent(item -> variable(item, requirement.secondEnd()));
        }
        linkTaxes();
        requirements.forEach(this::require);
        byItem.forEach(this::bound);
        if (withinTax) {
            requireWithinTax();
        }
        double[] costs = costs(requirements);
        if (columns == 0) {
            return Optional.of(new TreeMap<>());
        }
        try {
            PointValuePair solution =
                    new SimplexSolver(1e-11)
                            .optimize(
                                    new LinearObjectiveFunction(costs, 0),
                                    new LinearConstraintSet(constraints),
                                    GoalType.MINIMIZE,
                                    new NonNegativeConstraint(true),
                                    PivotSelectionRule.BLAND);
            return Optional.of(changes(solution.getPoint()));
        } catch (MathRuntimeException infeasible) {
            return Optional.empty();
        }
    }

    /// A figure that is free within its bounds costs nothing; of its values that serve, the one
    /// that asks for least is taken: the most of a divisor, the least of a dividend.
    private double[] costs(List<Requirement> requirements) {
        double[] costs = new double[columns];
        for (Variable variable : variables) {
            if (variable.isFree()) {
                boolean divides =
                        requirements.stream().noneMatch(one -> one.first().equals(variable.item()));
                costs[variable.column()] = divides ? -HARDLY : HARDLY;
            } else {
                costs[variable.column()] = 1;
                costs[variable.column() + 1] = 1;
            }
        }
        return costs;
    }

    /// Local tax stays a part of all tax: what is promised of the one is promised of the other.
    private void linkTaxes() {
        if (byItem.containsKey(ProjectFigure.LOCAL_TAX)
                && figures.hasFirm(ProjectFigure.TAX)
                && Double.isFinite(figures.firm(ProjectFigure.TAX).high())
                && figures.firm(ProjectFigure.TAX).high() > 0
                && canChange(ProjectFigure.LOCAL_TAX, End.LOW)) {
            variable(ProjectFigure.TAX, End.HIGH);
            variable(ProjectFigure.LOCAL_TAX, End.LOW);
            withinTax = true;
        }
    }

    private void requireWithinTax() {
        Variable tax = variable(ProjectFigure.TAX, End.HIGH);
        Variable local = variable(ProjectFigure.LOCAL_TAX, End.LOW);
        double[] row = new double[columns];
        double constant = add(row, local, 1 / tax.scale());
        constant += add(row, tax, -1 / tax.scale());
        constraints.add(new LinearConstraint(row, Relationship.LEQ, -constant));
    }

    private Variable variable(ProjectFigure item, End end) {
        Quantity known = figures.firm(item);
        Variable[] ends = byItem.computeIfAbsent(item, key -> new Variable[2]);
        int slot = known.isPoint() || !figures.hasFirm(item) ? 0 : end.ordinal();
        Variable there = ends[slot];
        if (there != null) {
            return there;
        }
        double start = end(known, end);
        boolean free = !(figures.hasFirm(item) && start > 0 && Double.isFinite(start));
        Variable made =
                free
                        ? new Variable(
                                item, Double.NaN, bounds.getOrDefault(item, known).high(), columns)
                        : new Variable(item, start, start, columns);
        columns += free ? 1 : 2;
        ends[slot] = made;
        variables.add(made);
        return made;
    }

    /// Adds the coefficients of factor × variable, and gives its constant part.
    private static double add(double[] row, Variable variable, double factor) {
        row[variable.column()] += factor * variable.scale();
        if (variable.isFree()) {
            return 0;
        }
        row[variable.column() + 1] -= factor * variable.scale();
        return factor * variable.start();
    }

    private void require(Requirement requirement) {
        Variable first = variable(requirement.first(), requirement.firstEnd());
        double[] row = new double[columns];
        double constant = add(row, first, 1 / first.scale());
        double right;
        if (requirement.second().isPresent()) {
            Variable second = variable(requirement.second().get(), requirement.secondEnd());
            constant += add(row, second, -requirement.factor() / first.scale());
            right = -constant;
        } else {
            right = requirement.factor() / first.scale() - constant;
        }
        constraints.add(
                new LinearConstraint(
                        row, requirement.isLeast() ? Relationship.GEQ : Relationship.LEQ, right));
    }

    private void bound(ProjectFigure item, Variable[] ends) {
        Quantity allowed = bounds.getOrDefault(item, Figures.anything(item));
        for (Variable variable : ends) {
            if (variable == null) {
                continue;
            }
            if (Double.isFinite(allowed.high())) {
                limit(variable, Relationship.LEQ, allowed.high());
            }
            limit(variable, Relationship.GEQ, Math.max(0, allowed.low()));
        }
        if (ends[0] != null && ends[1] != null) {
            double[] row = new double[columns];
            double constant = add(row, ends[0], 1 / ends[0].scale());
            constant += add(row, ends[1], -1 / ends[0].scale());
            constraints.add(new LinearConstraint(row, Relationship.LEQ, -constant));
        }
    }

    private void limit(Variable variable, Relationship relationship, double value) {
        double[] row = new double[columns];
        double constant = add(row, variable, 1 / variable.scale());
        constraints.add(
                new LinearConstraint(row, relationship, value / variable.scale() - constant));
    }

    private SortedMap<ProjectFigure, Quantity> changes(double[] point) {
        SortedMap<ProjectFigure, Quantity> changed = new TreeMap<>();
        byItem.forEach(
                (item, ends) -> {
                    Quantity known = figures.firm(item);
                    if (known.isPoint() || !figures.hasFirm(item)) {
                        double value = value(ends[0], known.low(), point);
                        if (!same(value, known.low()) || !known.isPoint()) {
                            changed.put(item, Quantity.exactly(value));
                        }
                        return;
                    }
                    double low = value(ends[0], known.low(), point);
                    double high = value(ends[1], known.high(), point);
                    if (!same(low, known.low()) || !same(high, known.high())) {
                        // An end no requirement asks for gives way to the other.
                        changed.put(
                                item,
                                ends[0] == null
                                        ? Quantity.between(Math.min(low, high), high)
                                        : Quantity.between(low, Math.max(low, high)));
                    }
                });
        return changed;
    }

    private static boolean same(double one, double other) {
        return one == other || Math.abs(one - other) <= Rule.ROUNDING * Math.abs(other);
    }

    private static double value(@Nullable Variable variable, double known, double[] point) {
        if (variable == null) {
            return known;
        }
        if (variable.isFree()) {
            return variable.scale() * point[variable.column()];
        }
        return variable.start() * (1 + point[variable.column()] - point[variable.column() + 1]);
    }
}
