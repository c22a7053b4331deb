package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Numbered;
import org.shanhai.region.Place;

class LikelyTiesTest {
    private static final int MOUNTAIN = 8;
    private static final int COAST = 10;

    private static List<Place> places(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Numbered::place).toList();
    }

    /// Signs by lot; those that are large and trade much are tied, and one in ten of the others.
    private static double[][][] signs() {
        Random random = new Random(7);
        double[][][] rows = new double[MOUNTAIN][COAST][TieSign.values().length];
        for (double[][] place : rows) {
            for (double[] row : place) {
                for (int d = 0; d < row.length; d++) {
                    row[d] = random.nextGaussian();
                }
            }
        }
        return rows;
    }

    private static boolean[][] tied(double[][][] rows) {
        return tied(rows, TieSign.LINKS);
    }

    private static boolean[][] tied(double[][][] rows, TieSign beside) {
        Random random = new Random(11);
        boolean[][] tied = new boolean[MOUNTAIN][COAST];
        for (int m = 0; m < MOUNTAIN; m++) {
            for (int c = 0; c < COAST; c++) {
                tied[m][c] =
                        rows[m][c][0] + rows[m][c][beside.ordinal()] > 1 || random.nextInt(10) == 0;
            }
        }
        return tied;
    }

    private static TieSigns of(List<Place> mountain, List<Place> coast, double[][][] rows) {
        return new TieSigns(mountain, coast, rows);
    }

    private static LikelyTies likely() {
        return likely(TieSign.LINKS);
    }

    private static LikelyTies likely(TieSign beside) {
        double[][][] rows = signs();
        return LikelyTies.of(of(places(0, MOUNTAIN), places(50, COAST), rows), tied(rows, beside))
                .orElseThrow();
    }

    /// Of 3, 1 and 2 the first is tied: it comes before both. Tied with 1 alone it comes before
    /// neither; equals count by halves.
    @Test
    void areaIsHowOftenTheTiedComeFirst() {
        double[][] values = {{3, 1, 2}};

        assertThat(TieSkill.area(values, new boolean[][] {{true, false, false}})).isEqualTo(1);
        assertThat(TieSkill.area(values, new boolean[][] {{false, true, false}})).isZero();
        assertThat(TieSkill.area(values, new boolean[][] {{false, false, true}})).isEqualTo(0.5);
        assertThat(TieSkill.area(new double[][] {{1, 1}}, new boolean[][] {{true, false}}))
                .isEqualTo(0.5);
        assertThat(TieSkill.area(new double[][] {{Double.NaN, 1}}, new boolean[][] {{true, false}}))
                .isEqualTo(0.5);
    }

    /// The chance is right of both places, the rule half of the first and of the second. One draw
    /// in four is of the second alone, where neither is ahead.
    @Test
    void aheadIsWhatIsAheadInNineOfTenDraws() {
        double[][] right = {{2, 1}, {2, 1}};
        boolean[][] tied = {{true, false}, {true, false}};
        TieSkill level = skill(right, tied, new double[][] {{1, 1}, {2, 1}});

        assertThat(level.area()).isEqualTo(1);
        assertThat(level.rival()).isEqualTo(new TieSkill.Rival("rule", 0.75));
        assertThat(level.ahead()).isZero();
        assertThat(level.isAhead()).isFalse();
        assertThat(skill(right, tied, new double[][] {{1, 1}, {1, 1}}).isAhead()).isTrue();
        // Less of it tells as well as more.
        assertThat(skill(right, tied, new double[][] {{1, 2}, {1, 2}}).rival().area()).isEqualTo(1);
    }

    private static TieSkill skill(double[][] chances, boolean[][] tied, double[][] rule) {
        return TieSkill.of(2, chances, tied, Map.of("rule", rule), List.of());
    }

    /// Where the large and near are tied, no fit is ahead of the ranks of both added.
    @Test
    void sizeAndNearnessTogetherAreARival() {
        TieSkill skill = likely(TieSign.NEARNESS).skill();

        assertThat(skill.rival().key()).isEqualTo("size_and_nearness");
        assertThat(skill.isAhead()).isFalse();
    }

    @Test
    void chancesTellTiesApart() {
        LikelyTies likely = likely();
        for (Place m : places(0, MOUNTAIN)) {
            for (Place c : places(50, COAST)) {
                assertThat(likely.chance(c, m)).isEqualTo(likely.chance(m, c));
            }
        }
        TieSkill skill = likely.skill();
        assertThat(skill.isAhead()).isTrue();
        assertThat(skill.rival().key()).isIn(TieSign.SIZE.key(), TieSign.LINKS.key());
        assertThat(skill.fifths().getLast().came()).isGreaterThan(skill.fifths().getFirst().came());
        assertThat(
                        skill.fifths().stream()
                                .mapToDouble(TieSkill.Fifth::came)
                                .average()
                                .orElseThrow())
                .isCloseTo(likely.base(), within(1e-12));
    }

    /// What became of a place has no part in what is foretold of it when it is left out.
    @Test
    void thePlaceLeftOutIsNotSeen() {
        double[][][] rows = signs();
        boolean[][] other = tied(rows);
        for (int c = 0; c < COAST; c++) {
            other[3][c] = !other[3][c];
        }
        TieSigns signs = of(places(0, MOUNTAIN), places(50, COAST), rows);
        LikelyTies turned = LikelyTies.of(signs, other).orElseThrow();
        for (Place c : places(50, COAST)) {
            Place m = Numbered.place(3);
            assertThat(turned.chance(m, c).orElseThrow())
                    .isCloseTo(likely().chance(m, c).orElseThrow(), within(1e-6));
            assertThat(turned.chance(place(0), c)).isNotEqualTo(likely().chance(place(0), c));
        }
    }

    @Test
    void theOrderOfPlacesMakesNoDifference() {
        double[][][] rows = signs();
        boolean[][] tied = tied(rows);
        List<Integer> order = new ArrayList<>(IntStream.range(0, MOUNTAIN).boxed().toList());
        Collections.shuffle(order, new Random(3));
        TieSigns shuffled =
                of(
                        order.stream().map(Numbered::place).toList(),
                        places(50, COAST),
                        order.stream().map(m -> rows[m]).toArray(double[][][]::new));
        LikelyTies likely =
                LikelyTies.of(shuffled, order.stream().map(m -> tied[m]).toArray(boolean[][]::new))
                        .orElseThrow();

        for (Place m : places(0, MOUNTAIN)) {
            for (Place c : places(50, COAST)) {
                assertThat(likely.chance(m, c).orElseThrow())
                        .isCloseTo(likely().chance(m, c).orElseThrow(), within(1e-6));
            }
        }
        assertThat(likely.skill().area()).isCloseTo(likely().skill().area(), within(1e-9));
    }

    @Test
    void whatIsNotKnownIsNotToldAndFewTiesTellNothing() {
        double[][][] rows = signs();
        boolean[][] tied = tied(rows);
        rows[0][0][TieSign.LINKS.ordinal()] = Double.NaN;
        TieSigns signs = of(places(0, MOUNTAIN), places(50, COAST), rows);

        assertThat(LikelyTies.of(signs, tied).orElseThrow().chance(place(0), place(50))).isEmpty();
        assertThat(LikelyTies.of(signs, tied).orElseThrow().chance(place(0), place(1))).isEmpty();
        assertThat(LikelyTies.of(signs, new boolean[MOUNTAIN][COAST])).isEmpty();
    }

    private static Place place(int number) {
        return Numbered.place(number);
    }
}
