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

    @Test
    void anIndustryKnownToBeThereCountsFourTimes() {
        assertThat(prior(two().presence("east", "2", true)))
                .containsExactly(new double[] {25, 25, 200, 250, 25, 100, 200, 250}, within(1e-9));
    }

    /// An old figure makes the industry present, hence 100; doubled it is what the cell is lifted
    /// to, but to no more than four fifths of the 250 of its broad sector.
    @ParameterizedTest
    @CsvSource({"40, 100", "50, 100", "75, 150", "120, 200"})
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

    private static double[] first(double[] prior) {
        return new double[] {prior[0], prior[2], prior[4], prior[6]};
    }

    /// The west's 10 jobs make 30, the east is known to make 70; that leaves 200 for the others.
    @Test
    void jobsSayWhatACellMakesAndTheOthersShareTheRest() {
        TestRegion region =
                four().fact("west", "1", Measure.JOBS, exactly(10), 2020)
                        .valueAdded("east", "1", 70);
        double[] prior = prior(region);

        assertThat(first(prior)[0]).isCloseTo(30, within(1e-9));
        assertThat(first(prior)[2]).isCloseTo(100, within(1e-9));
        assertThat(first(prior)[3]).isCloseTo(100, within(1e-9));
        assertThat(prior[1]).isCloseTo(25, within(1e-9));
    }

    /// 200 jobs make 600 of the nation's 300, 100 all of them: nothing is left to share.
    @ParameterizedTest
    @CsvSource({"200, 600", "100, 300"})
    void jobsThatLeaveNothingLeaveTheOthersAsTheyAre(double jobs, double made) {
        double[] prior = prior(four().fact("west", "1", Measure.JOBS, exactly(jobs), 2020));

        assertThat(first(prior)).containsExactly(new double[] {made, 75, 75, 75}, within(1e-9));
    }

    /// A fifth of a quarter of 500, four times as the jobs are a presence.
    @Test
    void whereTheNationHasNoJobsTheySayNothingOfValueAdded() {
        TestRegion region = four().industry("3", Broad.SECONDARY, 100, 0);
        double[] prior = prior(region.fact("west", "3", Measure.JOBS, exactly(10), 2020));

        assertThat(prior[2]).isCloseTo(100, within(1e-9));
        assertThat(prior[5]).isCloseTo(25, within(1e-9));
    }

    /// 75 jobs make 225: 25 each are left; the south, known to have the industry, gets four times
    /// what north and east do.
    @Test
    void theRestIsSharedInProportion() {
        TestRegion region =
                four().fact("west", "1", Measure.JOBS, exactly(75), 2020)
                        .presence("south", "1", true);

        assertThat(first(prior(region)))
                .containsExactly(new double[] {225, 12.5, 12.5, 50}, within(1e-9));
    }
}
