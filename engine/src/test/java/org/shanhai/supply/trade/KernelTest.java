package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleFunction;
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

    /// At 400 km with a length of 100: e⁻⁴, e⁻² and 1/25.
    @Test
    void fallsWithDistance() {
        assertAt(new Kernel.Exponential(100), 400, Math.exp(-4));
        assertAt(new Kernel.ExponentialWithFloor(100, 0.05), 400, Math.exp(-4) + 0.05);
        assertAt(new Kernel.RootExponentialWithFloor(100, 0.05), 400, Math.exp(-2) + 0.05);
        assertAt(new Kernel.Power(100, 2, 0), 400, 0.04);
        assertAt(new Kernel.Power(100, 2, 0.1), 400, 0.14);
        assertAt(new Kernel.Power(100, Kernel.EXPONENT, 0.1), 400, 0.108);
    }

    @Test
    void neverFallsToNothing() {
        double far = 1e9;
        assertThat(new Kernel.Exponential(1).at(far)).isEqualTo(Kernel.LEAST);
        assertThat(new Kernel.ExponentialWithFloor(1, 0).at(far)).isEqualTo(Kernel.LEAST);
        assertThat(new Kernel.RootExponentialWithFloor(1, 0).at(far)).isEqualTo(Kernel.LEAST);
        assertThat(new Kernel.Power(1, 100, 0).at(far)).isEqualTo(Kernel.LEAST);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void refusesALengthThatIsNone(double km) {
        List<DoubleFunction<Kernel>> kernels =
                List.of(
                        Kernel.Exponential::new,
                        length -> new Kernel.ExponentialWithFloor(length, 0),
                        length -> new Kernel.RootExponentialWithFloor(length, 0),
                        length -> new Kernel.Power(length, 2, 0));
        for (DoubleFunction<Kernel> kernel : kernels) {
            assertThatThrownBy(() -> kernel.apply(km)).isInstanceOf(IllegalArgumentException.class);
            assertThatCode(() -> kernel.apply(1)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN})
    void refusesAFloorBelowZero(double floor) {
        assertThatThrownBy(() -> new Kernel.ExponentialWithFloor(1, floor))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Kernel.RootExponentialWithFloor(1, floor))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Kernel.Power(1, 2, floor))
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
