package org.shanhai.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Games with known answers, and what makes a Shapley value one.
class GameTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static List<String> players(int count) {
        return IntStream.range(0, count).mapToObj(k -> "p" + k).toList();
    }

    private static double[] random(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[1 << count];
        for (int k = 1; k < values.length; k++) {
            values[k] = random.nextDouble(-5, 100);
        }
        return values;
    }

    /// One has a left glove, two have a right one each; a pair is worth 1. Over the six orders
    /// the left one completes a pair in four, each right one in one: 2/3, 1/6, 1/6. In the core
    /// the left one has all.
    @Test
    void theGloveGame() {
        Game gloves =
                new Game(List.of("left", "right", "other"), new double[] {0, 0, 0, 1, 0, 1, 0, 1});

        assertThat(gloves.shapley())
                .containsExactly(new double[] {4 / 6.0, 1 / 6.0, 1 / 6.0}, EXACT);
        assertThat(gloves.hasCore()).isTrue();
        Game.Objection objection = gloves.findObjection(gloves.shapley()).orElseThrow();
        assertThat(objection.members()).containsExactly("left", "right");
        assertThat(objection.excess()).isEqualTo(1 / 6.0, EXACT);
        assertThat(gloves.findObjection(new double[] {1, 0, 0})).isEmpty();
    }

    /// Any two of three can have all: whatever the split, two have at most 2/3 of it on average.
    @Test
    void aMajorityGameHasAnEmptyCore() {
        Game majority = new Game(players(3), new double[] {0, 0, 0, 1, 0, 1, 1, 1});

        assertThat(majority.hasCore()).isFalse();
        assertThat(majority.shapley())
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, EXACT);
        assertThat(majority.findObjection(majority.shapley()).orElseThrow().excess())
                .isEqualTo(1 / 3.0, EXACT);
    }

    /// The same game with 3/2 for all three is just balanced (Bondareva): half each is its core.
    @Test
    void aCoreOfOnePointIsACore() {
        double[] values = {0, 0, 0, 1, 0, 1, 1, 1.5};

        assertThat(new Game(players(3), values).hasCore()).isTrue();
        values[7] = 1.499;
        assertThat(new Game(players(3), values).hasCore()).isFalse();
    }

    /// Where each adds more the more there are, the Shapley value is in the core (Shapley 1971).
    @Test
    void theShapleyValueOfAConvexGameIsInItsCore() {
        double[] values = new double[32];
        for (int k = 1; k < values.length; k++) {
            int size = Integer.bitCount(k);
            values[k] = size * size + (k & 1) * 3;
        }
        Game convex = new Game(players(5), values);

        assertThat(convex.findObjection(convex.shapley())).isEmpty();
        assertThat(convex.hasCore()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void itHandsOutAllAndIsTheMeanOverOrders(int count) {
        double[] values = random(count, 7 + count);
        double[] shapley = new Game(players(count), values).shapley();

        assertThat(Arrays.stream(shapley).sum()).isEqualTo(values[values.length - 1], EXACT);
        if (count <= 5) {
            assertThat(shapley).containsExactly(overOrders(count, values), EXACT);
        }
    }

    private static double[] overOrders(int count, double[] values) {
        double[] sums = new double[count];
        List<List<Integer>> orders = new ArrayList<>(List.of(List.of()));
        for (int player = 0; player < count; player++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int at = 0; at <= order.size(); at++) {
                    List<Integer> next = new ArrayList<>(order);
                    next.add(at, player);
                    longer.add(next);
                }
            }
            orders = longer;
        }
        for (List<Integer> order : orders) {
            int before = 0;
            for (int player : order) {
                sums[player] += values[before | 1 << player] - values[before];
                before |= 1 << player;
            }
        }
        int all = orders.size();
        return Arrays.stream(sums).map(sum -> sum / all).toArray();
    }

    @Test
    void twoThatAddAlikeGetAlikeAndWhoAddsNothingGetsNothing() {
        double[] values = random(4, 11);
        for (int k = 0; k < values.length; k++) {
            // Players 0 and 1 are alike, player 3 adds nothing.
            int swapped = k & ~3 | (k & 1) << 1 | (k & 2) >> 1;
            values[k] = k == 0 ? 0 : values[Math.min(k, swapped) & ~8];
            values[swapped] = values[k];
        }
        values[0] = 0;
        values[8] = 0;
        double[] shapley = new Game(players(4), values).shapley();

        assertThat(shapley[0]).isEqualTo(shapley[1], EXACT);
        assertThat(shapley[3]).isEqualTo(0, EXACT);
        assertThat(shapley[0]).isNotCloseTo(shapley[2], EXACT);
    }

    @Test
    void valuesThatAreNoGameAreRefused() {
        assertThatThrownBy(() -> new Game(players(2), new double[] {0, 1, 2}))
                .hasMessageContaining("2 players");
        assertThatThrownBy(() -> new Game(players(1), new double[] {1, 1}))
                .hasMessageContaining("nobody's 0");
        assertThatThrownBy(() -> new Game(Collections.nCopies(17, "p"), new double[] {0}))
                .hasMessageContaining("at most 16")
                .hasMessageContaining("131072 coalitions");
        assertThat(new Game(players(16), new double[1 << 16]).whole()).isZero();
    }

    /// Nobody reaches anything: nothing to object to, and that all have nothing is a core.
    @Test
    void aGameOfNothingHasACore() {
        Game nothing = new Game(players(3), new double[8]);

        assertThat(nothing.hasCore()).isTrue();
        assertThat(nothing.findObjection(new double[3])).isEmpty();
        assertThat(nothing.findBreach()).isEmpty();
    }

    /// A lack of one is much of ten, and the noise of arithmetic of ten million million.
    @ParameterizedTest
    @ValueSource(doubles = {10, 1e13})
    void soSmallAPartOfTheLargestValueIsNoise(double whole) {
        Game two = new Game(players(2), new double[] {0, whole / 2, whole / 2 + 1, whole});
        boolean isNoise = whole > 1e9;

        assertThat(two.findBreach().isEmpty()).isEqualTo(isNoise);
        assertThat(two.findObjection(new double[] {whole / 2, whole / 2}).isEmpty())
                .isEqualTo(isNoise);
        assertThat(two.isExceededBy(new double[] {whole / 2, whole / 2 + 1})).isNotEqualTo(isNoise);
        assertThat(two.hasCore()).isEqualTo(isNoise);
    }
}
