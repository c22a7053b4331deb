package org.shanhai.capability.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Selection;
import org.shanhai.linalg.Matrix;

/// The drivers of entry in a table of three places and three industries, worked by hand.
class YearCircumstancesTest {
    /// A has an advantage in x and y, B in y and z, C in x and z: any two industries share one of
    /// their two places, so that they are related by a half.
    private static final Observed NOW =
            observed(
                    "2020",
                    List.of("A", "B", "C"),
                    List.of("x", "y", "z"),
                    new double[][] {{5, 4, 1}, {1, 5, 4}, {8, 2, 10}});

    /// Other places and industries, in another order.
    private static final Observed BEFORE =
            observed(
                    "2019",
                    List.of("B", "A"),
                    List.of("z", "x", "w"),
                    new double[][] {{3, 1, 0}, {1, 3, 4}});

    private static Observed observed(
            String year, List<String> places, List<String> industries, double[][] values) {
        Matrix table = Matrix.zeros(values.length, values[0].length);
        for (int r = 0; r < values.length; r++) {
            for (int i = 0; i < values[r].length; i++) {
                table.set(r, i, values[r][i]);
            }
        }
        return Observed.find(year, places, industries, table, Selection.ALL).orElseThrow();
    }

    private final YearCircumstances circumstances = new YearCircumstances(NOW, Optional.of(BEFORE));

    private static void assertDriver(
            YearCircumstances.Standing standing, Driver driver, double... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            assertThat(standing.get(driver, i)).isCloseTo(wanted[i], within(1e-12));
        }
    }

    /// The industries make 14, 11 and 15 of 40; A makes 10.
    @Test
    void aPlaceIsComparedWithTheTable() {
        YearCircumstances.Standing standing = circumstances.of(0);

        assertDriver(standing, Driver.OWN_RCA, 200 / 140.0, 160 / 110.0, 40 / 150.0);
        assertDriver(standing, Driver.DENSITY, 0.5, 0.5, 1);
        assertDriver(standing, Driver.UBIQUITY, 2 / 3.0, 2 / 3.0, 2 / 3.0);
        assertDriver(standing, Driver.PLACE_SIZE, 0.75);
        // 10 · 14 / 40 of a mean cell of 40/9.
        assertDriver(standing, Driver.EXPECTED_SIZE, 3.5 * 9 / 40, 2.75 * 9 / 40, 3.75 * 9 / 40);
        assertThat(circumstances.meanPlace()).isEqualTo(40 / 3.0);
        assertThat(circumstances.meanCell()).isCloseTo(40 / 9.0, within(1e-12));
        assertThat(circumstances.isKnown(0)).isTrue();
    }

    /// In 2019 A made 8 of 12, and of x 3 of 4, of z 1 of 4; C was not there.
    @ParameterizedTest
    @CsvSource({"0, 1.125, 0, 0.375", "1, 0.75, 0, 2.25", "2, 0, 0, 0"})
    void theYearBeforeIsFoundByKeys(int place, double x, double y, double z) {
        assertDriver(circumstances.of(place), Driver.EARLIER_RCA, x, y, z);
    }

    @Test
    void withoutAYearBeforeThereIsNoEarlierRca() {
        YearCircumstances alone = new YearCircumstances(NOW, Optional.empty());

        assertThatIllegalStateException().isThrownBy(() -> alone.of(0).get(Driver.EARLIER_RCA, 0));
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                circumstances
                                        .ofStranger(new double[] {4, 0, 4}, 10)
                                        .get(Driver.EARLIER_RCA, 0));
    }

    /// With 10 of its own, 2 of it elsewhere, all make 50, and of x and z 18 and 19. It has an
    /// advantage in both.
    @Test
    void aStrangerIsComparedWithTheTableAndItself() {
        YearCircumstances.Standing standing = circumstances.ofStranger(new double[] {4, 0, 4}, 10);

        assertDriver(standing, Driver.OWN_RCA, 0.4 * 50 / 18, 0, 0.4 * 50 / 19);
        assertDriver(standing, Driver.DENSITY, 0.5, 1, 0.5);
        assertDriver(standing, Driver.PLACE_SIZE, 0.75);
        assertDriver(standing, Driver.EXPECTED_SIZE, 3.6 * 9 / 40, 2.2 * 9 / 40, 3.8 * 9 / 40);
    }

    /// What RCA of just 1 counts: 14 of 40 in both, and of y and z as all have.
    @Test
    void anAdvantageOfOneIsOne() {
        YearCircumstances.Standing standing =
                circumstances.ofStranger(new double[] {14, 11, 15}, 40);

        assertDriver(standing, Driver.OWN_RCA, 1, 1, 1);
        assertDriver(standing, Driver.DENSITY, 1, 1, 1);
    }

    /// Where every place has an industry to itself none is related to any.
    @Test
    void anIndustryRelatedToNoneIsNotKnown() {
        Observed apart =
                observed(
                        "2020",
                        List.of("A", "B"),
                        List.of("x", "y"),
                        new double[][] {{1, 0}, {0, 1}});
        YearCircumstances none = new YearCircumstances(apart, Optional.empty());

        assertThat(none.isKnown(0)).isFalse();
        assertDriver(none.of(0), Driver.DENSITY, 0, 0);
        assertDriver(none.ofStranger(new double[] {1, 1}, 2), Driver.DENSITY, 0, 0);
    }
}
