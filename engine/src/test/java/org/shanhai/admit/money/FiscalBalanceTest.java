package org.shanhai.admit.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.admit.money.TestPromises.line;
import static org.shanhai.admit.money.TestPromises.threeYears;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.money.FiscalBalance.Outcome;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Incentive;
import org.shanhai.region.Incentive.Per;
import org.shanhai.region.Quantity;

/// Three years worked by hand: one of building, then half of operation, then all of it.
class FiscalBalanceTest {
    private static final FiscalAssumptions PLAIN = threeYears(OptionalDouble.empty());

    private static FiscalBalance balance(
            Optional<Quantity> receipts, FiscalAssumptions assumptions, Incentive... lines) {
        return FiscalBalance.of(
                receipts,
                Optional.of(Quantity.exactly(40)),
                got ->
                        new SpendingFinder(
                                        TestPromises.KINDS,
                                        Optional.of(TestPromises.MINIMUM),
                                        Optional.of(Quantity.exactly(0.01)),
                                        assumptions,
                                        got)
                                .of(List.of(lines)),
                assumptions);
    }

    private static Optional<Quantity> exactly(double receipts) {
        return Optional.of(Quantity.exactly(receipts));
    }

    @Test
    void sumsThreeYears() {
        FiscalBalance balance = balance(exactly(100), PLAIN, line("roads", 120, Per.YEAR));
        assertThat(balance.years())
                .containsExactly(
                        new FiscalYear(1, true, 0, 0, 120, -120),
                        new FiscalYear(2, false, 0.5, 50, 0, -70),
                        new FiscalYear(3, false, 1, 100, 0, 30));
        assertThat(balance.outcome()).isEqualTo(Outcome.PAYS_BACK);
        assertThat(balance.paysBack()).hasValue(3);
        assertThat(balance.atBest()).hasValue(3);
        assertThat(balance.breakEven()).hasValue(150);
        assertThat(balance.left()).hasValue(30);
        assertThat(balance.moneyPerJob()).hasValue(3);
        assertThat(balance.jobsPerMillion().orElseThrow()).isCloseTo(1e6 / 3, within(1e-6));
        assertThat(balance(exactly(100), PLAIN).jobsPerMillion()).isEmpty();
        assertThat(balance(exactly(100), PLAIN, line("roads", 0, Per.YEAR)).jobsPerMillion())
                .isEmpty();
    }

    @Test
    void discountsWhereARateIsStatedAlone() {
        FiscalBalance balance =
                balance(
                        exactly(100),
                        threeYears(OptionalDouble.of(0.1)),
                        line("roads", 120, Per.YEAR));
        // 50 / 1.1 + 100 / 1.21; the first year counts in full.
        assertThat(balance.breakEven().orElseThrow()).isCloseTo(128.0991735537, within(1e-9));
        assertThat(balance.left().orElseThrow()).isCloseTo(8.0991735537, within(1e-9));
        assertThat(balance.spent()).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "50,2", "51,3", "150,3", "151,0"})
    void paysBackInTheYearTheSumIsNoLongerBelowNothing(double spent, int year) {
        FiscalBalance balance = balance(exactly(100), PLAIN, line("roads", spent, Per.YEAR));
        assertThat(balance.paysBack().orElse(0)).isEqualTo(year);
        assertThat(balance.outcome()).isEqualTo(year > 0 ? Outcome.PAYS_BACK : Outcome.NOT_WITHIN);
    }

    @Test
    void doesNotPayBackBeforeALaterHoleIsFilled() {
        Incentive late =
                line(
                        "subsidy",
                        Optional.of(Quantity.exactly(140)),
                        Per.YEAR,
                        3,
                        OptionalInt.of(3),
                        "",
                        Optional.empty());
        assertThat(balance(exactly(100), PLAIN, line("roads", 40, Per.YEAR), late).paysBack())
                .isEmpty();
    }

    @Test
    void spendingTheBreakEvenPaysBackInTheLastYear() {
        for (double receipts : List.of(1.0, 100.0, 7e6)) {
            double even = balance(exactly(receipts), PLAIN).breakEven().orElseThrow();
            assertThat(balance(exactly(receipts), PLAIN, line("roads", even, Per.YEAR)).paysBack())
                    .hasValue(3);
            assertThat(
                            balance(exactly(receipts), PLAIN, line("roads", even * 1.001, Per.YEAR))
                                    .paysBack())
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotStatedIsNotNothing() {
        FiscalBalance none = balance(exactly(100), PLAIN);
        assertThat(none.outcome()).isEqualTo(Outcome.SPENDING_NOT_STATED);
        assertThat(none.paysBack()).isEmpty();
        assertThat(none.moneyPerJob()).isEmpty();
        assertThat(none.breakEven()).hasValue(150);
        FiscalBalance open =
                balance(exactly(100), PLAIN, line("roads", 10, Per.YEAR), line("subsidy"));
        assertThat(open.outcome()).isEqualTo(Outcome.SPENDING_OPEN);
        assertThat(open.paysBack()).isEmpty();
        assertThat(open.moneyPerJob()).isEmpty();
        FiscalBalance dark = balance(Optional.empty(), PLAIN, line("roads", 10, Per.YEAR));
        assertThat(dark.outcome()).isEqualTo(Outcome.RECEIPTS_NOT_KNOWN);
        assertThat(dark.years()).isEmpty();
        assertThat(dark.breakEven()).isEmpty();
        assertThat(dark.moneyPerJob()).hasValue(0.25);
    }

    @Test
    void aBoundFromBelowPaysBackAtTheLatest() {
        FiscalBalance balance =
                balance(Optional.of(Quantity.atLeast(100)), PLAIN, line("roads", 120, Per.YEAR));
        assertThat(balance.paysBack()).hasValue(3);
        assertThat(balance.atBest()).isEmpty();
        FiscalBalance range =
                balance(
                        Optional.of(Quantity.between(100, 240)),
                        PLAIN,
                        line("roads", 120, Per.YEAR));
        assertThat(range.paysBack()).hasValue(3);
        assertThat(range.atBest()).hasValue(2);
    }

    /// Three years are counted: of four years of promises the last is missing, so that nobody can
    /// tell whether they pay back.
    @Test
    void whatFallsAfterTheYearsCountedIsNotNothing() {
        Incentive long4 =
                line(
                        "subsidy",
                        Optional.of(Quantity.exactly(10)),
                        Per.YEAR,
                        1,
                        OptionalInt.of(4),
                        "",
                        Optional.empty());
        FiscalBalance balance = balance(Optional.of(Quantity.exactly(100)), PLAIN, long4);
        assertThat(balance.spending().getFirst().gap()).isEqualTo(Spending.Gap.BEYOND_YEARS);
        assertThat(balance.outcome()).isEqualTo(FiscalBalance.Outcome.SPENDING_OPEN);
        assertThat(balance.paysBack()).isEmpty();
    }

    @Test
    void aPartOfReceiptsGrowsWithThem() {
        Incentive half =
                line(
                        "subsidy",
                        Optional.of(Quantity.exactly(0.5)),
                        Per.LOCAL_REVENUE,
                        2,
                        OptionalInt.of(3),
                        "",
                        Optional.empty());
        FiscalBalance balance = balance(Optional.of(Quantity.between(100, 200)), PLAIN, half);
        assertThat(balance.spending().getFirst().years()).containsExactly(0.0, 25.0, 50.0);
        assertThat(balance.left()).hasValue(75);
        // Half of whatever comes is left, and 60 of roads are paid back by either.
        FiscalBalance roads =
                balance(
                        Optional.of(Quantity.between(100, 240)),
                        PLAIN,
                        half,
                        line("roads", 60, Per.YEAR));
        assertThat(roads.paysBack()).hasValue(3);
        assertThat(roads.atBest()).hasValue(2);
        assertThat(balance(Optional.empty(), PLAIN, half).spending().getFirst().gap())
                .isEqualTo(Spending.Gap.NO_RECEIPTS);
    }

    @Test
    void landIsSpentBelowWhatItCostElseBelowTheMinimum() {
        Incentive sold = line("land_price", 90e6, Per.AREA);
        // (120 − 90) a m2 on 10,000 m2.
        assertThat(balance(exactly(1), PLAIN, sold).spent()).isCloseTo(300_000, within(1e-6));
        assertThat(balance(exactly(1), PLAIN, sold, line("land_cost", 100e6, Per.AREA)).spent())
                .isCloseTo(100_000, within(1e-6));
        assertThat(balance(exactly(1), PLAIN, line("land_price", 130e6, Per.AREA)).spent())
                .isZero();
        assertThat(
                        balance(exactly(1), PLAIN, line("land_cost", 100e6, Per.AREA))
                                .spending()
                                .getFirst()
                                .gap())
                .isEqualTo(Spending.Gap.NO_PRICE);
    }

    @Test
    void ofAnAmountBetweenBoundsTheMostCounts() {
        Incentive between =
                line(
                        "subsidy",
                        Optional.of(Quantity.between(10, 30)),
                        Per.YEAR,
                        1,
                        OptionalInt.empty(),
                        "",
                        Optional.empty());
        assertThat(balance(exactly(100), PLAIN, between).spent()).isEqualTo(30);
        Incentive more =
                line(
                        "subsidy",
                        Optional.of(Quantity.atLeast(10)),
                        Per.YEAR,
                        1,
                        OptionalInt.empty(),
                        "",
                        Optional.empty());
        assertThat(balance(exactly(100), PLAIN, more).outcome()).isEqualTo(Outcome.SPENDING_OPEN);
    }

    @Test
    void refusesRampUpsThatCannotBe() {
        for (List<Double> wrong :
                List.of(
                        List.<Double>of(),
                        List.of(0.5),
                        List.of(0.6, 0.3, 1.0),
                        List.of(-0.1, 1.0),
                        List.of(0.5, 1.2),
                        List.of(Double.NaN, 1.0))) {
            assertThat(FiscalAssumptions.isRampUp(wrong)).as("%s", wrong).isFalse();
            assertThatThrownBy(
                            () ->
                                    new FiscalAssumptions(
                                            1,
                                            wrong,
                                            3,
                                            OptionalDouble.empty(),
                                            OptionalDouble.empty(),
                                            OptionalDouble.empty(),
                                            Optional.empty(),
                                            1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(FiscalAssumptions.isRampUp(List.of(0.0, 0.5, 0.5, 1.0))).isTrue();
    }
}
