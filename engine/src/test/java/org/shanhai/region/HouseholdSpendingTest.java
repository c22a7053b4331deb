package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is spent of wages, divided by hand.
class HouseholdSpendingTest {
    @Test
    void whatIsBoughtOutOfWages() {
        HouseholdSpending spending = new HouseholdSpending(80, 60);

        assertThat(spending.ratio()).isEqualTo(0.75);
        assertThat(spending.exceedsWages()).isFalse();
        assertThat(spending.perWage(20)).isEqualTo(0.25);
    }

    /// Just the wages may be spent.
    @Test
    void atMostTheWages() {
        assertThat(new HouseholdSpending(80, 80).exceedsWages()).isFalse();
        HouseholdSpending spending = new HouseholdSpending(80, 160);

        assertThat(spending.ratio()).isEqualTo(2);
        assertThat(spending.exceedsWages()).isTrue();
        assertThat(spending.perWage(40)).isEqualTo(0.25);
    }

    @Test
    void whereNoWagesArePaidNoneAreSpent() {
        HouseholdSpending spending = new HouseholdSpending(0, 160);

        assertThat(spending.ratio()).isInfinite();
        assertThat(spending.exceedsWages()).isTrue();
        assertThat(new HouseholdSpending(0, 0).ratio()).isZero();
        assertThat(spending.perWage(40)).isZero();
    }

    @Test
    void placesTogether() {
        assertThat(
                        HouseholdSpending.sum(
                                List.of(
                                        new HouseholdSpending(80, 60),
                                        new HouseholdSpending(20, 70))))
                .isEqualTo(new HouseholdSpending(100, 130));
    }
}
