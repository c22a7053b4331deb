package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;
import org.shanhai.region.Role;

/// What lies around the best plan, against all plans there are.
class ExploringTest {
    private static final double SLACK = 0.2;
    private static final double CLOSE = 1e-6;

    /// A small pipeline, its best plan, and every sound plan.
    private record Case(
            Pipeline pipeline, PlanQuestion question, Planned.Found best, List<Plan> all) {
        static Case of(int seed, int projects, int zones) {
            Pipeline pipeline = RandomPipeline.of(new SplittableRandom(seed), projects, zones);
            PlanQuestion question = RandomPipeline.question(pipeline, 12, 15);
            return of(pipeline, question);
        }

        static Case of(Pipeline pipeline, PlanQuestion question) {
            Planned.Found best =
                    (Planned.Found)
                            new Planning(pipeline, TestSolver.get())
                                    .plan(question, new Effort(30, 0, 0), Solver.Listener.SILENT);
            return new Case(pipeline, question, best, RandomPipeline.all(pipeline, question));
        }

        Exploring exploring() {
            return new Exploring(pipeline, TestSolver.get(), question, best);
        }

        double value(Plan plan) {
            return Evaluation.of(pipeline, question, plan).value();
        }

        double floor() {
            return best.value() - SLACK * best.value();
        }
    }

    private static Allowance allowance() {
        return new Allowance(60, () -> true);
    }

    private static int changed(Plan one, Plan other) {
        Set<Integer> either = new HashSet<>(one.siteOf().keySet());
        either.addAll(other.siteOf().keySet());
        either.removeIf(p -> one.siteOf().containsKey(p) && other.siteOf().containsKey(p));
        return either.size();
    }

    @Test
    void alternativesLieWithinTheSlackAndKeepToEverything() {
        for (int seed = 1; seed <= 1; seed++) {
            Case one = Case.of(seed, 7, 3);
            Alternatives found = one.exploring().alternatives(4, SLACK, allowance());
            assertThat(found.plans()).isNotEmpty();
            assertThat(found.floor()).isCloseTo(one.floor(), within(CLOSE));
            for (Alternative other : found.plans()) {
                assertThat(other.value()).isGreaterThanOrEqualTo(one.floor() - CLOSE);
                assertThat(Evaluation.of(one.pipeline(), one.question(), other.plan()).broken())
                        .isEmpty();
                assertThat(other.comesIn().size() + other.staysOut().size())
                        .isEqualTo(changed(other.plan(), one.best().plan()));
            }
        }
    }

    /// The first two go by projects: nothing is farther from what is nearest to it.
    @Test
    void noPlanDiffersMore() {
        for (int seed = 1; seed <= 1; seed++) {
            Case one = Case.of(seed, 7, 3);
            List<Alternative> found = one.exploring().alternatives(2, SLACK, allowance()).plans();
            List<Plan> earlier = new ArrayList<>(List.of(one.best().plan()));
            assertThat(found).hasSize(2);
            for (Alternative other : found) {
                int most =
                        one.all().stream()
                                .filter(plan -> one.value(plan) >= one.floor())
                                .mapToInt(plan -> nearest(plan, earlier))
                                .max()
                                .orElseThrow();
                assertThat(nearest(other.plan(), earlier)).isEqualTo(most).isPositive();
                earlier.add(other.plan());
            }
        }
    }

    private static int nearest(Plan plan, List<Plan> earlier) {
        return earlier.stream().mapToInt(one -> changed(plan, one)).min().orElseThrow();
    }

    /// Two places that gain almost the same, under 1 % of all gains: to change them is no other
    /// plan.
    @Test
    void twinsThatAreSwappedAreNoAlternative() {
        Site one = RandomPipeline.site("z1", "place", Role.MOUNTAIN);
        Site other = RandomPipeline.site("z2", "other", Role.MOUNTAIN);
        Pipeline pipeline =
                new Pipeline(
                        List.of(
                                RandomPipeline.candidate("A", 6, 1),
                                RandomPipeline.candidate("B", 6, 1)),
                        List.of(one, other),
                        List.of(
                                RandomPipeline.option(0, 0, one, 9, 0),
                                RandomPipeline.option(0, 1, other, 9, 0),
                                RandomPipeline.option(1, 0, one, 9.1, 0),
                                RandomPipeline.option(1, 1, other, 9.1, 0)),
                        List.of(),
                        List.of());
        Case twins = Case.of(pipeline, RandomPipeline.question(pipeline, 10, 99));
        // Swapped, 0.55 % of all gains fall elsewhere.
        Alternatives found = twins.exploring().alternatives(3, 0.01, allowance());
        assertThat(found.plans()).isEmpty();
        assertThat(found.isAll()).isTrue();
    }

    @Test
    void replacementCostsAreThoseOfAllPlans() {
        for (int seed = 1; seed <= 1; seed++) {
            Case one = Case.of(seed, 6, 3);
            for (Replacement cost : one.exploring().replacements(allowance())) {
                int p = cost.candidate();
                double best =
                        one.all().stream()
                                .filter(plan -> plan.findSite(p).isPresent() != cost.isPlaced())
                                .mapToDouble(one::value)
                                .max()
                                .orElse(Double.NEGATIVE_INFINITY);
                assertThat(cost.isExact()).isTrue();
                assertThat(cost.isImpossible()).isEqualTo(Double.isInfinite(best));
                if (!cost.isImpossible()) {
                    assertThat(cost.atMost()).isCloseTo(one.best().value() - best, within(CLOSE));
                }
            }
        }
    }

    /// By prices alone, as where a plan is too large to be solved once for each project.
    @Test
    void boundsOfReplacementCostsHold() {
        double proven = 0;
        for (int seed = 1; seed <= 2; seed++) {
            Case one = Case.of(seed, 6, 3);
            List<Replacement> exact = one.exploring().replacements(allowance());
            List<Replacement> rough = one.exploring().replacements(new Allowance(0.1, () -> true));
            for (int k = 0; k < exact.size(); k++) {
                assertThat(rough.get(k).atLeast())
                        .isLessThanOrEqualTo(exact.get(k).atMost() + CLOSE);
                assertThat(rough.get(k).atMost()).isInfinite();
                proven += rough.get(k).atLeast();
            }
        }
        assertThat(proven).isPositive();
    }

    @Test
    void whatNeverChangesIsTheSameInAllPlansWithinTheSlack() {
        for (int seed = 1; seed <= 1; seed++) {
            Case one = Case.of(seed, 6, 3);
            double slack = SLACK * one.best().value();
            for (Replacement cost : one.exploring().replacements(allowance())) {
                boolean isSame =
                        one.all().stream()
                                .filter(plan -> one.value(plan) >= one.floor())
                                .allMatch(
                                        plan ->
                                                plan.findSite(cost.candidate()).isPresent()
                                                        == cost.isPlaced());
                assertThat(cost.isFixedWithin(slack)).isEqualTo(isSame);
            }
        }
    }

    @Test
    void theCurveIsMonotoneAndNoPlanLiesAboveIt() {
        Aim region = new Aim(1, new Counted(Counted.JOBS, Where.region()));
        Aim energy = new Aim(-1, new Counted("energy", Where.region()));
        for (int seed = 1; seed <= 2; seed++) {
            Case one = Case.of(seed, 6, 3);
            TradeOff curve = one.exploring().tradeOff(region, energy, 5, 0, allowance());
            assertThat(curve.isWhole()).isTrue();
            assertThat(curve.points()).hasSize(5);
            for (int k = 0; k < 5; k++) {
                CurvePoint point = curve.points().get(k);
                double best =
                        one.all().stream()
                                .filter(plan -> sum(one, energy, plan) >= point.level() - 1e-9)
                                .mapToDouble(plan -> sum(one, region, plan))
                                .max()
                                .orElseThrow();
                assertThat(point.first()).isCloseTo(best, within(CLOSE));
                assertThat(point.bound()).isCloseTo(best, within(CLOSE));
                assertThat(point.second()).isGreaterThanOrEqualTo(point.level() - 1e-9);
                if (k > 0) {
                    CurvePoint before = curve.points().get(k - 1);
                    assertThat(point.level()).isGreaterThan(before.level());
                    assertThat(point.first()).isLessThanOrEqualTo(before.first() + CLOSE);
                    assertThat(point.bound()).isLessThanOrEqualTo(before.bound());
                }
            }
            // It ends where nothing is used.
            assertThat(curve.points().getLast().second()).isZero();
        }
    }

    private static double sum(Case one, Aim aim, Plan plan) {
        return aim.weight() * Evaluation.sum(one.pipeline(), plan, aim.counted());
    }

    @Test
    void pricesOfLimitsAreThoseOfAllPlans() {
        Case one = Case.of(2, 6, 3);
        List<Double> steps = List.of(-0.1, 0.01, 0.1, 0.25);
        List<LimitPrice> prices = one.exploring().prices(0.5, steps, allowance());
        assertThat(prices).isNotEmpty();
        for (LimitPrice price : prices) {
            double before = Double.NEGATIVE_INFINITY;
            for (PriceStep step : price.steps()) {
                double gained = best(one, price.bound(), step.amount()) - one.best().value();
                assertThat(step.atLeast()).isCloseTo(gained, within(CLOSE));
                assertThat(step.atMost()).isCloseTo(gained, within(CLOSE));
                assertThat(step.atMost()).isGreaterThanOrEqualTo(before - CLOSE);
                before = step.atMost();
            }
            price.next()
                    .ifPresent(
                            more -> {
                                double amount = price.bound().high() + more;
                                assertThat(best(one, price.bound(), amount * (1 + CLOSE)))
                                        .isGreaterThan(one.best().value());
                                assertThat(best(one, price.bound(), amount * (1 - CLOSE)))
                                        .isCloseTo(one.best().value(), within(CLOSE));
                            });
        }
        assertThat(prices).anyMatch(price -> price.next().isPresent());
    }

    private static double best(Case one, Bound bound, double amount) {
        List<Bound> bounds = new ArrayList<>(one.question().bounds());
        bounds.set(bounds.indexOf(bound), bound.at(amount));
        return RandomPipeline.best(one.pipeline(), one.question().withBounds(bounds));
    }

    @Test
    void placementsThatDrawsDoNotTouchStay() {
        Case one = Case.of(1, 6, 3);
        PlacementSteadiness same =
                one.exploring().steadiness(random -> one.pipeline(), 3, 0, allowance());
        assertThat(same.draws()).isEqualTo(3);
        for (PlacementSteadiness.Placement placement : same.placements()) {
            boolean isIn = one.best().plan().findSite(placement.candidate()).isPresent();
            assertThat(placement.in()).isEqualTo(isIn ? 1 : 0);
            assertThat(placement.same()).isOne();
        }
    }

    @Test
    void aProjectThatBringsNothingInHalfOfTheDrawsComesInInTheOthers() {
        Site site = RandomPipeline.site("z", "place", Role.MOUNTAIN);
        Pipeline good = lone(site, 9);
        Pipeline bad = lone(site, -9);
        Case one = Case.of(good, RandomPipeline.question(good, 10, 99));
        List<Pipeline> turns = new ArrayList<>(List.of(good, bad, good, bad));
        PlacementSteadiness half =
                one.exploring().steadiness(random -> turns.removeFirst(), 4, 0, allowance());
        assertThat(half.placements())
                .containsExactly(new PlacementSteadiness.Placement(0, 0.5, 0.5));
    }

    private static Pipeline lone(Site site, double here) {
        return new Pipeline(
                List.of(RandomPipeline.candidate("A", 6, 1)),
                List.of(site),
                List.of(RandomPipeline.option(0, 0, site, here, 0)),
                List.of(),
                List.of());
    }
}
