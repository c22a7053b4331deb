package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Quantity;
import org.shanhai.region.RuleIndicator;

/// The linear programme finds what a search by hand finds.
class CheapestChangesTest {
    private static final double MU = TestProposals.MU;

    private static Requirement floor(RuleIndicator indicator, double floor) {
        return Requirement.of(TestProposals.floor(indicator, floor)).orElseThrow();
    }

    private static Figures figures(Map<ProjectFigure, Quantity> stated) {
        return Figures.of(TestProposals.stating(stated));
    }

    @Test
    void changesTheOneFigureThatServesTwoRules() {
        // Tax is 17.5 of 20, investment 125 of 150 万元/亩 on 40 mu: less land serves both.
        Figures figures =
                figures(
                        TestProposals.figures(
                                ProjectFigure.LAND, Quantity.exactly(40 * MU),
                                ProjectFigure.TAX, Quantity.exactly(700e4),
                                ProjectFigure.INVESTMENT, Quantity.exactly(5000e4)));
        SortedMap<ProjectFigure, Quantity> changes =
                new CheapestChanges(figures, new TreeMap<>())
                        .solve(
                                List.of(
                                        floor(RuleIndicator.TAX_PER_LAND, 20e4 / MU),
                                        floor(RuleIndicator.INVESTMENT_PER_LAND, 150e4 / MU)))
                        .orElseThrow();

        assertThat(changes.keySet()).containsExactly(ProjectFigure.LAND);
        assertThat(changes.getOrDefault(ProjectFigure.LAND, Quantity.exactly(0)).low())
                .isCloseTo(100 / 3.0 * MU, within(1e-12));
    }

    @Test
    void staysWithinBounds() {
        Figures figures =
                figures(
                        TestProposals.figures(
                                ProjectFigure.LAND, Quantity.exactly(40 * MU),
                                ProjectFigure.TAX, Quantity.atLeast(700e4)));
        TreeMap<ProjectFigure, Quantity> bounds =
                new TreeMap<>(Map.of(ProjectFigure.LAND, Quantity.between(38 * MU, 50 * MU)));
        SortedMap<ProjectFigure, Quantity> changes =
                new CheapestChanges(figures, bounds)
                        .solve(List.of(floor(RuleIndicator.TAX_PER_LAND, 20e4 / MU)))
                        .orElseThrow();

        double land =
                changes.getOrDefault(ProjectFigure.LAND, Quantity.exactly(40 * MU)).low() / MU;
        assertThat(land).isBetween(38 - 1e-9, 50.0);
        double tax = changes.getOrDefault(ProjectFigure.TAX, Quantity.atLeast(700e4)).low();
        assertThat(tax / land / 1e4).isCloseTo(20, within(1e-9));
    }

    @Test
    void saysWhereNoChangeWithinBoundsIsEnough() {
        Figures figures =
                figures(
                        TestProposals.figures(
                                ProjectFigure.LAND, Quantity.exactly(40 * MU),
                                ProjectFigure.TAX, Quantity.exactly(700e4)));
        TreeMap<ProjectFigure, Quantity> bounds = new TreeMap<>();
        bounds.put(ProjectFigure.LAND, Quantity.between(38 * MU, 50 * MU));
        bounds.put(ProjectFigure.TAX, Quantity.between(0, 750e4));

        assertThat(
                        new CheapestChanges(figures, bounds)
                                .solve(List.of(floor(RuleIndicator.TAX_PER_LAND, 20e4 / MU))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noOtherChangesAreCheaper(int seed) {
        Random random = new Random(seed);
        List<ProjectFigure> items =
                List.of(
                        ProjectFigure.TAX,
                        ProjectFigure.INVESTMENT,
                        ProjectFigure.LAND,
                        ProjectFigure.VALUE_ADDED,
                        ProjectFigure.JOBS);
        Map<ProjectFigure, Quantity> stated = new TreeMap<>();
        for (ProjectFigure item : items) {
            stated.put(item, Quantity.exactly(1 + random.nextDouble()));
        }
        List<Requirement> requirements = new ArrayList<>();
        for (RuleIndicator indicator :
                List.of(
                        RuleIndicator.TAX_PER_LAND,
                        RuleIndicator.INVESTMENT_PER_LAND,
                        RuleIndicator.VALUE_ADDED_PER_LAND,
                        RuleIndicator.LABOUR_PRODUCTIVITY,
                        RuleIndicator.JOBS_PER_LAND)) {
            requirements.add(floor(indicator, 0.5 + random.nextDouble()));
        }
        Figures figures = figures(stated);
        Optional<SortedMap<ProjectFigure, Quantity>> found =
                new CheapestChanges(figures, new TreeMap<>()).solve(requirements);
        double[] best = new double[items.size()];
        for (int k = 0; k < best.length; k++) {
            Quantity changed = found.orElseThrow().get(items.get(k));
            best[k] = changed == null ? start(stated, items.get(k)) : changed.low();
        }
        assertThat(meets(requirements, items, best, 1e-9)).isTrue();
        double least = cost(stated, items, best);
        // A search that closes in on the cheapest feasible point it can find.
        double[] centre = best.clone();
        for (int k = 0; k < 40_000; k++) {
            double reach = 0.5 * Math.pow(1e-4, (double) k / 40_000);
            double[] tried = centre.clone();
            for (int i = 0; i < tried.length; i++) {
                if (random.nextInt(2) == 0) {
                    tried[i] *= Math.exp(reach * random.nextGaussian());
                }
            }
            if (meets(requirements, items, tried, 0)) {
                double cost = cost(stated, items, tried);
                assertThat(cost).isGreaterThanOrEqualTo(least - 1e-9);
            }
        }
    }

    private static double start(Map<ProjectFigure, Quantity> stated, ProjectFigure item) {
        return stated.getOrDefault(item, Quantity.exactly(0)).low();
    }

    private static double cost(
            Map<ProjectFigure, Quantity> stated, List<ProjectFigure> items, double[] values) {
        double cost = 0;
        for (int k = 0; k < values.length; k++) {
            double start = start(stated, items.get(k));
            cost += Math.abs(values[k] - start) / start;
        }
        return cost;
    }

    private static boolean meets(
            List<Requirement> requirements,
            List<ProjectFigure> items,
            double[] values,
            double slack) {
        return requirements.stream()
                .allMatch(
                        one ->
                                values[items.indexOf(one.first())]
                                        >= one.factor()
                                                        * values[
                                                                items.indexOf(
                                                                        one.second().orElseThrow())]
                                                - slack);
    }
}
