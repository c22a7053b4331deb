package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.profile.Profiles;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Need;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// Standings of nature among six places: air by good days, where more is better, and by dust, where
/// less is; water by what is good of rivers, told of four places alone; forest of five.
class EndowmentFitsTest {
    private static final double[] DAYS = {300, 310, 320, 330, 330, 350};
    private static final double[] DUST = {20, 30, 40, 50, 60, 70};

    private final Region region;
    private final EndowmentFits fits;

    EndowmentFitsTest() {
        TestRegion made =
                new TestRegion()
                        .place("country", "")
                        .place("area", "country")
                        .industry("toys", Broad.SECONDARY, 100, 400)
                        .industry("beer", Broad.SECONDARY, 100, 400);
        for (int k = 0; k < DAYS.length; k++) {
            made.place("p" + k, "area");
        }
        made.place("beyond", "country");
        for (int k = 0; k < DAYS.length; k++) {
            made.fact("p" + k, "", "good_air_days", Quantity.exactly(DAYS[k]), 2020);
            made.fact("p" + k, "", "pm25", Quantity.exactly(DUST[k]), 2020);
            if (k < 4) {
                made.fact("p" + k, "", "surface_water_good_share", Quantity.exactly(0.1 * k), 2020);
            }
            if (k < 5) {
                made.fact("p" + k, "", "forest_cover", Quantity.exactly(0.1 * k), 2020);
            }
        }
        made.fact("beyond", "", "good_air_days", Quantity.exactly(365), 2020);
        region =
                made.build().toBuilder()
                        .all(
                                Need.class,
                                List.of(
                                        need("beer", "clean_air", 0.6),
                                        need("beer", "clean_water", 1),
                                        need("beer", "forest", 0),
                                        need("toys", "rain", 1),
                                        need("toys", "forest", 1)))
                        .build();
        fits = new EndowmentFits(region, Profiles.of(region));
    }

    private static Need need(String industry, String endowment, double need) {
        return new Need(industry, endowment, need, Basis.ASSUMED, "");
    }

    private List<EndowmentFit.Part> parts(String place, String industry) {
        Place where = region.places().get(place);
        Industry what = region.industry(industry);
        return fits.of(where, what).parts();
    }

    /// Of six, p3 has three with fewer days and one with as many: (3 + 1) / 6. Dust is not asked
    /// where days are known. Who has as much as the best has all there is.
    @Test
    void aStandingIsTheShareOfPlacesThatAreWorse() {
        EndowmentFit.Part air = parts("p3", "beer").getFirst();

        assertThat(air.need().endowment()).isEqualTo("clean_air");
        assertThat(air.measures()).containsExactly("good_air_days");
        assertThat(air.standing().orElseThrow()).isEqualTo(4 / 6.0);
        assertThat(parts("p0", "beer").getFirst().standing().orElseThrow()).isEqualTo(0.5 / 6);
        assertThat(parts("p5", "beer").getFirst().standing()).hasValue(1);
    }

    /// Four places that know a figure make no standing, nor does one that nobody knows.
    @Test
    void fewPlacesMakeNoStanding() {
        List<EndowmentFit.Part> parts = parts("p3", "beer");

        assertThat(parts).hasSize(2);
        assertThat(parts.getLast().standing()).isEmpty();
        assertThat(parts.getLast().measures()).isEmpty();
        assertThat(parts("p3", "toys").getFirst().standing()).isEmpty();
    }

    /// Forest, told of five: of these three are worse, and p3 itself counts half.
    @Test
    void fivePlacesMakeAStanding() {
        EndowmentFit.Part forest = parts("p3", "toys").getLast();

        assertThat(forest.need().endowment()).isEqualTo("forest");
        assertThat(forest.standing()).hasValue(3.5 / 5);
        assertThat(parts("p5", "toys").getLast().standing()).isEmpty();
    }
}
