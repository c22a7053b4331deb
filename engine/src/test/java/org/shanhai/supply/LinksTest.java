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
import org.shanhai.region.Basis;
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

    /// Three products between three places, of which some are not sold at all.
    private static final class Table implements Sales {
        private final Region region;
        private final double[][][] amounts;

        Table(Region region, double[][][] amounts) {
            this.region = region;
            this.amounts = amounts;
        }

        @Override
        public Region region() {
            return region;
        }

        @Override
        public Basis basis() {
            return Basis.REPORTED;
        }

        @Override
        public double amount(int from, int to, int industry) {
            return amounts[industry][from][to];
        }

        @Override
        public Amount ranged(int from, int to, int industry) {
            return Amount.exactly(amount(from, to, industry));
        }

        @Override
        public Amount ranged(int from, int to) {
            return Amount.exactly(links().get(from, to));
        }

        @Override
        public Matrix links() {
            Matrix links = Matrix.zeros(3, 3);
            for (double[][] product : amounts) {
                for (int from = 0; from < 3; from++) {
                    for (int to = 0; to < 3; to++) {
                        links.add(from, to, product[from][to]);
                    }
                }
            }
            return links;
        }

        @Override
        public double use(int unit, int industry) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double supply(int unit, int industry) {
            throw new UnsupportedOperationException();
        }
    }

    private static Sales table() {
        return new Table(
                sales().region(),
                new double[][][] {
                    {{9, 2, 0}, {3, 9, 0}, {4, 0, 9}},
                    {{9, 5, 0}, {4, 9, 0}, {3, 0, 9}},
                    {{9, 2, 0}, {0, 9, 7}, {0, 0, 9}}
                });
    }

    @Test
    void productsComeBySizeThenByNumberAndOnlyWhereTheyAreSold() {
        assertThat(Links.between(table(), 0, 1))
                .containsExactly(
                        new Links.ProductFlow(1, 5),
                        new Links.ProductFlow(0, 2),
                        new Links.ProductFlow(2, 2));
        assertThat(Links.between(table(), 2, 1)).isEmpty();
    }

    /// 9 from the first to the second; 7 back, and 7 each from second to third and third to first.
    @Test
    void equalLinksComeByNumberAndNothingIsNoLink() {
        int[] backwards = {2, 1, 0};
        assertThat(Links.largest(table(), backwards, 2))
                .containsExactly(new Links.Link(0, 1, 9), new Links.Link(1, 0, 7));
        assertThat(Links.largest(table(), new int[] {0, 1, 2}, 9))
                .containsExactly(
                        new Links.Link(0, 1, 9),
                        new Links.Link(1, 0, 7),
                        new Links.Link(1, 2, 7),
                        new Links.Link(2, 0, 7));
        assertThat(Links.largest(table(), new int[] {0, 2}, 9))
                .containsExactly(new Links.Link(2, 0, 7));
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
