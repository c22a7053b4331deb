package org.shanhai.admit.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Broad;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// What one place gains another loses.
class DisplacementTest {
    private static final Region REGION =
            new TestRegion()
                    .place("land", "")
                    .place("area", "land")
                    .place("coast", "area")
                    .industry("toys", Broad.SECONDARY, 20, 100)
                    .build();

    @ParameterizedTest
    @CsvSource({"1,true,-7,0", "0.5,true,-3.5,3.5", "0,true,0,7", "1,false,-7,7"})
    void theRegionGainsWhatIsNotLostElsewhereInIt(
            double share, boolean inside, double there, double region) {
        Displacement moved =
                Displacement.of(
                        REGION.places().get("coast"),
                        inside,
                        OptionalDouble.of(7),
                        Optional.of(Quantity.exactly(350)),
                        new FiscalAssumptions(
                                2,
                                List.of(1.0),
                                10,
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                Optional.of("coast"),
                                share));
        Displacement.Moved tax = moved.moved().getFirst();
        assertThat(tax).isEqualTo(new Displacement.Moved(tax.item(), 7, there, region));
        Displacement.Moved jobs = moved.moved().getLast();
        assertThat(jobs.here() / jobs.region()).isEqualTo(tax.here() / tax.region());
    }
}
