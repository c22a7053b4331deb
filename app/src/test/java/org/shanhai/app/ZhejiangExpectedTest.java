package org.shanhai.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.AtComparable;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.ExpectedVerdict.DrawnFigure;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.admit.PromiseTest;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.LocalShares;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.admit.expected.RatioStatistics;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// What is expected of projects of the pack, where they state little.
class ZhejiangExpectedTest {
    private static final double MU = 1 / 1500.0;
    private static final Region REGION = Embedded.region("zhejiang");
    private static final Admissions ADMISSIONS = Admissions.withoutChains(REGION);

    private static Proposal toys(Map<ProjectFigure, Quantity> sets) {
        return Proposal.of(REGION, REGION.project("QZ01")).orElseThrow().withSets(sets);
    }

    private static ExpectedVerdict expect(Map<ProjectFigure, Quantity> sets) {
        return ADMISSIONS.expect(ADMISSIONS.decide(toys(sets))).orElseThrow();
    }

    private static ExpectedVerdict expect(ProjectFigure item, double value) {
        return expect(Map.of(item, Quantity.exactly(value)));
    }

    private static Draws.Spread spread(ExpectedVerdict expected, ProjectFigure item) {
        return expected.figures().stream()
                .filter(one -> one.item().equals(item))
                .map(DrawnFigure::spread)
                .findFirst()
                .orElseThrow();
    }

    private static RatioStatistics ratio(Magnitude dividend, Magnitude divisor) {
        return ADMISSIONS.expectations().ratio("", dividend, divisor).orElseThrow();
    }

    /// As worked out by hand from projects.csv: all rows that state both; tax is tax of all or of
    /// no said scope, so that CP05, CP06 (profit and tax) and EN02 (local) are left out of it.
    @Test
    void hasTheRatiosOfThePack() {
        RatioStatistics tax = ratio(Magnitude.TAX, Magnitude.OUTPUT);
        RatioStatistics output = ratio(Magnitude.OUTPUT, Magnitude.INVESTMENT);
        RatioStatistics investment = ratio(Magnitude.INVESTMENT, Magnitude.LAND);

        assertThat(tax.n()).isEqualTo(13);
        assertThat(tax.geometricMean()).isCloseTo(0.056, within(0.0005));
        assertThat(tax.deviation()).isCloseTo(0.63, within(0.005));
        assertThat(output.n()).isEqualTo(21);
        assertThat(output.geometricMean()).isCloseTo(1.3, within(0.005));
        assertThat(output.deviation()).isCloseTo(0.87, within(0.005));
        assertThat(investment.n()).isEqualTo(20);
        assertThat(investment.geometricMean() * MU / 1e6).isCloseTo(5.9, within(0.05));
        assertThat(investment.deviation()).isCloseTo(0.93, within(0.005));
    }

    @Test
    void knowsWhatPartOfTaxIsLocal() {
        LocalShares shares = ADMISSIONS.expectations().localShares();

        assertThat(shares.shares()).hasSize(79);
        assertThat(shares.shares().getFirst()).isCloseTo(0.44, within(0.005));
        assertThat(shares.shares().getLast()).isCloseTo(0.715, within(0.005));
        assertThat(shares.median()).isCloseTo(0.61, within(0.005));
    }

    /// 7 million over 200,000 a mu; over the median share; over shares of .67 and .55.
    @Test
    void promisedLocalTaxCarriesLandSurelyAndLikely() {
        ExpectedVerdict.LandCarried land = expect(Map.of()).land().getFirst();

        assertThat(land.sure() / MU).isCloseTo(35, within(1e-6));
        assertThat(land.likely() / MU).isCloseTo(57, within(0.5));
        assertThat(land.low() / MU).isCloseTo(52, within(0.5));
        assertThat(land.high() / MU).isCloseTo(64, within(0.5));
        assertThat(land.chances().getFirst()).isEqualTo(1);
        assertThat(land.chances()).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    /// A promise that is not believed carries no land, and only what is stated is not believed.
    @Test
    void aPromiseThatIsNotBelievedCarriesNoLand() {
        ExpectedVerdict expected = expect(ProjectFigure.LOCAL_TAX, 160e6);

        assertThat(expected.setAside()).containsExactly(ProjectFigure.LOCAL_TAX);
        assertThat(expected.land()).isEmpty();
    }

    /// Nor does land at the ratio of another project meet a floor by it.
    @Test
    void aPromiseThatIsNotBelievedIsComparedWithNothing() {
        assertThat(compared(7e6)).isNotEmpty();
        assertThat(compared(190e6)).isEmpty();
    }

    private static List<AtComparable> compared(double localTax) {
        Map<ProjectFigure, Quantity> sets =
                Map.of(ProjectFigure.LOCAL_TAX, Quantity.exactly(localTax));
        return ADMISSIONS.decide(toys(sets)).checks().stream()
                .flatMap(check -> check.atComparables().stream())
                .toList();
    }

    @Test
    void tellsByWhatShareLocalTaxIsGrossedUp() {
        assertThat(expect(Map.of()).promises())
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(one.promised() * one.localShare())
                                        .isCloseTo(7e6, within(1e-3)));
    }

    /// 160 million of tax from 350 jobs would be several times what they usually add.
    @Test
    void noTaxThatTheJobsCouldPayCarriesEightHundredMu() {
        ExpectedVerdict expected = expect(ProjectFigure.LAND, 800 * MU);

        assertThat(expected.chance(Outcome.ADMIT_ON_CONDITIONS)).isLessThan(0.01);
        assertThat(expected.likeliest()).isEqualTo(Outcome.NEGOTIATE);
        ExpectedVerdict.TaxAsked asked = expected.taxAsked().getFirst();
        assertThat(asked.tax()).isCloseTo(160e6, within(1.0));
        assertThat(asked.tax() / asked.valueAdded()).isBetween(3.0, 6.0);
    }

    @Test
    void asksForLandFirst() {
        ExpectedVerdict expected = expect(Map.of());

        assertThat(expected.questions().getFirst().item()).isEqualTo(ProjectFigure.LAND);
        assertThat(expected.grid().orElseThrow().column()).isEqualTo(ProjectFigure.INVESTMENT);
    }

    /// By jobs and by tax the land would be another: both are shown.
    @Test
    void showsRoutesThatDisagree() {
        DrawnFigure land =
                expect(Map.of()).figures().stream()
                        .filter(one -> one.item().equals(ProjectFigure.LAND))
                        .findFirst()
                        .orElseThrow();

        assertThat(land.isContested()).isTrue();
        assertThat(land.routes().getFirst().by()).isEqualTo(Magnitude.JOBS);
        assertThat(land.routes().getFirst().low() / MU).isCloseTo(58, within(0.5));
        assertThat(land.routes().getFirst().high() / MU).isCloseTo(122, within(0.5));
    }

    @Test
    void aPromiseThatTheRestCannotBearIsNotPlausible() {
        assertThat(expect(Map.of()).worstPromise()).contains(PromiseTest.Outcome.DOUBTFUL);
        assertThat(expect(ProjectFigure.LOCAL_TAX, 160e6).worstPromise())
                .contains(PromiseTest.Outcome.NOT_PLAUSIBLE);
        assertThat(expect(ProjectFigure.OUTPUT, 50e6).worstPromise())
                .contains(PromiseTest.Outcome.NOT_PLAUSIBLE);
        assertThat(expect(ProjectFigure.LOCAL_TAX, 3e6).worstPromise())
                .contains(PromiseTest.Outcome.PLAUSIBLE);
    }

    /// More tax on the same land: better and better, until it is no longer believed; then it says
    /// so.
    @Test
    void aBetterPromiseLowersTheChanceOnlyWhereItIsNotBelieved() {
        double before = 0;
        boolean believed = true;
        for (double tax = 2e6; tax < 200e6; tax *= 1.5) {
            ExpectedVerdict expected =
                    expect(
                            Map.of(
                                    ProjectFigure.LOCAL_TAX, Quantity.exactly(tax),
                                    ProjectFigure.LAND, Quantity.exactly(60 * MU)));
            double chance = expected.chance(Outcome.ADMIT_ON_CONDITIONS);
            believed &= expected.setAside().isEmpty();
            assertThat(believed ? chance : Double.POSITIVE_INFINITY)
                    .as("local tax of " + tax)
                    .isGreaterThanOrEqualTo(before - 0.01);
            before = chance;
        }
        assertThat(believed).isFalse();
    }

    /// What is known less closely leaves what depends on it no narrower.
    @Test
    void widerUnknownsNeverNarrowARange() {
        Map<ProjectFigure, Quantity> sets = new TreeMap<>();
        double narrower = 0;
        for (double factor : new double[] {1, 1.5, 3, 10, 1000}) {
            sets.put(ProjectFigure.OUTPUT, Quantity.between(200e6 / factor, 200e6 * factor));
            Draws.Spread land = spread(expect(sets), ProjectFigure.LAND);
            double width = Math.log(land.high() / land.low());
            assertThat(width).as("output by a factor of " + factor).isGreaterThan(narrower - 0.06);
            narrower = width;
        }
    }

    @Test
    void zeroIsTakenAsNotKnown() {
        ExpectedVerdict expected = expect(ProjectFigure.JOBS, 0);

        assertThat(expected.zero()).containsExactly(ProjectFigure.JOBS);
        assertThat(spread(expected, ProjectFigure.JOBS).median()).isGreaterThan(10);
    }

    @Test
    void chancesAddToOne() {
        assertThat(
                        expect(Map.of()).chances().stream()
                                .mapToDouble(ExpectedVerdict.Chance::chance)
                                .sum())
                .isCloseTo(1, within(1e-9));
    }

    /// Of which industry it is decides much: what waits for that weighs as in all classes together.
    @Test
    void noIndustryIsNoClearance() {
        Proposal many = Proposal.of(REGION, REGION.project("LS07")).orElseThrow();
        List<ExpectedVerdict.Chance> chances =
                ADMISSIONS.expect(ADMISSIONS.decide(many)).orElseThrow().chances();
        double clear =
                REGION.all(IndustryClass.class).stream()
                        .mapToDouble(ZhejiangExpectedTest::clearOf)
                        .average()
                        .orElseThrow();

        assertThat(clear).isBetween(0.7, 0.9);
        assertThat(chances)
                .filteredOn(one -> one.outcome() == ExpectedVerdict.Outcome.REFUSE_UNLESS)
                .singleElement()
                .satisfies(one -> assertThat(one.chance()).isCloseTo(1 - clear, within(1e-9)));
    }

    private static double clearOf(IndustryClass one) {
        return REGION.all(Matter.class).stream()
                .filter(Matter::isOfDecidingTrades)
                .mapToDouble(each -> 1 - each.odds(one.key()))
                .reduce(1, (a, b) -> a * b);
    }

    /// What is printed of a figure holds the range of every route, and of what is likely.
    @Test
    void theWidestRangeHoldsEveryRoute() {
        for (DrawnFigure one : expect(Map.of()).figures()) {
            assertThat(one.widest().low()).isLessThanOrEqualTo(one.spread().low());
            assertThat(one.widest().high()).isGreaterThanOrEqualTo(one.spread().high());
            assertThat(one.routes())
                    .allSatisfy(
                            route -> {
                                assertThat(route.low())
                                        .isBetween(one.widest().low(), one.widest().high());
                                assertThat(route.high())
                                        .isBetween(one.widest().low(), one.widest().high());
                            });
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    /// Figures of a plausible size, known exactly or hardly at all; one of them is then known less
    /// and less closely.
    @ParameterizedTest
    @MethodSource("seeds")
    void wideningAnyFigureNarrowsNoOther(int seed) {
        Random random = new Random(seed);
        Map<ProjectFigure, Double> sizes =
                Map.of(
                        ProjectFigure.INVESTMENT, 4e8,
                        ProjectFigure.LAND, 70 * MU,
                        ProjectFigure.OUTPUT, 5e8,
                        ProjectFigure.TAX, 2.6e7,
                        ProjectFigure.JOBS, 350.0);
        List<ProjectFigure> items = sizes.keySet().stream().sorted().toList();
        ProjectFigure wider = items.get(random.nextInt(items.size()));
        Proposal bare = Proposal.at(REGION.project("CP01"), REGION.places().get("longyou"));
        Map<ProjectFigure, Quantity> sets = new TreeMap<>();
        for (ProjectFigure item : items) {
            double value = requireNonNull(sizes.get(item)) * Math.exp(0.3 * random.nextGaussian());
            if (item.equals(wider) || random.nextInt(3) == 0) {
                sets.put(item, Quantity.exactly(value));
            } else {
                sets.put(item, Quantity.between(value / 1e6, value * 1e6));
            }
        }
        double value = requireNonNull(sets.get(wider)).stated();
        Map<ProjectFigure, Double> before = new TreeMap<>();
        for (double factor : new double[] {1, 1.5, 3, 10, 1000}) {
            sets.put(wider, Quantity.between(value / factor, value * factor));
            ExpectedVerdict expected =
                    ADMISSIONS.expect(ADMISSIONS.decide(bare.withSets(sets))).orElseThrow();
            if (!expected.setAside().isEmpty()) {
                // What is not believed is drawn anew, and believed again once the rest allows it.
                before.clear();
                continue;
            }
            for (ProjectFigure item : items) {
                Draws.Spread spread = spread(expected, item);
                double width = Math.log(spread.high() / spread.low());
                assertThat(width)
                        .as("%s with %s by a factor of %s", item.key(), wider.key(), factor)
                        .isGreaterThan(before.getOrDefault(item, 0.0) - 0.08 - 0.05 * width);
                before.put(item, width);
            }
        }
    }
}
