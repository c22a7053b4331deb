package org.shanhai.capability.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.capability.entry.Skill.AtTop;

class SkillTest {
    @Test
    void agreesWithTheValuesScikitLearnDocuments() {
        double[] scores = {0.1, 0.4, 0.35, 0.8};
        boolean[] came = {false, false, true, true};

        Skill skill = Skill.of(scores, came);

        assertThat(skill.rocAuc()).isEqualTo(0.75);
        assertThat(skill.averagePrecision()).isCloseTo(0.8333333333333334, within(1e-15));
    }

    /// By hand: 3 | 2 2 2 | 1 with came ✓ | ✓ ✗ ✗ | ✓. Pairs won: 2 + (½ + ½) + 0 of 6; precision
    /// 1, 2/4, 3/5 at recall 1/3, 2/3, 1; two of the top k tie for one hit in three.
    @Test
    void tiesCountHalfAndStandTogether() {
        double[] scores = {2, 3, 2, 1, 2};
        boolean[] came = {false, true, true, true, false};

        Skill skill = Skill.of(scores, came);

        assertThat(skill.rocAuc()).isEqualTo(3.0 / 6);
        assertThat(skill.averagePrecision()).isCloseTo((1 + 2.0 / 4 + 3.0 / 5) / 3, within(1e-15));
        assertThat(skill.precisionAt()).containsExactly(new AtTop(3, (1 + 2.0 / 3) / 3));
    }

    @Test
    void scoresThatAreAllAlikeTellNothing() {
        double[] scores = new double[40];
        boolean[] came = new boolean[40];
        Arrays.fill(came, 30, 40, true);

        Skill skill = Skill.of(scores, came);

        assertThat(skill.rocAuc()).isEqualTo(0.5);
        assertThat(skill.averagePrecision()).isEqualTo(0.25);
        assertThat(skill.precisionAt()).containsExactly(new AtTop(10, 0.25));
    }

    @Test
    void zeroAndMinusZeroTie() {
        Skill skill = Skill.of(new double[] {0.0, -0.0}, new boolean[] {true, false});

        assertThat(skill.rocAuc()).isEqualTo(0.5);
    }

    /// Against the definitions, pair by pair and threshold by threshold.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithTheDefinitions(long seed) {
        Random random = new Random(seed);
        int cells = 60 + random.nextInt(60);
        double[] scores = new double[cells];
        boolean[] came = new boolean[cells];
        for (int c = 0; c < cells; c++) {
            scores[c] = random.nextInt(12);
            came[c] = random.nextInt(4) == 0;
        }
        double won = 0;
        double pairs = 0;
        double area = 0;
        int yes = 0;
        for (int a = 0; a < cells; a++) {
            if (!came[a]) {
                continue;
            }
            yes++;
            double above = 0;
            double hits = 0;
            for (int b = 0; b < cells; b++) {
                if (!came[b]) {
                    pairs++;
                    won += scores[a] > scores[b] ? 1 : scores[a] == scores[b] ? 0.5 : 0;
                }
                if (scores[b] >= scores[a]) {
                    above++;
                    hits += came[b] ? 1 : 0;
                }
            }
            area += hits / above;
        }

        Skill skill = Skill.of(scores, came);

        assertThat(skill.rocAuc()).isCloseTo(won / pairs, within(1e-12));
        assertThat(skill.averagePrecision()).isCloseTo(area / yes, within(1e-12));
    }

    @Test
    void outcomesOfOneKindAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Skill.of(new double[] {1, 2}, new boolean[2]))
                .withMessageContaining("Of 2 cells 0 came true");
    }

    @Test
    void aScoreThatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Skill.of(new double[] {1, Double.NaN}, new boolean[] {true, false}))
                .withMessageContaining("number 1");
    }
}
