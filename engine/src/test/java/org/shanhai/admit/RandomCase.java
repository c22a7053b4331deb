package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.region.Indicator;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// A proposal and a ruleset drawn by a seed: figures of every form, of the size of real ones, and
/// thresholds about as often met as missed.
final class RandomCase {
    static final List<Item> ITEMS =
            List.of(
                    Item.INVESTMENT,
                    Item.LAND,
                    Item.OUTPUT,
                    Item.TAX,
                    Item.LOCAL_TAX,
                    Item.VALUE_ADDED,
                    Item.JOBS,
                    Item.ENERGY,
                    Item.RD_SHARE);

    private static final Map<Item, Double> SIZES =
            Map.of(
                    Item.INVESTMENT, 1e8,
                    Item.LAND, 50 * TestProposals.MU,
                    Item.OUTPUT, 3e8,
                    Item.TAX, 1e7,
                    Item.LOCAL_TAX, 5e6,
                    Item.VALUE_ADDED, 6e7,
                    Item.JOBS, 300.0,
                    Item.ENERGY, 2000.0,
                    Item.RD_SHARE, 0.03);

    private static final List<Indicator> INDICATORS =
            List.of(
                    Indicator.TAX_PER_LAND,
                    Indicator.LOCAL_TAX_PER_LAND,
                    Indicator.OUTPUT_PER_LAND,
                    Indicator.INVESTMENT_PER_LAND,
                    Indicator.VALUE_ADDED_PER_LAND,
                    Indicator.VALUE_ADDED_PER_ENERGY,
                    Indicator.ENERGY_PER_VALUE_ADDED,
                    Indicator.LABOUR_PRODUCTIVITY,
                    Indicator.JOBS_PER_LAND,
                    Indicator.RD_SHARE,
                    Indicator.TAX);

    private final Random random;
    final Proposal proposal;
    final Ruleset ruleset;

    RandomCase(int seed) {
        random = new Random(seed);
        SortedMap<Item, Quantity> figures = new TreeMap<>();
        for (Item item : ITEMS) {
            double value = size(item) * Math.exp(random.nextGaussian() * 0.5);
            switch (random.nextInt(5)) {
                case 0 -> figures.put(item, Quantity.exactly(value));
                case 1 -> figures.put(item, Quantity.atLeast(value));
                case 2 -> figures.put(item, Quantity.about(value));
                case 3 -> figures.put(item, Quantity.between(value, 1.5 * value));
                default -> {}
            }
        }
        proposal = TestProposals.stating(figures);
        List<Rule> rules = new ArrayList<>();
        for (Indicator indicator : INDICATORS) {
            double threshold = threshold(indicator) * Math.exp(random.nextGaussian() * 0.5);
            boolean more = indicator.better() == Indicator.Better.HIGHER;
            switch (random.nextInt(5)) {
                case 0 -> rules.add(TestProposals.floor(indicator, threshold));
                case 1 ->
                        rules.add(
                                TestProposals.score(
                                        indicator,
                                        threshold,
                                        more ? 2 * threshold : threshold / 2,
                                        10));
                case 2 -> {
                    if (more) {
                        rules.add(TestProposals.ratio(indicator, threshold, 10));
                    }
                }
                case 3 ->
                        rules.add(
                                TestProposals.veto(
                                        indicator, more ? threshold / 3 : 3 * threshold));
                default -> {}
            }
        }
        ruleset = TestProposals.ruleset(rules);
    }

    private static double size(Item item) {
        return SIZES.getOrDefault(item, 1.0);
    }

    private static double threshold(Indicator indicator) {
        Formula formula = Formula.of(TestProposals.floor(indicator, 1)).orElseThrow();
        return size(formula.dividend()) / formula.divisor().map(RandomCase::size).orElse(1.0);
    }

    /// One way all figures can turn out within what is stated of them.
    Map<Item, Quantity> filled() {
        Figures figures = Figures.of(proposal);
        Map<Item, Quantity> filled = new TreeMap<>();
        double tax = drawn(figures.firm(Item.TAX), Item.TAX);
        for (Item item : ITEMS) {
            double value = item.equals(Item.TAX) ? tax : drawn(figures.firm(item), item);
            if (item.equals(Item.LOCAL_TAX)) {
                value = Math.max(figures.firm(item).low(), Math.min(value, tax));
            }
            filled.put(item, Quantity.exactly(value));
        }
        return filled;
    }

    private double drawn(Quantity quantity, Item item) {
        if (quantity.isPoint()) {
            return quantity.low();
        }
        double high =
                Double.isFinite(quantity.high())
                        ? quantity.high()
                        : quantity.low() + 10 * size(item);
        return quantity.low() + random.nextDouble() * (high - quantity.low());
    }

    Admission answer() {
        return answer(proposal);
    }

    Admission answer(Proposal other) {
        return Admissions.withoutChains(TestProposals.REGION).decide(other, ruleset);
    }
}
