package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;

class LinksTest {
    private static final int[] ALL = {0, 1, 2, 3};

    /// Goods that travel far and care that does not, so that products fall into two classes.
    private static Sales sales() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 300, 0.05, 0.3)
                        .reach("care", 30, 0.01, 0.8)
                        .industry("mill", Broad.SECONDARY, "goods", 0.3)
                        .industry("hospital", Broad.TERTIARY, "care", 0.9)
                        .industry("forge", Broad.SECONDARY, "goods", 0.4)
                        .place("west", Role.MOUNTAIN, 80, 20, 5)
                        .place("east", Role.COAST, 20, 80, 40)
                        .place("north", Role.COAST, 15, 30, 60)
                        .place("south", Role.MOUNTAIN, 7, 9, 11)
                        .travel("west", "east", 100)
                        .travel("west", "north", 60)
                        .travel("west", "south", 200)
                        .travel("east", "north", 80)
                        .travel("east", "south", 150)
                        .travel("north", "south", 240);
        Region region = cells.region();
        return FittedSales.of(
                SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST));
    }

    private static double overProducts(Sales sales, int from, int to) {
        double sum = 0;
        for (int i = 0; i < sales.region().industries().count(); i++) {
            sum += sales.amount(from, to, i);
        }
        return sum;
    }

    @Test
    void aLinkIsTheSumOverProducts() {
        Sales sales = sales();
        Matrix links = sales.links();
        for (int from : ALL) {
            for (int to : ALL) {
                double sum = overProducts(sales, from, to);
                assertThat(sum).isPositive();
                assertThat(links.get(from, to)).isCloseTo(sum, within(1e-12 * sum));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 12, 100})
    void theLargestAreThoseOfAllPairsSorted(int most) {
        Sales sales = sales();
        List<int[]> pairs = new ArrayList<>();
        for (int from : ALL) {
            for (int to : ALL) {
                if (from != to) {
                    pairs.add(new int[] {from, to});
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -overProducts(sales, pair[0], pair[1])));

        assertThat(Links.largest(sales, ALL, most))
                .extracting(link -> List.of(link.from(), link.to()))
                .isEqualTo(pairs.stream().limit(most).map(p -> List.of(p[0], p[1])).toList());
    }
}
