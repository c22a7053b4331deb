package org.shanhai.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Stated;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Basis;
import org.shanhai.region.Limited;
import org.shanhai.region.Pressure;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Ruleset;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.SupplyChains;

/// The figures of a project as a plan takes them: stated ones, and of the rest what is likely.
///
/// @param likely those that are not stated, or less than is stated and not believed
/// @param leastLand that one in ten of projects like it does with; NaN where too few are known
record TakenFigures(
        Map<ProjectFigure, PlanCandidate.Use> figures,
        Set<ProjectFigure> likely,
        double leastLand) {
    private static final List<Magnitude> LIKELY =
            List.of(
                    Magnitude.INVESTMENT,
                    Magnitude.LAND,
                    Magnitude.JOBS,
                    Magnitude.OUTPUT,
                    Magnitude.TAX);

    /// What is believed is drawn as it is stated, but for roundings.
    private static final double BELIEVED = 1e-6;

    /// @param delivered whether what is stated gives way where it is not believed
    static TakenFigures of(
            Admissions admissions, Proposal proposal, Ruleset ruleset, boolean delivered) {
        Map<ProjectFigure, PlanCandidate.Use> figures = new TreeMap<>();
        Admission admission = admissions.glance(proposal, ruleset);
        admission
                .figures()
                .forEach(
                        (item, stated) -> {
                            double value = stated.quantity().stated();
                            if (stated.origin() != Stated.Origin.UNKNOWN
                                    && stated.quantity().saysSomething()
                                    && value >= 0) {
                                figures.put(item, new PlanCandidate.Use(value, stated.basis()));
                            }
                        });
        Optional<Draws> draws = admissions.likely(proposal);
        Set<ProjectFigure> likely = new HashSet<>();
        for (Magnitude magnitude : draws.isPresent() ? LIKELY : List.<Magnitude>of()) {
            ProjectFigure item = magnitude.figure();
            double median = draws.get().spread(magnitude).median();
            Optional<PlanCandidate.Use> stated = Optional.ofNullable(figures.get(item));
            boolean isDoubted =
                    delivered
                            && magnitude != Magnitude.LAND
                            && stated.filter(use -> isFar(median, use.amount())).isPresent();
            if (stated.isEmpty() || isDoubted) {
                figures.put(item, new PlanCandidate.Use(median, Basis.ESTIMATED));
                // Floors are held by what is promised where no less than that is likely.
                Optional<Stated> promised = Optional.ofNullable(admission.figures().get(item));
                if (stated.isEmpty()
                        || promised.filter(one -> one.quantity().low() <= median).isEmpty()) {
                    likely.add(item);
                }
            }
        }
        return new TakenFigures(
                figures,
                likely,
                draws.map(some -> some.spread(Magnitude.LAND).low()).orElse(Double.NaN));
    }

    private static boolean isFar(double median, double stated) {
        return Math.abs(median - stated) > BELIEVED * stated;
    }

    Optional<PlanCandidate.Use> find(ProjectFigure item) {
        return Optional.ofNullable(figures.get(item));
    }

    double land() {
        return find(ProjectFigure.LAND).orElseThrow().amount();
    }

    Optional<Unplannable.Why> lacks() {
        if (find(ProjectFigure.LAND).isEmpty()) {
            return Optional.of(Unplannable.Why.LAND);
        }
        return find(ProjectFigure.OUTPUT).isEmpty()
                ? Optional.of(Unplannable.Why.OUTPUT)
                : Optional.empty();
    }

    /// Output and jobs as they count, and of the rest what is likely, as if somebody had set it.
    ///
    /// @param land it is given, where that is not stated
    Map<ProjectFigure, Quantity> sets(double land) {
        Map<ProjectFigure, Quantity> sets = new TreeMap<>();
        for (Magnitude magnitude : LIKELY) {
            ProjectFigure item = magnitude.figure();
            boolean counts = magnitude == Magnitude.OUTPUT || magnitude == Magnitude.JOBS;
            find(item)
                    .filter(use -> counts || likely.contains(item))
                    .map(use -> magnitude == Magnitude.LAND ? land : use.amount())
                    .ifPresent(amount -> sets.put(item, Quantity.exactly(amount)));
        }
        return sets;
    }

    /// What it uses, by the keys of limits.
    Map<String, PlanCandidate.Use> uses(SupplyChains chains, int industry) {
        Map<String, PlanCandidate.Use> uses = new TreeMap<>();
        find(ProjectFigure.LAND).ifPresent(use -> uses.put(Limited.Resource.LAND.key(), use));
        find(ProjectFigure.JOBS).ifPresent(use -> uses.put(Limited.Resource.LABOUR.key(), use));
        PlanCandidate.Use output = find(ProjectFigure.OUTPUT).orElseThrow();
        Set<String> pressures =
                chains.region().pressures().stream()
                        .map(Pressure::pressure)
                        .collect(Collectors.toSet());
        for (NationalExtension indicator : chains.indicators()) {
            if (pressures.contains(indicator.key()) && indicator.isKnown(industry)) {
                uses.put(
                        indicator.key(),
                        new PlanCandidate.Use(
                                output.amount() * indicator.perOutput(industry), Basis.ESTIMATED));
            }
        }
        figures.forEach(
                (item, use) -> {
                    if (item.kind() == ProjectFigure.Kind.ENERGY) {
                        uses.put(Limited.Resource.ENERGY.key(), use);
                    } else if (item.kind() == ProjectFigure.Kind.PRESSURE) {
                        uses.put(item.pressure(), use);
                    }
                });
        return uses;
    }
}
