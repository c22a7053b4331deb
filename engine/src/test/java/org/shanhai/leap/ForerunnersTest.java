package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;

class ForerunnersTest {
    private static final int ASKING = 0;
    private static final int TOYS = 0;

    private static TestRegion region() {
        return new TestRegion()
                .place("country", "")
                .place("area", "country")
                .place("asking", "area", Role.MOUNTAIN)
                .place("entrant", "area", Role.MOUNTAIN)
                .place("harbour", "area", Role.COAST)
                .industry("toys", Broad.SECONDARY, 100, 400)
                .industry("paper", Broad.SECONDARY, 100, 300)
                .presence("entrant", "toys", true)
                .presence("harbour", "toys", true);
    }

    private static List<Forerunner> found(TestRegion made) {
        Region region = made.build();
        Estimate estimate = (Estimate) Estimator.estimate(region);
        return new Forerunners(Structure.of(region, estimate.activity()))
                .list(ASKING, TOYS, List.of());
    }

    private static TestRegion jobs(TestRegion made, String industry, double jobs, int year) {
        return made.fact("entrant", industry, Measure.JOBS, Quantity.exactly(jobs), year);
    }

    @Test
    void onlyLaterDevelopedPlacesAreForerunners() {
        assertThat(found(region()))
                .singleElement()
                .extracting(each -> each.place().key())
                .isEqualTo("entrant");
    }

    @Test
    void laterDevelopedPlacesBeyondTheStudyAreaAreNone() {
        TestRegion made =
                region().place("beyond", "country", Role.MOUNTAIN).presence("beyond", "toys", true);

        assertThat(found(made))
                .singleElement()
                .extracting(each -> each.place().key())
                .isEqualTo("entrant");
    }

    @Test
    void oneThatDidNotHaveItBeforeEnteredInBetween() {
        TestRegion made = region();
        jobs(made, "toys", 0, 2008);
        jobs(made, "toys", 0, 2010);
        jobs(made, "toys", 50, 2015);
        jobs(made, "paper", 70, 2010);

        assertThat(found(made))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.absentIn()).hasValue(2010);
                            assertThat(each.since()).hasValue(2015);
                            assertThat(each.before())
                                    .extracting(Industry::code)
                                    .containsExactly("paper");
                        });
    }

    @Test
    void whatIsNotKnownToHaveBeenAbsentIsNotSaidToHaveEntered() {
        TestRegion made = region();
        jobs(made, "toys", 20, 2010);
        // A year without any after it was there says nothing of when it came.
        jobs(made, "toys", 0, 2012);

        assertThat(found(made))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.absentIn()).isEmpty();
                            assertThat(each.since()).hasValue(2010);
                            assertThat(each.before()).isEmpty();
                        });
    }
}
