package org.shanhai.supply.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;

/// A hill where a mill stands that grinds what farms in the valley grow: two places, two
/// industries, and a country beyond that only closes the trade.
class PressuresByPlaceTest {
    private static final int FARM = 0;
    private static final int MILL = 1;

    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.5, Double.NaN)
                .industry("farm", Broad.PRIMARY, "goods", 0.5)
                .industry("mill", Broad.SECONDARY, "goods", 0.3)
                .input(FARM, MILL, 0.4)
                .pressure("farm", "nitrogen", 10, Basis.REPORTED)
                .pressure("mill", "nitrogen", 1, Basis.REPORTED)
                .pressure("farm", "energy", 2, Basis.REPORTED)
                .pressure("mill", "energy", 3, Basis.REPORTED)
                .pressure("farm", "co2", 1, Basis.REPORTED)
                .pressure("mill", "co2", 5, Basis.REPORTED)
                .place("hill", Role.MOUNTAIN, 0, 100)
                .place("valley", Role.MOUNTAIN, 100, 0)
                .outside("beyond", 100, 100);
    }

    private static PlacePressures of(CellRegion cells, String place) {
        Region region = cells.region();
        SupplyChains chains = SupplyChains.of(region, cells.activity(region));
        return PressuresByPlace.of(chains, ChainPressures.of(chains))
                .of(region.places().get(place));
    }

    private static int number(PlacePressures pressures, String key) {
        for (int p = 0; p < pressures.pressures().size(); p++) {
            if (pressures.pressures().get(p).key().equals(key)) {
                return p;
            }
        }
        throw new IllegalArgumentException(key);
    }

    private static double intensity(PlacePressures pressures, String key, int industry) {
        return pressures.intensity(number(pressures, key), industry).orElseThrow();
    }

    /// The hill grows nothing: of a unit of the mill's output, 0.6 of value added fall there and
    /// what the mill itself uses and puts out.
    @Test
    void whereNoBasinIsKnownWhatFallsInThePlaceCounts() {
        PlacePressures here = of(cells(), "hill");

        assertThat(intensity(here, "energy", MILL)).isCloseTo(3 / 0.6, within(1e-8));
        assertThat(intensity(here, "nitrogen", MILL)).isCloseTo(1 / 0.6, within(1e-8));
    }

    /// Along the whole chain 0.4 of farming stand behind a unit of the mill: 5 + 0.4 t for 1.
    @Test
    void carbonCountsAlongTheWholeChain() {
        assertThat(intensity(of(cells(), "hill"), "co2", MILL)).isCloseTo(5.4, within(1e-8));
    }

    /// The valley lies in the basin too, and part of what the mill grinds is grown there: s of it
    /// is 1 + 10 · 0.4 s of nitrogen for 0.6 + 0.4 s of value added.
    @Test
    void nutrientsCountInTheWholeBasin() {
        CellRegion cells = cells().basin("hill", "river", "valley").basin("valley", "river", "");
        PlacePressures here = of(cells, "hill");
        Region region = cells.region();
        double share =
                SupplyChains.of(region, cells.activity(region))
                        .economy()
                        .share(
                                region.places().unitNumber(region.places().get("valley")),
                                region.places().unitNumber(region.places().get("hill")),
                                FARM);

        assertThat(share).isBetween(0.2, 0.99);
        assertThat(intensity(here, "nitrogen", MILL))
                .isCloseTo((1 + 4 * share) / (0.6 + 0.4 * share), within(1e-6));
        // Energy stays where the quota is.
        assertThat(intensity(here, "energy", MILL)).isCloseTo(3 / 0.6, within(1e-8));
    }

    @Test
    void aBasinOfAnotherRiverDoesNotCount() {
        CellRegion cells = cells().basin("hill", "brook", "").basin("valley", "river", "");

        assertThat(intensity(of(cells, "hill"), "nitrogen", MILL)).isCloseTo(1 / 0.6, within(1e-8));
    }

    /// What counts is what is made by those that earn by work: the mean over the farm alone.
    @Test
    void aMeanIsOverWhatCounts() {
        CellRegion cells = cells();
        Region region = cells.region();
        PlacePressures valley = of(cells, "valley");

        assertThat(
                        valley.mean(
                                        cells.activity(region).cells(),
                                        region.places().unitNumber(region.places().get("beyond")),
                                        i -> i == FARM)
                                .all()
                                .get(number(valley, "co2"))
                                .orElseThrow())
                .isCloseTo(1, within(1e-8));
    }
}
