package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;

class StabilityTest {
    private static Stability stability(boolean told, double... inHead) {
        Industry toys = new Industry("toys", "toys", "", Broad.SECONDARY, "", List.of());
        List<Stability.Stay> stays =
                DoubleStream.of(inHead)
                        .mapToObj(share -> new Stability.Stay(toys, share, 0.1, 1, 2))
                        .toList();
        return new Stability(100, 0.5, 0.1, told, Map.of(), stays);
    }

    @Test
    void theShareThatStaysIsTheMeanOverTheHead() {
        assertThat(stability(true, 0.9, 0.5, 0.4).share()).isCloseTo(0.6, within(1e-12));
        assertThat(stability(true).share()).isZero();
    }

    /// A head of which half stays is an order to go by, unless nothing tells what the place makes.
    @ParameterizedTest
    @CsvSource({
        "true, 0.75, 0.25, true",
        "true, 0.7, 0.25, false",
        "true, 1, 1, true",
        "false, 1, 1, false"
    })
    void whatStaysByHalfIsRankable(boolean told, double first, double second, boolean rankable) {
        assertThat(stability(told, first, second).isRankable()).isEqualTo(rankable);
    }

    @Test
    void anEmptyHeadIsNoOrder() {
        assertThat(stability(true).isRankable()).isFalse();
    }
}
