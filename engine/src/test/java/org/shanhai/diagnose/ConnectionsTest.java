package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;

/// Which journeys and openings are told of a place.
class ConnectionsTest {
    private static TestRegion laid() {
        return new TestRegion()
                .place("country", "")
                .place("area", "country")
                .place("hill", "area", Role.MOUNTAIN)
                .place("city", "area", Role.COAST)
                .place("port", "area", Role.COAST)
                .industry("mill", Broad.SECONDARY, 500, 1000);
    }

    /// To the city: by train of 2016 (four years from 2020) rather than of 2025 (five), though that
    /// is shorter; of 2018 rather than 2022 the later; by road apart. Each way round.
    @Test
    void ofSeveralJourneysThatOfTheNearestYearIsTold() {
        TestRegion laid =
                laid().travel("hill", "city", 60, "rail", 2016)
                        .travel("city", "hill", 50, "rail", 2025)
                        .travel("hill", "city", 90, "road", 2020)
                        .travel("port", "hill", 41, "rail", 2018)
                        .travel("hill", "port", 40, "rail", 2022)
                        .travel("hill", "port", 45, "rail", 2022)
                        .travel("port", "city", 5, "rail", 2020);
        Region region = laid.build();

        Connections connections = new Connections(region);

        assertThat(connections.list(region.place("hill")))
                .extracting(j -> j.to().key() + " " + j.minutes() + " " + j.mode() + " " + j.year())
                .containsExactly(
                        "port 40.0 rail 2022", "city 60.0 rail 2016", "city 90.0 road 2020");
        assertThat(connections.list(region.place("area"))).isEmpty();
    }

    @Test
    void openingsAreThoseOfTheWholePlaceStationsFirst() {
        TestRegion laid = laid();
        laid.fact("hill", "", "motorway_open_year", Quantity.atMost(2019), 2019);
        laid.fact("hill", "", "rail_station_open_year", Quantity.exactly(2020), 2020);
        laid.fact("city", "", "rail_station_open_year", Quantity.exactly(1990), 1990);
        laid.laterBorders("hill", "fast_rail_station_open_year", 2024);
        Region region = laid.build();

        Connections connections = new Connections(region);

        assertThat(connections.listOpenings(region.place("hill")))
                .extracting(Opening::measure)
                .containsExactly("rail_station_open_year", "motorway_open_year");
        assertThat(connections.listOpenings(region.place("hill")).getLast().year())
                .isEqualTo(Quantity.atMost(2019));
        assertThat(connections.listOpenings(region.place("port"))).isEmpty();
    }
}
