package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Need;

class EndowmentFitTest {
    private static EndowmentFit.Part part(double need, double standing) {
        return new EndowmentFit.Part(
                new Need("024", "clean_water", need, Basis.ASSUMED, ""),
                OptionalDouble.of(standing),
                List.of("surface_water_good_share"));
    }

    private static EndowmentFit.Part unknown(double need) {
        return new EndowmentFit.Part(
                new Need("024", "climate", need, Basis.ASSUMED, ""),
                OptionalDouble.empty(),
                List.of());
    }

    @Test
    void whatNeedsNothingFits() {
        EndowmentFit fit = new EndowmentFit(List.of());

        assertThat(fit.holds()).isEqualTo(TestOutcome.HOLDS);
        assertThat(fit.fit()).isEmpty();
    }

    @Test
    void aLargeNeedThatFindsLittleIsAShortage() {
        assertThat(new EndowmentFit(List.of(part(1, 0.3))).holds()).isEqualTo(TestOutcome.FAILS);
        // In the middle of all places half is short, which is not yet lacking.
        assertThat(new EndowmentFit(List.of(part(1, 0.5))).holds()).isEqualTo(TestOutcome.HOLDS);
        assertThat(new EndowmentFit(List.of(part(1, 0.6))).holds()).isEqualTo(TestOutcome.HOLDS);
    }

    @Test
    void aSmallNeedCanAlwaysBeMet() {
        assertThat(new EndowmentFit(List.of(part(0.2, 0))).holds()).isEqualTo(TestOutcome.HOLDS);
        assertThat(new EndowmentFit(List.of(unknown(0.5))).holds()).isEqualTo(TestOutcome.HOLDS);
    }

    @Test
    void aLargeNeedOfWhichNothingIsKnownStaysUnknown() {
        EndowmentFit fit = new EndowmentFit(List.of(part(0.6, 0.9), unknown(0.6)));

        assertThat(fit.holds()).isEqualTo(TestOutcome.UNKNOWN);
        assertThat(fit.listUnknown()).hasSize(1);
        // Over the known needs alone.
        assertThat(fit.fit().orElseThrow()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void aKnownShortageIsToldThoughOthersAreUnknown() {
        assertThat(new EndowmentFit(List.of(part(1, 0.1), unknown(0.9))).holds())
                .isEqualTo(TestOutcome.FAILS);
    }
}
