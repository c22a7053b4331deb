package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.TestRegion;

/// How 500 of secondary and 500 of tertiary industry are shared out among three places of the same
/// area.
class SizesTest {
    private static final int WEST = 0;
    private static final int EAST = 1;
    private static final int SOUTH = 2;

    private static TestRegion three() {
        return new TestRegion()
                .place("nation", "")
                .place("area", "nation")
                .place("west", "area")
                .place("east", "area")
                .place("south", "area")
                .industry("1", Broad.SECONDARY, 500, 1000)
                .industry("2", Broad.TERTIARY, 500, 1000);
    }

    private static TestRegion people(TestRegion region, String place, double count, int year) {
        return region.fact(place, "", Measure.POPULATION, Quantity.exactly(count), year);
    }

    private static void assertSize(Sizes sizes, int unit, double secondary, double tertiary) {
        assertThat(sizes.of(unit, Broad.SECONDARY)).isCloseTo(secondary, within(1e-9));
        assertThat(sizes.of(unit, Broad.TERTIARY)).isCloseTo(tertiary, within(1e-9));
        assertThat(sizes.of(unit, Broad.PRIMARY)).isZero();
    }

    /// Of each place the count of the year nearest to 2020 that counts anybody.
    @Test
    void peopleShareOutWhatNothingIsKnownOf() {
        TestRegion region = people(people(three(), "west", 99, 2010), "west", 30, 2019);
        people(people(people(region, "west", 0, 2020), "east", 20, 2019), "south", 50, 2018);
        region.fact("east", "1", Measure.POPULATION, Quantity.exactly(77), 2020)
                .fact("west", "", Measure.JOBS, Quantity.exactly(88), 2020);

        Sizes sizes = Given.of(region).sizes();

        assertSize(sizes, WEST, 150, 150);
        assertSize(sizes, EAST, 100, 100);
        assertSize(sizes, SOUTH, 250, 250);
    }

    /// Of two counts of one year the plain one, `population`, comes before `population_urban`.
    @Test
    void ofTwoCountsOfAYearThePlainOneCounts() {
        TestRegion region =
                three().fact("west", "", Measure.POPULATION + "_urban", exactly(9), 2020);
        people(people(people(region, "west", 30, 2020), "east", 20, 2020), "south", 50, 2020);

        assertSize(Given.of(region).sizes(), WEST, 150, 150);
    }

    /// The west counted 30 in the borders of the pack, and 99 in larger ones the year after.
    @Test
    void peopleOfLaterBordersDoNot() {
        TestRegion region = people(people(three(), "west", 30, 2019), "east", 20, 2020);
        people(region, "south", 50, 2020).laterBorders("west", Measure.POPULATION, 99);

        assertSize(Given.of(region).sizes(), WEST, 150, 150);
    }

    @Test
    void areaDoesWhereOneIsNotCounted() {
        TestRegion region = people(people(three(), "west", 30, 2020), "east", 20, 2020);

        assertSize(Given.of(region).sizes(), WEST, 500 / 3.0, 500 / 3.0);
    }

    /// The west makes 100, 30 of it secondary; east and south share 470 and 430.
    @Test
    void aTotalIsSplitByWhatIsKnownOfItAndThenAsThePlaceAround() {
        Sizes sizes =
                Given.of(three().valueAdded("west", "", 100).valueAdded("west", "secondary", 30))
                        .sizes();

        assertSize(sizes, WEST, 30, 70);
        assertSize(sizes, EAST, 235, 215);
    }

    /// A sector that the nation does not have takes nothing of it.
    @Test
    void aPlaceAllOfWhoseSectorsAreKnownIsAsTheyAre() {
        Sizes sizes =
                Given.of(
                                three().valueAdded("west", "secondary", 30)
                                        .valueAdded("west", "tertiary", 40))
                        .sizes();

        assertSize(sizes, WEST, 30, 40);
        assertSize(sizes, EAST, 235, 230);
    }

    /// A sector of 30 where the nation has 500 of 1000 makes a whole of 60.
    @Test
    void aSectorAloneMakesAWholeAsThePlaceAround() {
        Sizes sizes = Given.of(three().valueAdded("west", "secondary", 30)).sizes();

        assertSize(sizes, WEST, 30, 30);
    }

    /// Nothing is left for the rest of what is full; it is given a fiftieth all the same.
    @Test
    void whatIsFullLeavesAFiftieth() {
        assertSize(
                Given.of(three().valueAdded("west", "", 30).valueAdded("west", "secondary", 30))
                        .sizes(),
                WEST,
                30,
                0.6);
        Sizes filled =
                Given.of(three().valueAdded("west", "", 600).valueAdded("east", "", 400)).sizes();
        assertSize(filled, WEST, 300, 300);
        assertSize(filled, SOUTH, 10, 10);
    }

    /// A range counts by its middle, a lower bound by itself.
    @Test
    void rangesAndBoundsSayHowBigAboutAPlaceIs() {
        Sizes sizes =
                Given.of(
                                three().fact(
                                                "west",
                                                "",
                                                Measure.VALUE_ADDED,
                                                Quantity.between(40, 80),
                                                2020)
                                        .aboveScale("east", "", Measure.VALUE_ADDED, 50))
                        .sizes();

        assertSize(sizes, WEST, 30, 30);
        assertSize(sizes, EAST, 25, 25);
    }

    /// That it makes no more than 60 does not say that it makes 30.
    @Test
    void anUpperBoundSaysNothingOfSize() {
        TestRegion region =
                three().fact("west", "", Measure.VALUE_ADDED, Quantity.atMost(60), 2020);

        assertSize(Given.of(region).sizes(), WEST, 500 / 3.0, 500 / 3.0);
    }

    @Test
    void aBoundComesAfterAFigureAndAnOldFigureAfterBoth() {
        Sizes sizes =
                Given.of(
                                old(three().aboveScale("west", "", Measure.VALUE_ADDED, 50))
                                        .valueAdded("west", "", 60)
                                        .fact("west", "", Measure.VALUE_ADDED, exactly(5), 2012)
                                        .aboveScale("east", "", Measure.VALUE_ADDED, 40)
                                        .fact("east", "", Measure.VALUE_ADDED, exactly(7), 2012))
                        .sizes();

        assertSize(sizes, WEST, 30, 30);
        assertSize(sizes, EAST, 20, 20);
    }

    /// Carried by the area, which grew tenfold from either year, 20 are 200; a cluster is no place.
    @Test
    void ofOldFiguresThatOfTheNearestYearCounts() {
        Sizes sizes =
                Given.of(
                                old(three())
                                        .fact("west", "", Measure.VALUE_ADDED, exactly(5), 2010)
                                        .fact("west", "", Measure.VALUE_ADDED, exactly(20), 2012)
                                        .fact("west", "", Measure.VALUE_ADDED, exactly(6), 2011)
                                        .cluster("east", "", Measure.VALUE_ADDED, 50))
                        .sizes();

        assertSize(sizes, WEST, 100, 100);
        assertSize(sizes, EAST, 200, 200);
    }

    private static Quantity exactly(double value) {
        return Quantity.exactly(value);
    }

    private static TestRegion old(TestRegion region) {
        return region.fact("area", "", Measure.VALUE_ADDED, exactly(100), 2010)
                .fact("area", "", Measure.VALUE_ADDED, exactly(100), 2012)
                .valueAdded("area", "", 1000);
    }
}
