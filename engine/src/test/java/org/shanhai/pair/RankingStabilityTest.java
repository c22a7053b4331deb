package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Place;

class RankingStabilityTest {
    private static Place place(int k) {
        return new Place(
                "p" + k,
                "p" + k,
                "",
                Optional.empty(),
                Place.Kind.COUNTY,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static RankingStability stability(boolean told, int head, double... inHead) {
        List<RankingStability.Stay> stays =
                IntStream.range(0, inHead.length)
                        .mapToObj(k -> new RankingStability.Stay(place(k), inHead[k], 1, 9))
                        .toList();
        return new RankingStability(50, 0.1, told, head, stays);
    }

    /// Of .9, .5, .1 the first two are the head.
    @Test
    void theShareThatStaysIsTheMeanOverTheHeadAlone() {
        assertThat(stability(true, 2, 0.9, 0.5, 0.1).share()).isCloseTo(0.7, within(1e-12));
        assertThat(stability(true, 0, 0.9).share()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0.75, 0.25, true",
        "true, 0.7, 0.25, false",
        "true, 1, 1, true",
        "false, 1, 1, false"
    })
    void whatStaysByHalfIsRankable(boolean told, double first, double second, boolean rankable) {
        assertThat(stability(told, 2, first, second).isRankable()).isEqualTo(rankable);
    }

    /// Of six partners two, of seven three; of a hundred as many as asked.
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3, 1", "6, 2", "7, 3", "30, 10", "100, 10"})
    void theHeadIsAThirdAtTheMost(int ranked, int head) {
        assertThat(RankingStability.head(10, ranked)).isEqualTo(head);
    }

    @Test
    void partnersAreFound() {
        RankingStability stability = stability(true, 1, 0.9, 0.5);

        assertThat(stability.find(place(1)).orElseThrow().inHead()).isEqualTo(0.5);
        assertThat(stability.find(place(2))).isEmpty();
    }
}
