package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
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
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this test.
    private record Table(Region region, double[][][] amounts) implements Sales, SalesCells {
        @Override
        public SalesCells cells() {
            return this;
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
        public double total(int from, int to) {
            return links().get(from, to);
        }

        @Override
        public Amount bothWays(int one, int other) {
            return Amount.exactly(links().get(one, other) + links().get(other, one));
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
        List<Place> units = table().region().places().units();
        assertThat(Links.between(table(), units.get(0), units.get(1)))
                .extracting(flow -> flow.product().code() + " " + flow.amount())
                .containsExactly("hospital 5.0", "mill 2.0", "forge 2.0");
        assertThat(Links.between(table(), units.get(2), units.get(1))).isEmpty();
    }

    /// 9 from the first to the second; 7 back, and 7 each from second to third and third to first.
    @Test
    void equalLinksComeInTheOrderGivenAndNothingIsNoLink() {
        assertThat(largest(2, 2, 1, 0)).containsExactly("west east 9.0", "north west 7.0");
        assertThat(largest(9, 0, 1, 2))
                .containsExactly(
                        "west east 9.0", "east west 7.0", "east north 7.0", "north west 7.0");
        assertThat(largest(9, 0, 2)).containsExactly("north west 7.0");
    }

    private static List<String> largest(int most, int... units) {
        Sales sales = table();
        List<Place> among = Arrays.stream(units).mapToObj(sales.region().places()::unit).toList();
        return Links.largest(sales, among, most).stream()
                .map(link -> link.from().key() + " " + link.to().key() + " " + link.amount())
                .toList();
    }

    private static double overProducts(Sales sales, int from, int to) {
        double sum = 0;
        for (int i = 0; i < sales.region().industries().count(); i++) {
            sum += sales.cells().amount(from, to, i);
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

        List<Place> units = sales.region().places().units();
        assertThat(Links.largest(sales, units, most))
                .extracting(link -> List.of(link.from(), link.to()))
                .isEqualTo(
                        pairs.stream()
                                .limit(most)
                                .map(p -> List.of(units.get(p[0]), units.get(p[1])))
                                .toList());
    }
}
