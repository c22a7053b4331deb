package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;
import org.shanhai.region.Travel;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;

/// Distances by road where every pair has its time, else as the crow flies; and what is near by
/// them.
class DistancesTest {
    /// 128/45π radii of √(1000/π) km.
    private static final double INNER = 16.1541;

    private static CellRegion three() {
        return new CellRegion()
                .reach("goods", 100, 0.05, 0.5)
                .reach("care", 30, 0.01, 0.8)
                .industry("mill", Broad.SECONDARY, "goods", 0.3)
                .industry("care", Broad.TERTIARY, "care", 0.9)
                .industry("forge", Broad.SECONDARY, "goods", 0.3)
                .place("west", Role.MOUNTAIN, 80, 20, 10)
                .place("east", Role.COAST, 20, 80, 10)
                .place("north", Role.COAST, 10, 10, 10)
                .travel("west", "east", 100)
                .travel("east", "west", 120)
                .travel("north", "east", 60)
                .travel("area", "west", 7);
    }

    private static void assertDistances(Region region, double... wanted) {
        assertThat(Distances.find(region).orElseThrow().storage())
                .containsExactly(wanted, within(1e-3));
    }

    @Test
    void aMinuteIsAKilometreAndOneWayStandsForBoth() {
        assertDistances(
                three().travel("west", "north", 200).region(),
                INNER,
                100,
                200,
                120,
                INNER,
                60,
                200,
                60,
                INNER);
        assertDistances(
                three().travel("north", "west", 210).travel("west", "north", 200).region(),
                INNER,
                100,
                200,
                120,
                INNER,
                60,
                210,
                60,
                INNER);
    }

    /// All three lie in one spot.
    @Test
    void withoutTheTimeOfOnePairAllAreAsTheCrowFlies() {
        assertDistances(three().region(), INNER, 0, 0, 0, INNER, 0, 0, 0, INNER);
    }

    /// Places of a hundredth of a degree of longitude each, at 29° north: R cos 29° · π/18000.
    @Test
    void asTheCrowFliesBothWaysAreAlike() {
        Region region =
                new TestRegion()
                        .place("country", "")
                        .place("a", "country")
                        .place("b", "country")
                        .place("c", "country")
                        .industry("farm", Broad.PRIMARY, 500, 1000)
                        .build();
        Matrix distances = Distances.find(region).orElseThrow();
        double step = 6371 * Math.cos(Math.toRadians(29)) * Math.PI / 18000;

        assertThat(distances.get(0, 1)).isCloseTo(step, within(1e-3));
        assertThat(distances.get(0, 2)).isCloseTo(2 * step, within(1e-3));
        assertThat(distances.get(2, 0)).isEqualTo(distances.get(0, 2));
    }

    /// A place without longitude and latitude.
    private static Place unplaced(String key, String within) {
        return new Place(
                key,
                key,
                "",
                Optional.of(within).filter(parent -> !parent.isEmpty()),
                Place.Kind.COUNTY,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(1000),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static RegionBuilder withoutCentres(Place... places) {
        return Region.builder()
                .area(places[0].key())
                .baseYear(2020)
                .places(new Places(List.of(places), List.of()));
    }

    /// Between two places something must tell how far apart they lie; one alone is as far from
    /// itself as its area says.
    @Test
    void aPlaceWithoutACentreNeedsTravelTimesToOthers() {
        Place country = unplaced("country", "");
        RegionBuilder two =
                withoutCentres(country, unplaced("a", "country"), unplaced("b", "country"));
        assertThatThrownBy(() -> Distances.find(two.build()).orElseThrow())
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("have no longitude and latitude"));
        two.all(Travel.class, List.of(new Travel("a", "b", 90, "road", 2020, Basis.REPORTED, "")));
        assertDistances(two.build(), INNER, 90, 90, INNER);
        assertDistances(withoutCentres(country, unplaced("a", "country")).build(), INNER);
    }

    /// Of a kernel over a place of 1000 km², or between it and one that far away.
    private static double mean(double length, double floor, double km) {
        Kernel kernel = new Kernel(length, Kernel.EXPONENT, floor);
        double radius = Math.sqrt(1000 / Math.PI);
        return km == 0
                ? AreaKernel.within(kernel, radius)
                : AreaKernel.between(kernel, km, radius, radius);
    }

    /// Care counts by its own reach, mills and forges together by theirs.
    @Test
    void marketsCountByTheReachOfEachIndustry() {
        CellRegion cells = three().travel("west", "north", 200);
        Region region = cells.region();
        FittedSales sales = FittedSales.of(SupplyChains.of(region, cells.activity(region)));
        MarketPotential potential = MarketPotential.of(sales);
        double[] kmFromWest = {0, 100, 200};
        double goods = 0;
        double care = 0;
        for (int s = 0; s < 3; s++) {
            double km = kmFromWest[s];
            goods += (sales.cells().use(s, 0) + sales.cells().use(s, 2)) * mean(100, 0.05, km);
            care += sales.cells().use(s, 1) * mean(30, 0.01, km);
        }

        Place west = region.places().unit(0);
        assertThat(potential.reaches()).containsExactly("goods", "care");
        assertThat(potential.of(west, "goods")).isCloseTo(goods, within(1e-3));
        assertThat(potential.of(west, "care")).isCloseTo(care, within(1e-3));
        assertThat(potential.of(west)).isCloseTo(goods + care, within(1e-3));
    }
}
