package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;

class HeadroomTest {
    private static Limit limit(String of, double amount) {
        return new Limit(
                "",
                Optional.of("longyou"),
                Optional.empty(),
                Limited.of(of),
                amount,
                Basis.ASSUMED,
                "",
                "");
    }

    /// Two tonnes and a thousandth of a person for a unit of value added; land is not known.
    private static OptionalDouble need(Limited of) {
        return switch (of.key()) {
            case "co2" -> OptionalDouble.of(2);
            case "labour" -> OptionalDouble.of(1e-3);
            case "so2" -> OptionalDouble.of(0);
            default -> OptionalDouble.empty();
        };
    }

    private static Headroom of(double trial, Limit... limits) {
        return Headroom.of(List.of(limits), HeadroomTest::need, trial);
    }

    @Test
    void theTightestLimitBinds() {
        Headroom headroom = of(40, limit("co2", 100), limit("labour", 1), limit("land", 3));

        assertThat(headroom.tightest().orElseThrow().limit().of().key()).isEqualTo("co2");
        assertThat(headroom.tightest().orElseThrow().allows()).hasValue(50);
        assertThat(headroom.holds()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void aTrialThatNeedsMoreThanIsLeftFails() {
        assertThat(of(51, limit("co2", 100)).holds()).isEqualTo(Outcome.FAILS);
        assertThat(of(50, limit("co2", 100)).holds()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void whereNoNeedIsKnownNothingIsSaid() {
        assertThat(of(1).holds()).isEqualTo(Outcome.UNKNOWN);
        assertThat(of(1, limit("land", 3)).holds()).isEqualTo(Outcome.UNKNOWN);
        assertThat(of(1, limit("land", 3)).rooms().getFirst().allows()).isEmpty();
    }

    @Test
    void whatIsNotNeededBindsNothing() {
        assertThat(of(1e12, limit("so2", 0)).holds()).isEqualTo(Outcome.HOLDS);
    }
}
