package org.shanhai.admit.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.admit.money.TestPromises.line;
import static org.shanhai.admit.money.TestPromises.threeYears;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Incentive;
import org.shanhai.region.Incentive.Per;
import org.shanhai.region.LandPrice;
import org.shanhai.region.Quantity;

/// What land costs that is sold for less: of three years, on 0.01 km2, with a minimum price of 120
/// million a km2.
class LandBelowCostTest {
    private static final Optional<Quantity> LAND = Optional.of(Quantity.exactly(0.01));
    private static final Optional<LandPrice> MINIMUM = Optional.of(TestPromises.MINIMUM);

    private static Spending spending(
            Optional<LandPrice> minimum, Optional<Quantity> land, Incentive... lines) {
        return new SpendingFinder(
                        TestPromises.KINDS,
                        minimum,
                        land,
                        threeYears(OptionalDouble.empty()),
                        OptionalDouble.empty())
                .of(List.of(lines))
                .getFirst();
    }

    private static Incentive sold(Quantity price, int year) {
        return line(
                "land_price",
                Optional.of(price),
                Per.AREA,
                year,
                OptionalInt.empty(),
                "",
                Optional.empty());
    }

    private static Incentive cost(Quantity price) {
        return line(
                "land_cost",
                Optional.of(price),
                Per.AREA,
                1,
                OptionalInt.empty(),
                "",
                Optional.empty());
    }

    /// 30 million a km2 less on 0.01 km2 in the year it is sold; after the third nothing is
    /// counted, and that is said.
    @ParameterizedTest
    @CsvSource({
        "1, 300000, 0, 0, NONE",
        "2, 0, 300000, 0, NONE",
        "3, 0, 0, 300000, NONE",
        "4, 0, 0, 0, BEYOND_YEARS"
    })
    void isSpentInTheYearItIsSold(
            int year, double first, double second, double third, Spending.Gap gap) {
        Spending found = spending(MINIMUM, LAND, sold(Quantity.exactly(90e6), year));

        assertThat(found.years()).containsExactly(first, second, third);
        assertThat(found.gap()).isEqualTo(gap);
        assertThat(found.reference()).hasValue(120e6);
    }

    @Test
    void atTheMinimumNothingIsSpentWhateverTheLandAndTheYear() {
        Spending found = spending(MINIMUM, Optional.empty(), sold(Quantity.exactly(120e6), 5));

        assertThat(found.years()).containsExactly(0.0, 0.0, 0.0);
        assertThat(found.gap()).isEqualTo(Spending.Gap.NONE);
        assertThat(spending(MINIMUM, Optional.empty(), sold(Quantity.exactly(120e6), 1)).years())
                .containsExactly(0.0, 0.0, 0.0);
    }

    @Test
    void withoutLandOrAReferenceItIsNotKnown() {
        Spending noLand = spending(MINIMUM, Optional.empty(), sold(Quantity.exactly(90e6), 1));
        assertThat(noLand.gap()).isEqualTo(Spending.Gap.NO_LAND);
        assertThat(noLand.reference()).hasValue(120e6);
        assertThat(noLand.years()).containsExactly(0.0, 0.0, 0.0);
        assertThat(spending(Optional.empty(), LAND, sold(Quantity.exactly(90e6), 1)).gap())
                .isEqualTo(Spending.Gap.NO_REFERENCE);
    }

    /// Of a range the dearest counts, of a bound what it is at least.
    @Test
    void boundsFromBelowAreAtLeastThat() {
        Spending range =
                spending(
                        MINIMUM,
                        Optional.of(Quantity.between(0.01, 0.02)),
                        sold(Quantity.between(90e6, 95e6), 1),
                        cost(Quantity.between(100e6, 110e6)));
        assertThat(range.years()).containsExactly(400_000.0, 0.0, 0.0);
        assertThat(range.gap()).isEqualTo(Spending.Gap.NONE);

        Spending dear =
                spending(
                        MINIMUM,
                        LAND,
                        sold(Quantity.exactly(90e6), 1),
                        cost(Quantity.atLeast(100e6)));
        assertThat(dear.years()).containsExactly(100_000.0, 0.0, 0.0);
        assertThat(dear.gap()).isEqualTo(Spending.Gap.AT_LEAST);

        Spending wide =
                spending(
                        MINIMUM,
                        Optional.of(Quantity.atLeast(0.02)),
                        sold(Quantity.exactly(90e6), 1));
        assertThat(wide.years()).containsExactly(600_000.0, 0.0, 0.0);
        assertThat(wide.gap()).isEqualTo(Spending.Gap.AT_LEAST);
        assertThat(
                        spending(
                                        MINIMUM,
                                        Optional.of(Quantity.atLeast(0.02)),
                                        sold(Quantity.exactly(120e6), 1))
                                .gap())
                .isEqualTo(Spending.Gap.NONE);
    }
}
