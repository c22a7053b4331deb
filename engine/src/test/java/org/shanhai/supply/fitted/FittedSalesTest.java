package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.supply.fitted.SixCellChains.CARE;
import static org.shanhai.supply.fitted.SixCellChains.MILL;
import static org.shanhai.supply.fitted.SixCellChains.REST;
import static org.shanhai.supply.fitted.SixCellChains.WEST;
import static org.shanhai.supply.fitted.SixCellChains.assertAmount;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

class FittedSalesTest {
    private final SupplyChains chains = SixCellChains.of();

    @Test
    void salesHaveTheRangeOfTheKernels() {
        FittedSales sales = FittedSales.of(chains);
        for (int from = WEST; from <= REST; from++) {
            for (int to = WEST; to <= REST; to++) {
                int seller = from;
                int buyer = to;
                assertThat(sales.cells().amount(from, to, CARE))
                        .isEqualTo(chains.economy().flow(from, to, CARE));
                double most =
                        Math.min(sales.cells().supply(from, MILL), sales.cells().use(to, MILL));
                assertAmount(
                        sales.cells().ranged(from, to, MILL),
                        chains.range(each -> each.flow(seller, buyer, MILL)).atMost(most));
                assertAmount(
                        chains,
                        sales.cells().ranged(from, to),
                        economy ->
                                economy.flow(seller, buyer, MILL)
                                        + economy.flow(seller, buyer, CARE));
                assertAmount(
                        chains,
                        sales.cells().bothWays(from, to),
                        economy ->
                                economy.flow(seller, buyer, MILL)
                                        + economy.flow(seller, buyer, CARE)
                                        + economy.flow(buyer, seller, MILL)
                                        + economy.flow(buyer, seller, CARE));
                assertThat(sales.links().get(from, to))
                        .isCloseTo(sales.cells().ranged(from, to).value(), within(1e-9));
            }
        }
        assertThat(sales.basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(sales.region()).isEqualTo(chains.region());
        Place west = chains.region().places().unit(WEST);
        Place rest = chains.region().places().unit(REST);
        Industry care = chains.region().industries().get(CARE);
        assertThat(sales.amount(west, rest, care))
                .isEqualTo(sales.cells().amount(WEST, REST, CARE));
        assertThat(sales.ranged(rest, west, care))
                .isEqualTo(sales.cells().ranged(REST, WEST, CARE));
        assertThat(sales.ranged(rest, west)).isEqualTo(sales.cells().ranged(REST, WEST));
        assertThat(sales.use(rest, care)).isEqualTo(sales.cells().use(REST, CARE));
        assertThat(sales.supply(rest, care)).isEqualTo(sales.cells().supply(REST, CARE));
    }

    /// Nothing leaves the country: mills sell 80, 20 and 50. The west adds 70 of the 175 of
    /// value, as either industry adds .7 for a unit of output, and pays 32 of the 85 of wages;
    /// so of mills its industries use .2 · 80 + .3 · 20 and its final users 45 · 32/85 + 45 ·
    /// 70/175.
    @Test
    void aPlaceUsesWhatItsIndustriesAndUsersBuy() {
        FittedSales sales = FittedSales.of(chains);

        assertThat(sales.cells().supply(WEST, MILL)).isCloseTo(80, within(1e-9));
        assertThat(sales.cells().supply(REST, CARE)).isCloseTo(20, within(1e-9));
        double used = 16 + 6 + 45 * 32 / 85.0 + 45 * 70 / 175.0;
        assertThat(sales.cells().use(WEST, MILL)).isCloseTo(used, within(1e-9));
    }
}
