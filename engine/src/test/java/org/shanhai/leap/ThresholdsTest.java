package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Limit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.pressure.Cleanliness;
import org.shanhai.supply.pressure.PressureComparison;
import org.shanhai.supply.pressure.PressureComparison.Ratio;

/// What the tests of a leap come to exactly where they turn, and which limits are among them.
class ThresholdsTest {

    /// Each pressure as a multiple of the place's. As dirty on the whole, with something worse, is
    /// dirtier; a pressure that is the same is none in which it is dirtier; of two, one that is
    /// worse is no majority.
    @ParameterizedTest
    @CsvSource({
        "1,           CLEANER",
        "0.99,        CLEANER",
        "1.01,        DIRTIER",
        "2 0.5,       DIRTIER",
        "2 0.4,       MIXED",
        "1 0.9,       CLEANER",
        "1.1 1.1 0.1, DIRTIER"
    })
    void cleanlinessTurnsWhereTheIndustryIsAsDirtyAsThePlace(String times, Cleanliness found) {
        double[] ratios = Stream.of(times.split(" ")).mapToDouble(Double::parseDouble).toArray();

        PressureComparison comparison =
                new PressureComparison(
                        IntStream.range(0, ratios.length)
                                .mapToObj(p -> new Ratio(TestPressures.pressure(p), ratios[p]))
                                .toList());

        assertThat(comparison.cleanliness()).isEqualTo(found);
    }

    /// Of the densities 0.1 … 0.4 the upper half is in reach: what lies above 0.2, which is not.
    @ParameterizedTest
    @CsvSource({"0.1, FAILS", "0.2, FAILS", "0.3, HOLDS", "0.4, HOLDS"})
    void theUpperHalfOfTheDensitiesIsInReach(double density, TestOutcome reach) {
        double threshold =
                Leap.reachThreshold(Stream.of(0.4, 0.1, 0.3, 0.2).map(OptionalDouble::of).toList());

        assertThat(threshold).isEqualTo(0.2);
        assertThat(new Feasibility.Measured(density, threshold, List.of()).inReach())
                .isEqualTo(reach);
    }

    /// A trial limit stands aside where one is in force on the same thing in the same place.
    @Test
    void aTrialLimitCountsOnlyWhereNoneIsInForce() {
        Region region =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .place("hill", Role.MOUNTAIN, 50)
                        .place("port", Role.COAST, 50)
                        .limit("trial", "hill", "co2", 10)
                        .limit("", "hill", "co2", 100)
                        .limit("trial", "hill", "so2", 5)
                        .limit("", "port", "so2", 50)
                        .region();

        List<Limit> limits = Headroom.listLimits(region, region.places().unit(0));

        assertThat(limits).extracting(limit -> limit.of().key()).containsExactly("co2", "so2");
        assertThat(limits).extracting(Limit::amount).containsExactly(100.0, 5.0);
        // The trial with 20 of something that needs 1 of each: 100 in force allow it, and so would
        // not the trial's 10; of the other thing only the trial's 5 are known.
        assertThat(Headroom.of(limits.subList(0, 1), of -> OptionalDouble.of(1), 20).holds())
                .isEqualTo(TestOutcome.HOLDS);
        assertThat(Headroom.of(limits, of -> OptionalDouble.of(1), 20).tightest().orElseThrow())
                .extracting(room -> room.limit().scenario())
                .isEqualTo("trial");
    }
}
