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
import org.shanhai.region.Indicator;
import org.shanhai.region.Quantity;

/// The linear programme finds what a search by hand finds.
class CheapestChangesTest {
    private static final double MU = TestProposals.MU;

    private static Requirement floor(Indicator indicator, double floor) {
        return Requirement.of(TestProposals.floor(indicator, floor)).orElseThrow();
    }

    private static Figures figures(Map<Item, Quantity> stated) {
        return Figures.of(TestProposals.stating(stated));
    }

    @Test
    void changesTheOneFigureThatServesTwoRules() {
        // Tax is 17.5 of 20, investment 125 of 150 万元/亩 on 40 mu: less land serves both.
        Figures figures =
                figures(
                        TestProposals.figures(
                                Item.LAND, Quantity.exactly(40 * MU),
                                Item.TAX, Quantity.exactly(700e4),
                                Item.INVESTMENT, Quantity.exactly(5000e4)));
        SortedMap<Item, Quantity> changes =
                new CheapestChanges(figures, new TreeMap<>())
                        .solve(
                                List.of(
                                        floor(Indicator.TAX_PER_LAND, 20e4 / MU),
                                        floor(Indicator.INVESTMENT_PER_LAND, 150e4 / MU)))
                        .orElseThrow();

        assertThat(changes.keySet()).containsExactly(Item.LAND);
        assertThat(changes.getOrDefault(Item.LAND, Quantity.exactly(0)).low())
                .isCloseTo(100 / 3.0 * MU, within(1e-12));
    }

    @Test
    void staysWithinBounds() {
        Figures figures =
                figures(
                        TestProposals.figures(
                                Item.LAND, Quantity.exactly(40 * MU),
                                Item.TAX, Quantity.atLeast(700e4)));
        TreeMap<Item, Quantity> bounds =
                new TreeMap<>(Map.of(Item.LAND, Quantity.between(38 * MU, 50 * MU)));
        SortedMap<Item, Quantity> changes =
                new CheapestChanges(figures, bounds)
                        .solve(List.of(floor(Indicator.TAX_PER_LAND, 20e4 / MU)))
                        .orElseThrow();

        double land = changes.getOrDefault(Item.LAND, Quantity.exactly(40 * MU)).low() / MU;
        assertThat(land).isBetween(38 - 1e-9, 50.0);
        double tax = changes.getOrDefault(Item.TAX, Quantity.atLeast(700e4)).low();
        assertThat(tax / land / 1e4).isCloseTo(20, within(1e-9));
    }

    @Test
    void saysWhereNoChangeWithinBoundsIsEnough() {
        Figures figures =
                figures(
                        TestProposals.figures(
                                Item.LAND, Quantity.exactly(40 * MU),
                                Item.TAX, Quantity.exactly(700e4)));
        TreeMap<Item, Quantity> bounds = new TreeMap<>();
        bounds.put(Item.LAND, Quantity.between(38 * MU, 50 * MU));
        bounds.put(Item.TAX, Quantity.between(0, 750e4));

        assertThat(
                        new CheapestChanges(figures, bounds)
                                .solve(List.of(floor(Indicator.TAX_PER_LAND, 20e4 / MU))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noOtherChangesAreCheaper(int seed) {
        Random random = new Random(seed);
        List<Item> items =
                List.of(Item.TAX, Item.INVESTMENT, Item.LAND, Item.VALUE_ADDED, Item.JOBS);
        Map<Item, Quantity> stated = new TreeMap<>();
        for (Item item : items) {
            stated.put(item, Quantity.exactly(1 + random.nextDouble()));
        }
        List<Requirement> requirements = new ArrayList<>();
        for (Indicator indicator :
                List.of(
                        Indicator.TAX_PER_LAND,
                        Indicator.INVESTMENT_PER_LAND,
                        Indicator.VALUE_ADDED_PER_LAND,
                        Indicator.LABOUR_PRODUCTIVITY,
                        Indicator.JOBS_PER_LAND)) {
            requirements.add(floor(indicator, 0.5 + random.nextDouble()));
        }
        Figures figures = figures(stated);
        Optional<SortedMap<Item, Quantity>> found =
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

    private static double start(Map<Item, Quantity> stated, Item item) {
        return stated.getOrDefault(item, Quantity.exactly(0)).low();
    }

    private static double cost(Map<Item, Quantity> stated, List<Item> items, double[] values) {
        double cost = 0;
        for (int k = 0; k < values.length; k++) {
            double start = start(stated, items.get(k));
            cost += Math.abs(values[k] - start) / start;
        }
        return cost;
    }

    private static boolean meets(
            List<Requirement> requirements, List<Item> items, double[] values, double slack) {
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
