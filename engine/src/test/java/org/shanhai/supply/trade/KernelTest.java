package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// How much of trade is left at a distance, and that some always is.
class KernelTest {
    private static void assertAt(Kernel kernel, double km, double wanted) {
        assertThat(kernel.at(km)).isCloseTo(wanted, within(1e-15));
    }

    /// At 400 km with a length of 100: 5⁻² and 5⁻³, and e⁻⁴ where the exponent is without end.
    @Test
    void fallsWithDistance() {
        assertAt(new Kernel(100, 2, 0), 400, 0.04);
        assertAt(new Kernel(100, 2, 0.1), 400, 0.14);
        assertAt(new Kernel(100, Kernel.EXPONENT, 0.1), 400, 0.108);
        assertThat(ExponentialKernel.of(100, 0).at(400)).isCloseTo(Math.exp(-4), within(2e-6));
    }

    @Test
    void neverFallsToNothing() {
        assertThat(new Kernel(1, 100, 0).at(1e9)).isEqualTo(Kernel.LEAST);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void refusesALengthThatIsNone(double km) {
        assertThatThrownBy(() -> new Kernel(km, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new Kernel(1, 2, 0)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN})
    void refusesAFloorBelowZero(double floor) {
        assertThatThrownBy(() -> new Kernel(1, 2, floor))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// At 60 km, daily travel, (1 + 60/ρ)⁻³ + ε is 0.0011 for ρ = 7 and 0.00086 for ρ = 6.3.
    @Test
    void isLocalWhereNextToNothingGoesBeyondDailyTravel() {
        assertThat(Kernel.isLocal(new Reach("a", 6.3, 0, Double.NaN, Basis.ASSUMED))).isTrue();
        assertThat(Kernel.isLocal(new Reach("a", 7, 0, Double.NaN, Basis.ASSUMED))).isFalse();
        assertThat(Kernel.isLocal(new Reach("a", 6.3, 0.001, Double.NaN, Basis.ASSUMED))).isFalse();
    }

    /// One industry of such a class, one of another.
    @Test
    void anIndustryIsLocalWhereItsClassIs() {
        Region region =
                new CellRegion()
                        .reach("near", 6.3, 0, 0.5)
                        .reach("far", 100, 0.1, 0.2)
                        .industry("barbers", Broad.TERTIARY, "near", 0.5)
                        .industry("toys", Broad.SECONDARY, "far", 0.5)
                        .place("hill", Role.MOUNTAIN, 1, 1)
                        .region();

        assertThat(region.industries().all())
                .extracting(industry -> Kernel.isLocal(region, industry))
                .containsExactly(true, false);
    }
}
