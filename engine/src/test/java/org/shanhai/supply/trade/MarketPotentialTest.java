package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;

class MarketPotentialTest {
    private static Sales sales(Region region) {
        Estimate estimate = (Estimate) Estimator.estimate(region);
        return FittedSales.of(SupplyChains.of(region, estimate.activity()));
    }

    private static Region three() {
        return new TestRegion()
                .place("country", "")
                .place("area", "country")
                .place("a", "area")
                .place("b", "area")
                .place("rest", "country")
                .industry("farm", Broad.PRIMARY, 500, 1000)
                .industry("steel", Broad.SECONDARY, 400, 1000)
                .valueAdded("a", "", 500)
                .build();
    }

    private static Coordinates centre(Region region, int unit) {
        return region.places().unit(unit).centre().orElseThrow();
    }

    @Test
    void isUseWeighedByTheKernelOfTheTradeFit() {
        Region region = three();
        Sales sales = sales(region);
        MarketPotential potential = MarketPotential.of(sales);

        for (int r = 0; r < 3; r++) {
            double sum = 0;
            for (int s = 0; s < 3; s++) {
                double use = sales.cells().use(s, 0) + sales.cells().use(s, 1);
                // Reach of the test region: 100 km, floor 0.1; places of 1000 km².
                Kernel kernel = new Kernel(100, Kernel.EXPONENT, 0.1);
                double radius = Math.sqrt(1000 / Math.PI);
                double km = centre(region, r).kmTo(centre(region, s));
                sum +=
                        use
                                * (r == s
                                        ? AreaKernel.within(kernel, radius)
                                        : AreaKernel.between(kernel, km, radius, radius));
            }
            assertThat(potential.of(region.places().unit(r))).isCloseTo(sum, within(1e-9 * sum));
            assertThat(potential.of(region.places().unit(r), potential.reaches().getFirst()))
                    .isCloseTo(sum, within(1e-9 * sum));
        }
        assertThat(potential.reaches()).containsExactly("goods");
        assertThat(potential.basis()).isEqualTo(Basis.ESTIMATED);
    }
}
