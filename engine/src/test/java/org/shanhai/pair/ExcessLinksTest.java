package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// What two places sell one another beyond the region's mix, by hand.
class ExcessLinksTest {
    private static final int HILL = 0;
    private static final int COAST = 1;
    private static final int REST = 2;
    private static final int ABROAD = 3;

    /// Mill and toys make chains, care does not.
    private final Region region =
            new CellRegion()
                    .reach("goods", 100, 0.1, 0.2)
                    .reach("near", 5, 0, 0.6)
                    .industry("mill", Broad.SECONDARY, "goods", 0.5)
                    .industry("toys", Broad.SECONDARY, "goods", 0.5)
                    .industry("care", Broad.TERTIARY, "near", 0.5)
                    .place("hill", Role.MOUNTAIN, 1, 1, 1)
                    .place("coast", Role.COAST, 1, 1, 1)
                    .place("rest", Role.OTHER, 1, 1, 1)
                    .outside("abroad", 1, 1, 1)
                    .region();

    private TableSales sales() {
        return new TableSales(region)
                .supplies(HILL, 40, 10, 70)
                .supplies(COAST, 10, 40, 700)
                .supplies(REST, 50, 50, 30)
                .supplies(ABROAD, 900, 1, 1)
                .uses(HILL, 10, 40, 70)
                .uses(COAST, 40, 10, 700)
                .uses(REST, 50, 50, 30)
                .uses(ABROAD, 900, 1, 1);
    }

    private ExcessLinks links(TableSales sales) {
        return new ExcessLinks(sales, Chained.of(region));
    }

    /// Half of what is sold in the area is mill, half toys, and so is what is used; places of 50
    /// would have 25 of each. Hill to coast 8 mill become 8 · 25/40 · 25/40 = 3.125 and 1 toys
    /// 1 · 25/10 · 25/10 = 6.25; the way back is the same with mill and toys changed about. Care
    /// and what is made abroad do not count.
    @Test
    void isWhatIsSoldBeyondTheRegionsMix() {
        TableSales sales = sales().sells(HILL, COAST, 8, 1, 99).sells(COAST, HILL, 1, 8, 99);

        ExcessLinks.Links found = links(sales).of(HILL, COAST);

        assertThat(found.now()).isEqualTo(18);
        assertThat(found.expected()).isCloseTo(18.75, within(1e-12));
        assertThat(found.excess().orElseThrow()).isCloseTo(-0.04, within(1e-12));
        assertThat(links(sales).of(COAST, HILL)).isEqualTo(found);
    }

    /// Hill sells what it makes most of, coast uses it most: 8 mill alone are 8 instead of 3.125.
    @Test
    void whatFitsIsMoreThanExpected() {
        TableSales sales = sales().sells(HILL, COAST, 8, 0, 0);

        assertThat(links(sales).of(HILL, COAST).excess().orElseThrow())
                .isCloseTo(8 / 3.125 - 1, within(1e-12));
    }

    @Test
    void sizeAndDistanceCancel() {
        TableSales sales = sales().sells(HILL, COAST, 8, 1, 0).sells(COAST, HILL, 1, 8, 0);
        TableSales far = sales().sells(HILL, COAST, 0.8, 0.1, 0).sells(COAST, HILL, 0.1, 0.8, 0);
        // Ten times as large, of the same mix; the area's mix stays as it is.
        TableSales large =
                sales().supplies(COAST, 100, 400, 7)
                        .uses(COAST, 400, 100, 7)
                        .supplies(REST, 500, 200, 7)
                        .uses(REST, 200, 500, 7)
                        .sells(HILL, COAST, 80, 10, 0)
                        .sells(COAST, HILL, 10, 80, 0);

        double excess = links(sales).of(HILL, COAST).excess().orElseThrow();
        assertThat(links(far).of(HILL, COAST).excess().orElseThrow())
                .isCloseTo(excess, within(1e-12));
        // Of the area 640 of 1290 are mill: supply 640/1290, use 650/1290.
        assertThat(links(large).of(HILL, COAST).excess().orElseThrow())
                .isCloseTo(excess, within(0.001));
    }

    @Test
    void atTheRegionsMixThereIsNone() {
        TableSales sales =
                sales().supplies(HILL, 30, 30, 0)
                        .supplies(COAST, 70, 70, 0)
                        .uses(HILL, 20, 20, 0)
                        .uses(COAST, 90, 90, 0)
                        .sells(HILL, COAST, 5, 2, 0)
                        .sells(COAST, HILL, 4, 1, 0);

        assertThat(links(sales).of(HILL, COAST).excess().orElseThrow()).isCloseTo(0, within(1e-12));
    }

    @Test
    void whereNothingIsExpectedNothingIsSaid() {
        assertThat(links(sales()).of(HILL, COAST).excess()).isEmpty();
        // Toys that hill neither sells nor uses are not scaled by nothing.
        TableSales none = sales().supplies(HILL, 50, 0, 0).sells(HILL, COAST, 8, 0, 0);
        assertThat(links(none).of(HILL, COAST).excess().orElseThrow()).isFinite();
    }
}
