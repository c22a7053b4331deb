package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.expected.Expectations.Expectation;
import org.shanhai.admit.expected.Expectations.LogNormal;
import org.shanhai.admit.expected.Expectations.Nation;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// With no comparable project logarithms have mean 0, a variance of 1.2 · 1.2 · (1.2 + .5) = 2.448
/// each and a covariance of 1.2 · 1.2 · 1.2 = 1.728: all below follows from these by hand.
class ExpectationsTest {
    private static final Region REGION = JointPriorTest.REGION;
    private static final Optional<Integer> TOYS = Optional.of(0);
    private static final double OWN = 2.448;
    private static final double BOTH = 1.728;

    /// Of the share of local tax, by law and assumption.
    private static final double LOCAL = 0.050625;

    private static Expectation alone(Nation nation) {
        return new Expectations(REGION, List.of()).of("p", TOYS, nation);
    }

    private static Quantity e(double exponent) {
        return Quantity.exactly(Math.exp(exponent));
    }

    private static void assertLogNormal(LogNormal found, double mean, double variance) {
        assertThat(found.mean()).isCloseTo(mean, within(1e-9));
        assertThat(found.deviation()).isCloseTo(Math.sqrt(variance), within(1e-9));
    }

    private static Compared stating(String key, Optional<Integer> industry, double jobs) {
        return new Compared(
                key,
                industry,
                Map.of(
                        Magnitude.INVESTMENT, 5 * jobs,
                        Magnitude.LAND, 2 * jobs,
                        Magnitude.OUTPUT, 3 * jobs,
                        Magnitude.TAX, 4 * jobs,
                        Magnitude.JOBS, jobs));
    }

    @Test
    void whatIsStatedMovesTheRest() {
        Expectation alone = alone(Nation.UNKNOWN);

        assertLogNormal(alone.expect(Magnitude.LAND, Map.of()), 0, OWN);
        assertLogNormal(
                alone.expect(Magnitude.LAND, Map.of(Magnitude.JOBS, e(1), Magnitude.LAND, e(9))),
                BOTH / OWN,
                OWN - BOTH * BOTH / OWN);
        assertThat(alone.related()).isZero();
    }

    /// All tax and its local part are one promise: neither is held against the other.
    @Test
    void taxesAreNotHeldAgainstEachOther() {
        Expectation alone = alone(Nation.UNKNOWN);

        assertLogNormal(
                alone.expect(Magnitude.LOCAL_TAX, Map.of(Magnitude.TAX, e(3))),
                Math.log(0.5),
                OWN + LOCAL);
        assertLogNormal(alone.expect(Magnitude.TAX, Map.of(Magnitude.LOCAL_TAX, e(3))), 0, OWN);
        assertLogNormal(
                alone.expect(Magnitude.LAND, Map.of(Magnitude.LOCAL_TAX, e(Math.log(0.5) + 1))),
                BOTH / (OWN + LOCAL),
                OWN - BOTH * BOTH / (OWN + LOCAL));
        assertLogNormal(
                alone.expect(Magnitude.TAX, Map.of(Magnitude.LAND, e(1))),
                BOTH / OWN,
                OWN - BOTH * BOTH / OWN);
    }

    @Test
    void theChanceIsThatOfTheUpperTail() {
        Expectation alone = alone(Nation.UNKNOWN);
        double left = OWN - BOTH * BOTH / OWN;

        assertThat(alone.chanceAbove(Magnitude.LAND, Map.of(Magnitude.LAND, e(1))))
                .isCloseTo(StandardNormal.below(-1 / Math.sqrt(OWN)), within(1e-12));
        assertThat(
                        alone.chanceAbove(
                                Magnitude.LAND, Map.of(Magnitude.LAND, e(2), Magnitude.JOBS, e(1))))
                .isCloseTo(StandardNormal.below(-(2 - BOTH / OWN) / Math.sqrt(left)), within(1e-9));
        assertThat(alone.chanceAbove(Magnitude.LAND, Map.of(Magnitude.JOBS, e(1)))).isEqualTo(1);
    }

    /// The nation's output for a job, seen with an error of variance .25: of the difference, whose
    /// variance is 2 · .72, output takes .72 / 1.69.
    @Test
    void theNationsOutputForAJobComesLast() {
        Expectation told = alone(new Nation(OptionalDouble.of(100), 0.5, Accounts.UNKNOWN));

        assertLogNormal(
                told.expect(Magnitude.OUTPUT, Map.of()),
                0.72 * Math.log(100) / 1.69,
                OWN - 0.72 * 0.72 / 1.69);
        assertLogNormal(
                told.expect(Magnitude.JOBS, Map.of()),
                -0.72 * Math.log(100) / 1.69,
                OWN - 0.72 * 0.72 / 1.69);
    }

    @Test
    void drawsKeepToWhatIsStatedAndToTheAccounts() {
        Draws draws =
                alone(new Nation(OptionalDouble.empty(), 1, new Accounts(0.1, 1e9)))
                        .draw(Map.of(Magnitude.JOBS, e(2)), 200);

        assertThat(draws.count()).isEqualTo(200);
        assertThat(draws.share(draw -> draw.get(Magnitude.JOBS) == Math.exp(2))).isEqualTo(1);
        assertThat(
                        draws.share(
                                draw ->
                                        draw.get(Magnitude.TAX)
                                                <= 0.1 * draw.get(Magnitude.OUTPUT) + 1e-9))
                .isEqualTo(1);
    }

    @Test
    void aProjectIsNotComparedWithItself() {
        List<Compared> all = new ArrayList<>();
        all.add(stating("p", TOYS, 1e6));
        all.add(stating("q", TOYS, 10));
        all.add(stating("r", Optional.empty(), 10));
        all.add(stating("s", TOYS, 10));
        Expectations expectations = new Expectations(REGION, all);
        Expectation asP = expectations.of("p", TOYS, Nation.UNKNOWN);
        Expectation asNew = expectations.of("new", TOYS, Nation.UNKNOWN);

        assertThat(expectations.comparables()).hasSize(4);
        assertThat(asP.related()).isEqualTo(2);
        assertThat(asNew.related()).isEqualTo(3);
        assertThat(asP.expect(Magnitude.JOBS, Map.of()).median())
                .isLessThan(asNew.expect(Magnitude.JOBS, Map.of()).median());
        assertThat(expectations.ratio("p", Magnitude.TAX, Magnitude.JOBS).orElseThrow().n())
                .isEqualTo(3);
        assertThat(expectations.ratio("new", Magnitude.TAX, Magnitude.JOBS).orElseThrow().n())
                .isEqualTo(4);
        assertThat(asNew.routes(Magnitude.LAND, Map.of(Magnitude.JOBS, Quantity.exactly(5))))
                .extracting(Route::n)
                .containsExactly(3);
        assertThat(expectations.localShares().shares()).isEmpty();
    }

    /// Each figure has to be stated by three others.
    @Test
    void threeOthersAreEnough() {
        List<Compared> all = new ArrayList<>();
        for (String key : List.of("p", "q", "r")) {
            all.add(stating(key, TOYS, 10));
        }
        assertThat(new Expectations(REGION, all).areEnough("new")).isTrue();
        assertThat(new Expectations(REGION, all).areEnough("p")).isFalse();
        all.add(new Compared("s", TOYS, Map.of(Magnitude.JOBS, 5.0)));
        assertThat(new Expectations(REGION, all).areEnough("p")).isFalse();
        all.add(stating("t", TOYS, 10));
        assertThat(new Expectations(REGION, all).areEnough("p")).isTrue();
    }

    @Test
    void whatMayBeNothingSaysNothing() {
        Map<Magnitude, Quantity> kept =
                Expectations.positive(
                        Map.of(
                                Magnitude.LAND, Quantity.atLeast(5),
                                Magnitude.JOBS, Quantity.atMost(5),
                                Magnitude.TAX, Quantity.atLeast(0),
                                Magnitude.OUTPUT, Quantity.exactly(0),
                                Magnitude.INVESTMENT, Quantity.between(0, 5)));

        assertThat(kept.keySet())
                .containsExactlyInAnyOrder(Magnitude.LAND, Magnitude.JOBS, Magnitude.INVESTMENT);
    }

    /// The density of a logarithm two deviations of .5 above its mean: −2 − ln .5 − ln √(2π).
    @Test
    void aLogNormalIsNormalInItsLogarithm() {
        LogNormal two = new LogNormal(Math.log(2), 0.5);

        assertThat(two.median()).isCloseTo(2, within(1e-12));
        assertThat(two.quantile(StandardNormal.below(2))).isCloseTo(2 * Math.E, within(1e-9));
        assertThat(two.logDensity(2 * Math.E))
                .isCloseTo(-2 + 0.693147181 - 0.918938533, within(1e-8));
    }
}
