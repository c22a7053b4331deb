package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.profile.Value;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Endowment;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;

/// Which coast place is the core, and how long it takes to get there.
class AccessTest {
    private static final int HILL = 0;
    private static final int PORT = 1;
    private static final int CITY = 2;

    /// Of four places one is the core: the largest on the coast. That is the city with 90, not the
    /// nearer port with 30, nor the hill with 100. Of two journeys there the shorter counts, either
    /// way round.
    @Test
    void theCoreIsTheLargestOfTheCoastAndTheShortestJourneyCounts() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .place("hill", Role.MOUNTAIN, 100)
                        .place("port", Role.COAST, 30)
                        .place("city", Role.COAST, 90)
                        .place("dale", Role.MOUNTAIN, 10)
                        .travel("hill", "port", 40)
                        .travel("hill", "city", 130)
                        .travel("city", "hill", 100)
                        .travel("port", "city", 60);
        Region region = cells.region();

        Access access = new Access(region, cells.activity(region), new Connections(region));

        assertThat(access.cores()).containsExactly(CITY);
        assertThat(access.minutesToCore(HILL, "road").orElseThrow().value()).isEqualTo(100);
        assertThat(access.minutesToCore(PORT, "road").orElseThrow().value()).isEqualTo(60);
        assertThat(access.minutesToCore(3, "road")).isEmpty();
    }

    /// Twenty units, so two cores: `big` in the east and `large` in the west. A train to the city
    /// of a core is one to the core; a train to a city without one, or to the whole area, is not.
    /// By road is another scale, and so is a journey that does not say how.
    @Test
    void aCityStandsForTheCoreInsideIt() {
        Access access =
                access(
                        cities().travel("hill", "east", 100, "rail", 2016)
                                .travel("hill", "north", 10, "rail", 2016)
                                .travel("hill", "area", 5, "rail", 2016)
                                .travel("west", "hill", 80, "rail", 2016)
                                .travel("hill", "big", 150, "road", 2016)
                                .travel("hill", "large", 170, "", 2016));

        Value train = access.minutesToCore(HILL_OF_CITIES, "rail").orElseThrow();
        assertThat(train.value()).isEqualTo(80);
        assertThat(train.year()).isEqualTo(2016);
        assertThat(access.minutesToCore(HILL_OF_CITIES, "road").orElseThrow().value())
                .isEqualTo(150);
        assertThat(access.minutesToCore(HILL_OF_CITIES, "").orElseThrow().value()).isEqualTo(170);
        assertThat(access.minutesToCore(HILL_OF_CITIES, "ship")).isEmpty();
    }

    /// The suburb lies in the city of `big`: its train to the other core says nothing of how near
    /// that is; one to its own city, or to the core itself, does.
    @Test
    void whereACoreIsInTheSameCityNoOtherCityCounts() {
        assertThat(
                        access(cities().travel("suburb", "west", 45, "rail", 2016))
                                .minutesToCore(SUBURB, "rail"))
                .isEmpty();
        assertThat(
                        access(
                                        cities().travel("suburb", "west", 45, "rail", 2016)
                                                .travel("suburb", "east", 50, "rail", 2016)
                                                .travel("suburb", "big", 55, "rail", 2016))
                                .minutesToCore(SUBURB, "rail")
                                .orElseThrow()
                                .value())
                .isEqualTo(50);
        assertThat(
                        access(cities().travel("suburb", "big", 55, "rail", 2016))
                                .minutesToCore(SUBURB, "rail")
                                .orElseThrow()
                                .value())
                .isEqualTo(55);
    }

    private static Endowment endowment(String place, String what, double value) {
        return new Endowment(place, what, value, "", 2020, Basis.REPORTED, "atlas", "");
    }

    /// A port of nothing, one of a city rather than a place, and nature of another kind are none.
    @Test
    void theLineToTheNearestCoreAndPortIsStraight() {
        Region laid = cities().place("last", "north", Role.MOUNTAIN).build();
        Region region =
                laid.toBuilder()
                        .all(
                                Endowment.class,
                                List.of(
                                        endowment("big", "seaport", 1),
                                        endowment("large", "seaport", 0),
                                        endowment("hill", "forest", 1),
                                        endowment("north", "seaport", 1)))
                        .build();
        Access access =
                new Access(
                        region,
                        ((Estimate) Estimator.estimate(region)).activity(),
                        new Connections(region));
        Place hill = region.places().get("hill");
        double big = km(hill, region.places().get("big"));
        double large = km(hill, region.places().get("large"));

        Value core = access.kmToCore(HILL_OF_CITIES).orElseThrow();
        assertThat(core.value()).isEqualTo(Math.min(big, large));
        assertThat(core.basis()).isEqualTo(Basis.DERIVED);
        Value port = access.kmToPort(HILL_OF_CITIES).orElseThrow();
        assertThat(port.value()).isEqualTo(big);
        assertThat(port.basis()).isEqualTo(Basis.DERIVED);
        assertThat(access(cities()).kmToPort(HILL_OF_CITIES)).isEmpty();
    }

    private static double km(Place one, Place other) {
        return one.centre().orElseThrow().kmTo(other.centre().orElseThrow());
    }

    private static final int HILL_OF_CITIES = 0;
    private static final int SUBURB = 1;

    private static TestRegion cities() {
        TestRegion region =
                new TestRegion()
                        .place("country", "")
                        .place("area", "country")
                        .place("east", "area")
                        .place("west", "area")
                        .place("north", "area")
                        .place("hill", "north", Role.MOUNTAIN)
                        .place("suburb", "east", Role.COAST)
                        .place("big", "east", Role.COAST)
                        .place("large", "west", Role.COAST);
        for (int k = 0; k < 16; k++) {
            region.place("p" + k, "north", Role.COAST);
        }
        region.industry("mill", Broad.SECONDARY, 500, 1000);
        for (String key : new String[] {"hill", "suburb"}) {
            region.valueAdded(key, "", 1);
        }
        for (int k = 0; k < 16; k++) {
            region.valueAdded("p" + k, "", 1);
        }
        return region.valueAdded("big", "", 90).valueAdded("large", "", 80);
    }

    private static Access access(TestRegion laid) {
        Region region = laid.place("last", "north", Role.MOUNTAIN).build();
        Access access =
                new Access(
                        region,
                        ((Estimate) Estimator.estimate(region)).activity(),
                        new Connections(region));
        assertThat(access.cores()).containsExactly(2, 3);
        return access;
    }
}
