package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;

class MultiplierRowTest {
    private static OptionalDouble ratio(double direct, double total) {
        return new MultiplierRow(
                        new Industry("1", "One", "", Broad.SECONDARY, "", List.of()),
                        direct,
                        total,
                        Map.of(),
                        1)
                .ratio();
    }

    @Test
    void theRatioIsTheTotalOverTheDirect() {
        assertThat(ratio(0.25, 0.4)).hasValue(1.6);
        assertThat(ratio(-0.25, 0.5)).hasValue(-2);
    }

    @Test
    void whatBringsNothingOrNothingKnownItselfHasNone() {
        assertThat(ratio(0, 0.4)).isEmpty();
        assertThat(ratio(-0.0, 0.4)).isEmpty();
        assertThat(ratio(Double.NaN, 0.4)).isEmpty();
    }
}
