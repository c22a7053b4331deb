package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Quantity;
import org.shanhai.region.TestRegion;

class LocalSharesTest {
    private static final LocalShares THREE = new LocalShares(List.of(0.5, 0.6, 0.8));

    private static void reports(TestRegion region, String place, int year, Object... both) {
        String[] measures = {"fiscal_revenue", "fiscal_revenue_total"};
        for (int k = 0; k < 2; k++) {
            if (both[k] instanceof Quantity quantity) {
                region.fact(place, "", measures[k], quantity, year);
            } else if (both[k] instanceof Integer value && value >= 0) {
                region.fact(place, "", measures[k], Quantity.exactly(value), year);
            }
        }
    }

    /// Of each unit the latest year with both, where the local part is less than all.
    @Test
    void areThoseOfPlacesThatReportBothRevenues() {
        TestRegion region = new TestRegion().place("land", "").place("area", "land");
        for (String key : List.of("a", "b", "c", "d", "e", "f", "g")) {
            region.place(key, "area");
        }
        reports(region, "area", 2020, 30, 100);
        reports(region, "a", 2019, 90, 100);
        reports(region, "a", 2020, 80, 100);
        reports(region, "a", 2018, 10, 100);
        reports(region, "b", 2019, 60, 120);
        reports(region, "b", 2020, 60, -1);
        reports(region, "c", 2020, 100, 100);
        reports(region, "d", 2020, 0, 100);
        reports(region, "e", 2020, 50, 0);
        reports(region, "f", 2020, Quantity.atLeast(50), 100);
        reports(region, "g", 2020, 60, 100);
        region.fact("g", "", "population", Quantity.exactly(5), 2020);

        assertThat(LocalShares.of(region.build()).shares()).containsExactly(0.5, 0.6, 0.8);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "0.25, 0.55", "0.5, 0.6", "0.75, 0.7", "1, 0.8"})
    void aQuantileLiesOnALineBetweenNeighbours(double part, double share) {
        assertThat(THREE.quantile(part)).isCloseTo(share, within(1e-12));
    }

    /// By hand: the logarithms lie −.2174, −.0351 and .2526 from their mean; their sample
    /// deviation widened by half has a variance of .12634.
    @Test
    void aProjectSpreadsWiderThanPlaces() {
        assertThat(THREE.median()).isEqualTo(0.6);
        assertThat(THREE.logMedian()).isCloseTo(Math.log(0.6), within(1e-12));
        assertThat(THREE.logVariance()).isCloseTo(0.1263395761447822, within(1e-12));
    }

    /// (1.5 · .15)² where two or none report; half by law where none does.
    @Test
    void isAssumedWhereTooFewReport() {
        LocalShares none = new LocalShares(List.of());

        assertThat(none.quantile(0.9)).isEqualTo(0.5);
        assertThat(none.logVariance()).isCloseTo(0.050625, within(1e-12));
        assertThat(new LocalShares(List.of(0.5, 0.6)).logVariance())
                .isCloseTo(0.050625, within(1e-12));
    }
}
