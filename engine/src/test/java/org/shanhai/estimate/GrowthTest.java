package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.TestRegion;

/// How figures are carried to 2020 by an area that grew from 100 in 2016 to 160, and in secondary
/// industry from 50 to 100.
class GrowthTest {
    private final Growth growth =
            new Growth(
                    area("", 100, 2016)
                            .fact("area", "", Measure.VALUE_ADDED, Quantity.exactly(160), 2020)
                            .fact("area", "", Measure.VALUE_ADDED, Quantity.exactly(0), 2012)
                            .fact("area", "1", Measure.VALUE_ADDED, Quantity.exactly(9), 2010)
                            .fact("area", "", Measure.VALUE_ADDED, Quantity.atLeast(9), 2011)
                            .fact("area", "", Measure.OUTPUT, Quantity.exactly(9), 2013)
                            .fact("area", "secondary", Measure.VALUE_ADDED, exactly(50), 2016)
                            .fact("area", "secondary", Measure.VALUE_ADDED, exactly(100), 2020)
                            .build());

    private static Quantity exactly(double value) {
        return Quantity.exactly(value);
    }

    private static TestRegion area(String set, double value, int year) {
        return new TestRegion()
                .place("nation", "")
                .place("area", "nation")
                .industry("1", Broad.SECONDARY, 300, 1000)
                .fact("area", set, Measure.VALUE_ADDED, Quantity.exactly(value), year);
    }

    /// At a constant rate the level of 2017 is 100 · 1.6^¼, so that 160 is 1.6^¾ times as much.
    @ParameterizedTest
    @CsvSource({"2016, 1", "2017, 0.75", "2018, 0.5", "2020, 0"})
    void betweenTwoYearsItGrowsAtAConstantRate(int year, double power) {
        double factor = growth.factor(year, Optional.empty()).orElseThrow();

        assertThat(factor).isCloseTo(Math.pow(1.6, power), within(1e-12));
    }

    @Test
    void aBroadSectorGrowsAtItsOwnRateWhereThatIsKnown() {
        assertThat(growth.factor(2016, Optional.of(Broad.SECONDARY))).contains(2.0);
        assertThat(growth.factor(2016, Optional.of(Broad.PRIMARY))).contains(1.6);
    }

    /// Nor do figures of nothing, of a part, of output, and bounds say how much there was.
    @ParameterizedTest
    @CsvSource({"2015", "2013", "2012", "2011", "2010", "2021"})
    void nothingIsCarriedBeyondTheYearsKnown(int year) {
        assertThat(growth.factor(year, Optional.empty())).isEmpty();
    }
}
