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
import org.shanhai.region.ProjectFigure;
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

    private static Optional<SortedMap<ProjectFigure, Quantity>> solve(
            Map<ProjectFigure, Quantity> stated,
            Map<ProjectFigure, Quantity> bounds,
            Requirement... requirements) {
        return new CheapestChanges(figures(stated), new TreeMap<>(bounds))
                .solve(List.of(requirements));
    }

    private static void assertChange(
            Optional<SortedMap<ProjectFigure, Quantity>> found,
            ProjectFigure item,
            double low,
            double high) {
        Quantity changed = found.orElseThrow().getOrDefault(item, Quantity.exactly(0));
        assertThat(changed.low()).isCloseTo(low, within(1e-9 * low));
        assertThat(changed.high()).isCloseTo(high, within(1e-9 * high));
    }

    /// Local tax of 400 on land that is fixed at 40 has to be 480, and all tax of 450 with it;
    /// where all tax is not stated, or more anyway, it stays.
    @Test
    void allTaxRisesWithItsLocalPart() {
        Requirement local = floor(RuleIndicator.LOCAL_TAX_PER_LAND, 12);
        Map<ProjectFigure, Quantity> fixed =
                TestProposals.figures(ProjectFigure.LAND, Quantity.exactly(40));
        Map<ProjectFigure, Quantity> stated =
                TestProposals.figures(
                        ProjectFigure.LAND, Quantity.exactly(40),
                        ProjectFigure.LOCAL_TAX, Quantity.exactly(400));
        assertThat(solve(stated, fixed, local).orElseThrow().keySet())
                .containsExactly(ProjectFigure.LOCAL_TAX);
        stated.put(ProjectFigure.TAX, Quantity.exactly(450));
        assertChange(solve(stated, fixed, local), ProjectFigure.LOCAL_TAX, 480, 480);
        assertChange(solve(stated, fixed, local), ProjectFigure.TAX, 480, 480);
        stated.put(ProjectFigure.TAX, Quantity.exactly(600));
        assertChange(solve(stated, fixed, local), ProjectFigure.LOCAL_TAX, 480, 480);
        assertThat(solve(stated, fixed, local).orElseThrow().keySet())
                .containsExactly(ProjectFigure.LOCAL_TAX);
    }

    /// Land of 30 to 50 has to be at least 40 and, at a tax of 700, at most 35: with more tax both
    /// ends meet at 40, for 800; without it there is no way.
    @Test
    void theEndsOfARangeDoNotCross() {
        Map<ProjectFigure, Quantity> stated =
                TestProposals.figures(
                        ProjectFigure.LAND, Quantity.between(30, 50),
                        ProjectFigure.TAX, Quantity.exactly(700));
        Requirement most = floor(RuleIndicator.TAX_PER_LAND, 20);
        Requirement least = floor(RuleIndicator.LAND, 40);
        assertChange(solve(stated, Map.of(), most, least), ProjectFigure.LAND, 40, 40);
        assertChange(solve(stated, Map.of(), most, least), ProjectFigure.TAX, 800, 800);
        assertThat(
                        solve(
                                stated,
                                TestProposals.figures(ProjectFigure.TAX, Quantity.exactly(700)),
                                most,
                                least))
                .isEmpty();
    }

    /// One end that is asked for leaves the other, or takes it along.
    @Test
    void theOtherEndGivesWay() {
        Map<ProjectFigure, Quantity> fixed =
                TestProposals.figures(ProjectFigure.TAX, Quantity.exactly(700));
        Map<ProjectFigure, Quantity> stated =
                TestProposals.figures(
                        ProjectFigure.LAND, Quantity.between(30, 50),
                        ProjectFigure.TAX, Quantity.exactly(700));
        Requirement most = floor(RuleIndicator.TAX_PER_LAND, 20);
        assertChange(solve(stated, fixed, most), ProjectFigure.LAND, 30, 35);
        stated.put(ProjectFigure.LAND, Quantity.between(38, 50));
        assertChange(solve(stated, fixed, most), ProjectFigure.LAND, 35, 35);
        assertChange(
                solve(stated, fixed, floor(RuleIndicator.LAND, 60)), ProjectFigure.LAND, 60, 60);
        assertChange(
                solve(stated, fixed, floor(RuleIndicator.LAND, 45)), ProjectFigure.LAND, 45, 50);
    }

    /// What is not stated but bounded is free: the least of a dividend that serves, the most of a
    /// divisor.
    @Test
    void whatIsFreeIsTakenAsItAsksForLeast() {
        Requirement taxPerLand = floor(RuleIndicator.TAX_PER_LAND, 20);
        assertChange(
                solve(
                        TestProposals.figures(ProjectFigure.LAND, Quantity.exactly(40)),
                        TestProposals.figures(ProjectFigure.TAX, Quantity.between(0, 2000)),
                        taxPerLand),
                ProjectFigure.TAX,
                800,
                800);
        assertChange(
                solve(
                        TestProposals.figures(ProjectFigure.TAX, Quantity.exactly(700)),
                        TestProposals.figures(ProjectFigure.LAND, Quantity.between(10, 50)),
                        taxPerLand),
                ProjectFigure.LAND,
                35,
                35);
    }

    @Test
    void whatIsMetNeedsNoChange() {
        Map<ProjectFigure, Quantity> stated =
                TestProposals.figures(ProjectFigure.JOBS, Quantity.exactly(100));

        assertThat(solve(stated, Map.of(), floor(RuleIndicator.JOBS, 100)))
                .contains(new TreeMap<>());
        assertThat(solve(stated, Map.of())).contains(new TreeMap<>());
        assertThat(solve(stated, Map.of(), floor(RuleIndicator.JOBS, 100 * (1 + 1e-10))))
                .contains(new TreeMap<>());
        assertChange(
                solve(stated, Map.of(), floor(RuleIndicator.JOBS, 100 * (1 + 1e-8))),
                ProjectFigure.JOBS,
                100.000001,
                100.000001);
    }

    @Test
    void canChangeWhatIsStatedOrBounded() {
        CheapestChanges changes =
                new CheapestChanges(
                        figures(
                                TestProposals.figures(
                                        ProjectFigure.TAX, Quantity.atLeast(5),
                                        ProjectFigure.JOBS, Quantity.exactly(0))),
                        new TreeMap<>(
                                Map.of(
                                        ProjectFigure.LAND, Quantity.between(0, 5),
                                        ProjectFigure.OUTPUT, Quantity.atLeast(5),
                                        ProjectFigure.ENERGY, Quantity.exactly(0))));

        assertThat(changes.canChange(ProjectFigure.TAX, Requirement.End.LOW)).isTrue();
        assertThat(changes.canChange(ProjectFigure.TAX, Requirement.End.HIGH)).isFalse();
        assertThat(changes.canChange(ProjectFigure.JOBS, Requirement.End.LOW)).isFalse();
        assertThat(changes.canChange(ProjectFigure.LAND, Requirement.End.HIGH)).isTrue();
        assertThat(changes.canChange(ProjectFigure.OUTPUT, Requirement.End.LOW)).isFalse();
        assertThat(changes.canChange(ProjectFigure.ENERGY, Requirement.End.LOW)).isFalse();
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
