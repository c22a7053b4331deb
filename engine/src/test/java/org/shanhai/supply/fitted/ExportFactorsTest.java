package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Mills make 80 in the west and 20 in the east, which are the study area, and 100 in the rest.
class ExportFactorsTest {
    private static final int PLACES = 3;

    private static Economy economy(double share, double factor) {
        return economy(share, factor, 80);
    }

    private static Economy economy(double share, double factor, double west) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.05, 0.5)
                        .industry("mill", Broad.SECONDARY, "goods", 0.3)
                        .exported(share, factor)
                        .industry("care", Broad.TERTIARY, "goods", 0.9)
                        .place("west", Role.MOUNTAIN, west, 20)
                        .place("east", Role.COAST, 20, 80)
                        .outside("rest", 100, 50)
                        .travel("west", "east", 100)
                        .travel("west", "rest", 300)
                        .travel("east", "rest", 200);
        Region region = cells.region();
        return SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST).economy();
    }

    private static double sold(Economy economy, int place, int product) {
        double sum = 0;
        for (int s = 0; s < PLACES; s++) {
            sum += economy.flow(place, s, product);
        }
        return sum;
    }

    /// The nation exports a share of 200; the area its factor times that share of 100, as far as it
    /// has so much and the rest can export what is left.
    @ParameterizedTest
    @CsvSource({
        // 20 % of 200 are 40: 30 of the area, 10 of the rest.
        "0.2, 1.5, 56, 14, 90",
        // All 40 are the area's.
        "0.2, 10,  48, 12, 100",
        "0.2, 0,   80, 20, 60",
        // Of 160 the rest has 100 at most.
        "0.8, 0,   32, 8,  0",
        // And the area its 100.
        "0.8, 10,  0,  0,  40",
        "0.2, 1,   64, 16, 80"
    })
    void theAreaExportsByItsOwnAccounts(
            double share, double factor, double west, double east, double rest) {
        Economy economy = economy(share, factor);

        assertThat(sold(economy, 0, 0)).isCloseTo(west, within(1e-6));
        assertThat(sold(economy, 1, 0)).isCloseTo(east, within(1e-6));
        assertThat(sold(economy, 2, 0)).isCloseTo(rest, within(1e-6));
        assertThat(sold(economy, 0, 1)).isCloseTo(20, within(1e-6));
    }

    @Test
    void exportsDriveNobodyOutBeTheyMoreThanTheNations() {
        Economy economy = economy(0.2, 1.5);

        assertThat(new ProjectDemand(economy, 0, 0).displaced(100).sum())
                .isCloseTo(70, within(1e-9));
        assertThat(new ProjectDemand(economy, 2, 0).displaced(100).sum())
                .isCloseTo(90, within(1e-9));
    }

    /// Who makes nothing yet sells to all by what they use: of east and rest, who make all, each
    /// loses its share of that, and they lose together what stays at home.
    @Test
    void whoMakesNothingYetDrivesOutAllWhoSell() {
        Economy economy = economy(0.2, 1.5, 0);
        Matrix displaced = new ProjectDemand(economy, 0, 0).displaced(100);
        double sold = sold(economy, 1, 0) + sold(economy, 2, 0);

        assertThat(sold(economy, 0, 0)).isZero();
        assertThat(displaced.sum()).isCloseTo(70, within(1e-9));
        for (int q = 1; q < PLACES; q++) {
            assertThat(displaced.get(q, 0))
                    .isCloseTo(70 * sold(economy, q, 0) / sold, within(1e-6));
        }
    }
}
