package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;

/// How far two places sell the same, worked by hand.
class ClashTest {
    private static final int HILL = 0;
    private static final int COAST = 1;
    private static final int BARE = 3;
    private static final int FEW = 4;

    /// Output and jobs are
    ///
    ///           mill  toys  care
    ///     hill    40    20    40
    ///     coast   30    10    60
    ///     rest    30   160    10
    ///
    /// and a quarter, nearly half and 110 of 400 of the nation's: hill and coast both have mill and
    /// care (quotients 1.6 and 1.45, 1.2 and 2.18), and neither has toys.
    ///
    /// Care that goes next to nowhere beyond daily travel is used where it is made and competes
    /// with nobody. Then hill sells 60 elsewhere, 40 of it mill, and coast 40, 30 of it mill: the
    /// overlap is min(2/3, 3/4) = 2/3, in mill alone. Where it goes on, it is sold, too: the
    /// overlap is min(0.4, 0.3) + min(0.4, 0.6) = 0.7, care first.
    @ParameterizedTest
    @CsvSource({"3, 0.6666666667, 1", "6.6, 0.6666666667, 1", "6.7, 0.7, 2"})
    void productsUsedWhereTheyAreMadeCompeteWithNobody(double careKm, double overlap, int shared) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .reach("near", careKm, 0, 0.4)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .industry("care", Broad.TERTIARY, "near", 0.5)
                        .place("hill", Role.MOUNTAIN, 40, 20, 40)
                        .place("coast", Role.COAST, 30, 10, 60)
                        .place("rest", Role.OTHER, 30, 160, 10);
        Region region = cells.region();
        Activity activity = cells.activity(region);
        SupplyChains chains = SupplyChains.of(region, activity);
        Sales sales = FittedSales.of(chains);
        Clash clash =
                new Clash(
                        Structure.of(region, activity),
                        sales,
                        Purchases.estimated(sales, chains.technology(), activity));

        assertThat(clash.of(HILL, COAST).orElseThrow()).isCloseTo(overlap, within(1e-9));
        assertThat(clash.of(COAST, HILL).orElseThrow()).isCloseTo(overlap, within(1e-9));
        assertThat(clash.list(HILL, COAST)).hasSize(shared);
        assertThat(clash.list(HILL, COAST).getFirst().industry().code())
                .isEqualTo(shared == 1 ? "mill" : "care");
    }

    /// By a sample each overlap counts by the chance that both make more than others, less that of
    /// any two places: of mill min(2/3, 3/4), of toys min(1/3, 1/4). Care is used where it is made.
    @Test
    void overlapsCountByTheChanceOfBothBeyondThatOfAnyTwo() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .reach("near", 6, 0, 0.6)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .industry("care", Broad.TERTIARY, "near", 0.5)
                        .place("hill", Role.MOUNTAIN, 40, 20, 40)
                        .firms(7, 1)
                        .estimated()
                        .place("coast", Role.COAST, 30, 10, 60)
                        .firms(4, 2)
                        .estimated()
                        .place("rest", Role.OTHER, 30, 160, 10)
                        .firms(1, 9)
                        .estimated()
                        .place("bare", Role.OTHER, 30, 10, 10)
                        .estimated()
                        .place("few", Role.OTHER, 30, 10, 10)
                        .firms(1, 1)
                        .estimated();
        Region region = cells.region();
        Activity activity = cells.activity(region);
        SupplyChains chains = SupplyChains.of(region, activity);
        Sales sales = FittedSales.of(chains);
        Structure structure = Structure.of(region, activity);
        Clash clash =
                new Clash(
                        structure,
                        sales,
                        Purchases.estimated(sales, chains.technology(), activity));
        double[] both = new double[2];
        for (int i = 0; i < 2; i++) {
            double prior = structure.cells().prior(i);
            both[i] =
                    structure.cells().chance(HILL, i) * structure.cells().chance(COAST, i)
                            - prior * prior;
        }

        assertThat(both[0]).isPositive();
        assertThat(both[1]).isNegative();
        assertThat(clash.of(HILL, COAST).orElseThrow())
                .isCloseTo(both[0] * 2 / 3 + both[1] / 4, within(1e-9));
        assertThat(clash.of(HILL, BARE)).isEmpty();
        assertThat(clash.of(BARE, HILL)).isEmpty();
        // It makes nothing surely, but something is told of it.
        assertThat(structure.cells().diversity(FEW)).isZero();
        assertThat(clash.of(HILL, FEW)).isPresent();
    }
}
