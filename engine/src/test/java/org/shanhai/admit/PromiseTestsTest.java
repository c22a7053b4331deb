package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.PromiseTest.Outcome;
import org.shanhai.admit.expected.Compared;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// An industry with value added of .4 of output, .7 at most in a related one, a quarter of it
/// surplus; .8 of value added and 2 of output for a job. Tax by law is .13 · 1.12 + .25 · .25 =
/// .2081 of value added.
class PromiseTestsTest {
    private static final IndustryAccounts INDUSTRY = new IndustryAccounts(0.4, 0.7, 0.25, 0.8, 2);

    private final List<Compared> projects = new ArrayList<>();

    private List<PromiseTest> of(Optional<IndustryAccounts> accounts, Object... pairs) {
        Map<Magnitude, Quantity> stated = new EnumMap<>(Magnitude.class);
        for (int k = 0; k < pairs.length; k += 2) {
            stated.put((Magnitude) pairs[k], (Quantity) pairs[k + 1]);
        }
        return new PromiseTests(new Expectations(TestProposals.REGION, projects), accounts)
                .of("p", stated);
    }

    private void add(Magnitude dividend, Magnitude divisor, double... logs) {
        for (double log : logs) {
            projects.add(
                    new Compared(
                            "q" + projects.size(),
                            Optional.empty(),
                            Map.of(dividend, Math.exp(log), divisor, 1.0)));
        }
    }

    /// Of 100 jobs 16.648 of tax is usual, three times that at most; of 100 output 8.324, and 1.75
    /// times that.
    @ParameterizedTest
    @CsvSource({
        "JOBS,   16.6, 80, 3,    PLAUSIBLE",
        "JOBS,   16.7, 80, 3,    DOUBTFUL",
        "JOBS,   49.9, 80, 3,    DOUBTFUL",
        "JOBS,   50,   80, 3,    NOT_PLAUSIBLE",
        "OUTPUT,  8.3, 40, 1.75, PLAUSIBLE",
        "OUTPUT,  8.4, 40, 1.75, DOUBTFUL",
        "OUTPUT, 14.5, 40, 1.75, DOUBTFUL",
        "OUTPUT, 14.6, 40, 1.75, NOT_PLAUSIBLE"
    })
    void holdsTaxAgainstWhatTheAccountsAllow(
            Magnitude route, double tax, double valueAdded, double slack, Outcome outcome) {
        PromiseTest test =
                of(
                                Optional.of(INDUSTRY),
                                Magnitude.TAX,
                                Quantity.exactly(tax),
                                route,
                                Quantity.exactly(100))
                        .getFirst();

        assertThat(test.outcome()).isEqualTo(outcome);
        assertThat(test.item()).isEqualTo(ProjectFigure.TAX);
        assertThat(test.route().key()).isEqualTo(route.key());
        assertThat(test.valueAdded().orElseThrow()).isCloseTo(valueAdded, within(1e-9));
        assertThat(test.taxed().orElseThrow()).isCloseTo(0.2081, within(1e-12));
        assertThat(test.slack()).isCloseTo(slack, within(1e-12));
        assertThat(test.shareOfValueAdded().orElseThrow())
                .isCloseTo(tax / valueAdded, within(1e-12));
        assertThat(test.comparables()).isZero();
        assertThat(test.typical()).isEmpty();
        assertThat(test.chance()).isEmpty();
    }

    /// Half of all tax is local by law: 10 local is 20 in all. The least that is promised counts,
    /// against the most of the other figure.
    @Test
    void localTaxIsGrossedUpAndBoundsAreTakenInFavour() {
        PromiseTest local =
                of(
                                Optional.of(INDUSTRY),
                                Magnitude.LOCAL_TAX,
                                Quantity.atLeast(10),
                                Magnitude.TAX,
                                Quantity.atLeast(10),
                                Magnitude.JOBS,
                                Quantity.between(50, 100))
                        .getFirst();

        assertThat(local.item()).isEqualTo(ProjectFigure.LOCAL_TAX);
        assertThat(local.promised()).isEqualTo(20);
        assertThat(local.valueAdded().orElseThrow()).isCloseTo(80, within(1e-9));
        assertThat(
                        of(
                                        Optional.of(INDUSTRY),
                                        Magnitude.TAX,
                                        Quantity.exactly(10),
                                        Magnitude.JOBS,
                                        Quantity.atLeast(50))
                                .getFirst()
                                .valueAdded()
                                .orElseThrow())
                .isCloseTo(40, within(1e-9));
    }

    @Test
    void thereIsNoTestWithoutAPromiseOrWithoutAnotherFigure() {
        Optional<IndustryAccounts> known = Optional.of(INDUSTRY);
        Quantity ten = Quantity.exactly(10);

        assertThat(of(known, Magnitude.JOBS, ten)).isEmpty();
        assertThat(of(known, Magnitude.TAX, Quantity.atMost(10), Magnitude.JOBS, ten)).isEmpty();
        assertThat(of(known, Magnitude.TAX, Quantity.atLeast(0), Magnitude.JOBS, ten)).isEmpty();
        assertThat(of(known, Magnitude.TAX, ten, Magnitude.LAND, ten)).isEmpty();
        assertThat(of(known, Magnitude.TAX, ten, Magnitude.JOBS, Quantity.exactly(0))).isEmpty();
        assertThat(
                        of(
                                known,
                                Magnitude.TAX,
                                ten,
                                Magnitude.JOBS,
                                ten,
                                Magnitude.OUTPUT,
                                ten,
                                Magnitude.INVESTMENT,
                                ten))
                .extracting(one -> one.route().key())
                .containsExactly("jobs", "output", "investment");
    }

    /// Output of 1 and 4 for an investment of 1: their geometric mean is 2, and for one more
    /// project the logarithm deviates by ln 2 · √3. Of 100 invested 200 of output is usual, and 80
    /// of value added.
    @Test
    void investmentLeadsByTheOutputOfOthers() {
        PromiseTest alone =
                of(
                                Optional.of(INDUSTRY),
                                Magnitude.TAX,
                                Quantity.exactly(50),
                                Magnitude.INVESTMENT,
                                Quantity.exactly(100))
                        .getFirst();
        assertThat(alone.valueAdded()).isEmpty();
        assertThat(alone.taxed()).isEmpty();
        assertThat(alone.shareOfValueAdded()).isEmpty();
        assertThat(alone.slack()).isEqualTo(3);
        assertThat(alone.outcome()).isEqualTo(Outcome.PLAUSIBLE);
        add(Magnitude.OUTPUT, Magnitude.INVESTMENT, 0, Math.log(4));
        PromiseTest led =
                of(
                                Optional.of(INDUSTRY),
                                Magnitude.TAX,
                                Quantity.exactly(50),
                                Magnitude.INVESTMENT,
                                Quantity.exactly(100))
                        .getFirst();
        assertThat(led.valueAdded().orElseThrow()).isCloseTo(80, within(1e-9));
        assertThat(led.slack())
                .isCloseTo(Math.exp(1.2816 * Math.log(2) * Math.sqrt(3)), within(1e-9));
        assertThat(led.outcome()).isEqualTo(Outcome.DOUBTFUL);
    }

    /// Eight projects with tax for a job of e⁻¹ and e: of one more the logarithm deviates by √(8/7)
    /// · √(9/8) = 1.134. One in twenty lies above 1.865, one in a hundred above 2.638.
    @ParameterizedTest
    @CsvSource({
        "8, 1.8, PLAUSIBLE",
        "8, 1.9, DOUBTFUL",
        "8, 2.6, DOUBTFUL",
        "8, 2.7, NOT_PLAUSIBLE",
        "7, 9,   PLAUSIBLE"
    })
    void enoughComparableProjectsCastDoubt(int n, double log, Outcome outcome) {
        for (int k = 0; k < n; k++) {
            add(Magnitude.TAX, Magnitude.JOBS, k % 2 == 0 ? 1 : -1);
        }
        PromiseTest test =
                of(
                                Optional.empty(),
                                Magnitude.TAX,
                                Quantity.exactly(10 * Math.exp(log)),
                                Magnitude.JOBS,
                                Quantity.exactly(10))
                        .getFirst();

        assertThat(test.outcome()).isEqualTo(outcome);
        assertThat(test.comparables()).isEqualTo(n);
        assertThat(test.valueAdded()).isEmpty();
        assertThat(test.slack()).isEqualTo(3);
        if (n == 8) {
            assertThat(test.typical().orElseThrow()).isCloseTo(10, within(1e-9));
        }
        assertThat(
                        of(
                                        Optional.empty(),
                                        Magnitude.TAX,
                                        Quantity.exactly(1),
                                        Magnitude.OUTPUT,
                                        Quantity.exactly(10))
                                .getFirst()
                                .slack())
                .isEqualTo(1);
    }

    /// What the accounts make doubtful others make no better, and rare is not yet impossible.
    @Test
    void theWorseOfBothCounts() {
        for (int k = 0; k < 8; k++) {
            add(Magnitude.TAX, Magnitude.JOBS, k % 2 == 0 ? 1 : -1);
        }
        Map<Double, Outcome> expected =
                Map.of(
                        1.8, Outcome.NOT_PLAUSIBLE,
                        -1.0, Outcome.DOUBTFUL,
                        -2.0, Outcome.PLAUSIBLE);
        expected.forEach(
                (log, outcome) ->
                        assertThat(
                                        of(
                                                        Optional.of(INDUSTRY),
                                                        Magnitude.TAX,
                                                        Quantity.exactly(10 * Math.exp(log)),
                                                        Magnitude.JOBS,
                                                        Quantity.exactly(10))
                                                .getFirst()
                                                .outcome())
                                .isEqualTo(outcome));
    }

    @Test
    void accountsBoundTaxByOutputAndJobs() {
        assertThat(INDUSTRY.outputSlack()).isCloseTo(1.75, within(1e-12));
        assertThat(INDUSTRY.limits().taxOfOutput()).isEqualTo(0.7);
        assertThat(INDUSTRY.limits().taxPerJob()).isCloseTo(2.4, within(1e-12));
        IndustryAccounts jobless = new IndustryAccounts(0.9, 1.1, 0.25, Double.NaN, Double.NaN);
        assertThat(jobless.limits().taxOfOutput()).isEqualTo(1);
        assertThat(jobless.limits().taxPerJob()).isInfinite();
    }
}
