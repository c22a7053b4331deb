package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.TestRegion;

/// What cells are taken to hold before they are fitted, worked by hand.
class PriorTest {
    private static final double RAISED = 25 * 8 * (1 - Math.pow(7 / 8.0, 4));

    /// Two places of one size in an area that is the nation and has doubled since 2008. Secondary
    /// industry makes 500, of which the first two industries make a tenth each; so each place has
    /// 25, 25, 200 and 250.
    private static TestRegion two() {
        return new TestRegion()
                .place("nation", "")
                .place("area", "nation")
                .place("west", "area")
                .place("east", "area")
                .industry("1", Broad.SECONDARY, 50, 500)
                .industry("2", Broad.SECONDARY, 50, 500)
                .industry("3", Broad.SECONDARY, 400, 1000)
                .industry("4", Broad.TERTIARY, 500, 1000)
                .fact("area", "", Measure.VALUE_ADDED, Quantity.exactly(500), 2008)
                .valueAdded("area", "", 1000);
    }

    private static double[] prior(TestRegion region) {
        return Given.of(region).prior();
    }

    @Test
    void aPlaceIsComposedAsTheNationIs() {
        assertThat(prior(two()))
                .containsExactly(new double[] {25, 25, 200, 250, 25, 25, 200, 250}, within(1e-9));
    }

    /// What is known first is large: one cell of eight counts (1 − (7/8)⁴) × 8 = 3.3105… times.
    @Test
    void anIndustryKnownToBeThereCountsMore() {
        assertThat(prior(two().presence("east", "2", true)))
                .containsExactly(
                        new double[] {25, 25, 200, 250, 25, RAISED, 200, 250}, within(1e-9));
    }

    /// The more are known, the less it says: with all of them nothing, with few four times.
    @ParameterizedTest
    @CsvSource({"0, 4", "0.5, 1.875", "1, 1"})
    void whereMuchIsKnownItSaysLittle(double share, double raise) {
        assertThat(Prior.raise(share)).isEqualTo(raise);
    }

    /// An old figure makes the industry present, hence 82.76…; doubled it is what the cell is
    /// lifted to, but to no more than four fifths of the 250 of its broad sector.
    @ParameterizedTest
    @CsvSource({"40, 82.763671875", "50, 100", "75, 150", "120, 200"})
    void anOldFigureLiftsItsCell(double figure, double lifted) {
        double[] prior = prior(two().fact("east", "2", Measure.VALUE_ADDED, exactly(figure), 2008));

        assertThat(prior)
                .containsExactly(
                        new double[] {25, 25, 200, 250, 25, lifted, 200, 250}, within(1e-9));
    }

    @Test
    void theCellsOfAGroupAreLiftedInProportion() {
        TestRegion region = two().group("mixed", "2", "3");
        // Together 225 before; 230 would be wanted, but 200 is the most.
        assertThat(prior(region.fact("east", "mixed", Measure.VALUE_ADDED, exactly(115), 2008)))
                .containsExactly(new double[] {25, 25, 200, 250, 25, 25, 200, 250}, within(1e-9));
        TestRegion small = two().group("small", "1", "2");
        assertThat(prior(small.fact("east", "small", Measure.VALUE_ADDED, exactly(60), 2008)))
                .containsExactly(new double[] {25, 25, 200, 250, 60, 60, 200, 250}, within(1e-9));
    }

    @Test
    void anIndustryOfNothingIsNotLifted() {
        TestRegion region = two().industry("5", Broad.SECONDARY, 0, 100);
        double[] prior = prior(region.fact("east", "5", Measure.VALUE_ADDED, exactly(20), 2008));

        assertThat(prior[9]).isZero();
        assertThat(prior[8]).isEqualTo(250);
    }

    /// A figure of a place of several units is about none of their cells.
    @Test
    void aFigureOfAWiderPlaceLiftsNothing() {
        assertThat(prior(two().fact("area", "2", Measure.VALUE_ADDED, exactly(100), 2008)))
                .containsExactly(new double[] {25, 25, 200, 250, 25, 25, 200, 250}, within(1e-9));
    }

    private static double[] likely(TestRegion region) {
        return Given.of(region).likely();
    }

    private static Quantity exactly(double value) {
        return Quantity.exactly(value);
    }

    /// Four places of one size; the nation has 100 jobs for 300 in the first industry.
    private static TestRegion four() {
        return new TestRegion()
                .place("nation", "")
                .place("west", "nation")
                .place("east", "nation")
                .place("north", "nation")
                .place("south", "nation")
                .industry("1", Broad.SECONDARY, 300, 1000)
                .industry("2", Broad.SECONDARY, 100, 1000);
    }

    private static double[] first(double[] cells) {
        return new double[] {cells[0], cells[2], cells[4], cells[6]};
    }

    /// The west's 10 jobs make 30, the east is known to make 70; that leaves 200 for the others.
    /// The west's jobs would be 36.62… by composition, as two of eight cells are known and count
    /// 175/64 times: of 100, 175 / (2 × 175 + 2 × 64). By 10 for that the west is taken to be
    /// smaller, by a part of the logarithm, 0.1 / (0.1 + 0.05 + 1.4).
    @Test
    void jobsSayWhatACellMakesAndTheOthersShareTheRest() {
        TestRegion region =
                four().fact("west", "1", Measure.JOBS, exactly(10), 2020)
                        .valueAdded("east", "1", 70);
        double[] likely = likely(region);

        assertThat(first(likely)[0]).isCloseTo(30, within(1e-9));
        assertThat(first(likely)[2]).isCloseTo(100, within(1e-9));
        assertThat(first(likely)[3]).isCloseTo(100, within(1e-9));
        assertThat(likely[1])
                .isCloseTo(25 * Math.pow(10 / (100 * 175 / 478.0), 0.1 / 1.55), within(1e-6));
    }

    /// 200 jobs make 600 of the nation's 300, 100 all of them: nothing is left to share.
    /// What cannot be leaves the others what composition gives them of the nation's 300: 75 of 225
    /// + 75 × 3.3105….
    @ParameterizedTest
    @CsvSource({"200, 600, 47.539461467", "100, 300, 75"})
    void jobsThatLeaveNothingLeaveTheOthersAsTheyAre(double jobs, double made, double others) {
        double[] likely = likely(four().fact("west", "1", Measure.JOBS, exactly(jobs), 2020));

        assertThat(first(likely))
                .containsExactly(new double[] {made, others, others, others}, within(1e-8));
    }

    /// A fifth of a quarter of 500, raised as the jobs are a presence, of one cell of twelve.
    @Test
    void whereTheNationHasNoJobsTheySayNothingOfValueAdded() {
        TestRegion region = four().industry("3", Broad.SECONDARY, 100, 0);
        double[] likely = likely(region.fact("west", "3", Measure.JOBS, exactly(10), 2020));

        double raised = 25 * 12 * (1 - Math.pow(11 / 12.0, 4));
        assertThat(likely[2]).isCloseTo(raised, within(1e-9));
        assertThat(likely[5]).isCloseTo(25, within(1e-9));
    }

    /// 75 jobs make 225: 75 are left; the south, known to have the industry as two of eight cells
    /// are, gets (1 − ¾⁴) × 4 = 175/64 times what north and east do, 75 × 175 / (175 + 128).
    @Test
    void theRestIsSharedInProportion() {
        TestRegion region =
                four().fact("west", "1", Measure.JOBS, exactly(75), 2020)
                        .presence("south", "1", true);

        assertThat(first(likely(region)))
                .containsExactly(
                        new double[] {225, 4800 / 303.0, 4800 / 303.0, 13125 / 303.0},
                        within(1e-9));
    }
}
