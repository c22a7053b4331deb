package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

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

        Access access = new Access(region, cells.activity(region));

        assertThat(access.cores()).containsExactly(CITY);
        assertThat(access.minutesToCore(HILL).orElseThrow().value()).isEqualTo(100);
        assertThat(access.minutesToCore(PORT).orElseThrow().value()).isEqualTo(60);
        assertThat(access.minutesToCore(3)).isEmpty();
    }
}
