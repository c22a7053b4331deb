package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Matter;
import org.shanhai.region.Region;

/// How often projects of a class do what a matter is of, and what is asked first for it.
class MatterSharesTest {
    private static List<Question> list(Region region, String ofClass) {
        return new Questions(
                        region, TestMatters.of(TestProposals.stating(Map.of()), "toys", ofClass))
                .list();
    }

    private static List<String> keys(Region region, String ofClass) {
        return list(region, ofClass).stream().map(Question::matter).toList();
    }

    /// By the longest beginning that is told of, else as all; who does it by definition counts
    /// whole, and of several classes the mean counts.
    @Test
    void howOftenIsToldByClass() {
        Matter matter =
                TestMatters.matter("plating")
                        .asked("245", "22")
                        .always("2672")
                        .often(0.2, Map.of("24", 0.4, "2452", 0.8, "2672", 0.1))
                        .make();
        Region region = TestMatters.region(List.of(matter), List.of());

        assertThat(matter.odds("2451")).isEqualTo(0.4);
        assertThat(matter.odds("2452")).isEqualTo(0.8);
        assertThat(matter.odds("2231")).isEqualTo(0.2);
        assertThat(matter.odds("2672")).isEqualTo(1);
        assertThat(matter.odds("3011")).isZero();
        assertThat(list(region, "").getFirst().odds())
                .isCloseTo((0.4 + 0.8 + 1) / 3, within(1e-12));
    }

    /// What most of its class do is asked first, whatever all do.
    @Test
    void ofTheClassMostIsAskedFirst() {
        Region region =
                TestMatters.region(
                        List.of(
                                TestMatters.matter("common").asked("245").often(0.5).make(),
                                TestMatters.matter("rare")
                                        .asked("245")
                                        .often(0.1, Map.of("2451", 0.9))
                                        .make()),
                        List.of());

        assertThat(keys(region, "2451")).containsExactly("rare", "common");
        assertThat(keys(region, "2452")).containsExactly("common", "rare");
    }
}
