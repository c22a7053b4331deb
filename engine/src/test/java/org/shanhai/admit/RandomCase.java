package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// A proposal and a ruleset drawn by a seed: figures of every form, of the size of real ones, and
/// thresholds about as often met as missed.
final class RandomCase {
    static final List<ProjectFigure> ITEMS =
            List.of(
                    ProjectFigure.INVESTMENT,
                    ProjectFigure.LAND,
                    ProjectFigure.OUTPUT,
                    ProjectFigure.TAX,
                    ProjectFigure.LOCAL_TAX,
                    ProjectFigure.VALUE_ADDED,
                    ProjectFigure.JOBS,
                    ProjectFigure.ENERGY,
                    ProjectFigure.RD_SHARE);

    private static final Map<ProjectFigure, Double> SIZES =
            Map.of(
                    ProjectFigure.INVESTMENT, 1e8,
                    ProjectFigure.LAND, 50 * TestProposals.MU,
                    ProjectFigure.OUTPUT, 3e8,
                    ProjectFigure.TAX, 1e7,
                    ProjectFigure.LOCAL_TAX, 5e6,
                    ProjectFigure.VALUE_ADDED, 6e7,
                    ProjectFigure.JOBS, 300.0,
                    ProjectFigure.ENERGY, 2000.0,
                    ProjectFigure.RD_SHARE, 0.03);

    private static final List<RuleIndicator> INDICATORS =
            List.of(
                    RuleIndicator.TAX_PER_LAND,
                    RuleIndicator.LOCAL_TAX_PER_LAND,
                    RuleIndicator.OUTPUT_PER_LAND,
                    RuleIndicator.INVESTMENT_PER_LAND,
                    RuleIndicator.VALUE_ADDED_PER_LAND,
                    RuleIndicator.VALUE_ADDED_PER_ENERGY,
                    RuleIndicator.ENERGY_PER_VALUE_ADDED,
                    RuleIndicator.LABOUR_PRODUCTIVITY,
                    RuleIndicator.JOBS_PER_LAND,
                    RuleIndicator.RD_SHARE,
                    RuleIndicator.TAX);

    private final Random random;
    final Proposal proposal;
    final Ruleset ruleset;

    RandomCase(int seed) {
        random = new Random(seed);
        SortedMap<ProjectFigure, Quantity> figures = new TreeMap<>();
        for (ProjectFigure item : ITEMS) {
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
        for (RuleIndicator indicator : INDICATORS) {
            double threshold = threshold(indicator) * Math.exp(random.nextGaussian() * 0.5);
            boolean more = indicator.better() == RuleIndicator.Better.HIGHER;
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

    private static double size(ProjectFigure item) {
        return SIZES.getOrDefault(item, 1.0);
    }

    private static double threshold(RuleIndicator indicator) {
        Formula formula = Formula.of(TestProposals.floor(indicator, 1)).orElseThrow();
        return size(formula.dividend()) / formula.divisor().map(RandomCase::size).orElse(1.0);
    }

    /// One way all figures can turn out within what is stated of them.
    Map<ProjectFigure, Quantity> filled() {
        Figures figures = Figures.of(proposal);
        Map<ProjectFigure, Quantity> filled = new TreeMap<>();
        double tax = drawn(figures.firm(ProjectFigure.TAX), ProjectFigure.TAX);
        for (ProjectFigure item : ITEMS) {
            double value = item.equals(ProjectFigure.TAX) ? tax : drawn(figures.firm(item), item);
            if (item.equals(ProjectFigure.LOCAL_TAX)) {
                value = Math.max(figures.firm(item).low(), Math.min(value, tax));
            }
            filled.put(item, Quantity.exactly(value));
        }
        return filled;
    }

    /// The project with every figure stated exactly, as well as can be, by whoever states the rest.
    Proposal stated() {
        Map<ProjectFigure, Quantity> figures = new TreeMap<>();
        for (ProjectFigure item : ITEMS) {
            boolean lessIsBetter =
                    item.equals(ProjectFigure.LAND) || item.equals(ProjectFigure.ENERGY);
            double factor =
                    item.equals(ProjectFigure.JOBS) || item.isShare() ? 1 : lessIsBetter ? .2 : 5;
            figures.put(item, Quantity.exactly(size(item) * factor));
        }
        return TestProposals.stating(figures);
    }

    private double drawn(Quantity quantity, ProjectFigure item) {
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
