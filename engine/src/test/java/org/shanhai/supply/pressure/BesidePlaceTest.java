package org.shanhai.supply.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;

/// For a unit of output a kiln puts out 10 CO₂, a mill 2, toys .5; all bring the same value added.
/// Hill makes 10, 5 and 5, on the mean 5.6; the study area 10, 15 and 205, on the mean 1.0.
class BesidePlaceTest {
    private final CellRegion cells =
            new CellRegion()
                    .reach("goods", 100, 0.1, 0.2)
                    .industry("kiln", Broad.SECONDARY, "goods", 0.4)
                    .industry("mill", Broad.SECONDARY, "goods", 0.4)
                    .industry("toys", Broad.SECONDARY, "goods", 0.4)
                    .pressure("kiln", "co2", 10, Basis.REPORTED)
                    .pressure("mill", "co2", 2, Basis.REPORTED)
                    .pressure("toys", "co2", 0.5, Basis.REPORTED)
                    .place("hill", Role.MOUNTAIN, 10, 5, 5)
                    .place("coast", Role.COAST, 0, 10, 200);

    /// A mill is cleaner than hill with its kilns, and no clean trade for that.
    @Test
    void whatIsCleanBesideKilnsAloneIsNotClean() {
        Region region = cells.region();
        BesidePlace beside = BesidePlace.of(SupplyChains.of(region, cells.activity(region)));
        Place hill = region.places().get("hill");

        assertThat(beside.of(hill, region.industry("mill")).cleanliness())
                .isEqualTo(Cleanliness.CLEANER);
        assertThat(beside.isClean(hill, region.industry("mill"))).isFalse();
        assertThat(beside.isClean(hill, region.industry("toys"))).isTrue();
        assertThat(beside.isClean(hill, region.industry("kiln"))).isFalse();
    }
}
