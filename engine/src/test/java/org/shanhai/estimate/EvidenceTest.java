package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.TestRegion;

/// What single facts are taken to say of value added in 2020.
class EvidenceTest {
    private static final String VALUE_ADDED = Measure.VALUE_ADDED;

    /// The area made 100 in 2010, 160 in 2018 and 2019, and 200 in 2020.
    private static TestRegion area() {
        return new TestRegion()
                .place("nation", "")
                .place("area", "nation")
                .place("west", "area")
                .place("east", "area")
                .place("rest", "nation")
                .industry("1", Broad.SECONDARY, 300, 1000)
                .industry("2", Broad.SECONDARY, 200, 400)
                .industry("3", Broad.TERTIARY, 500, 600)
                .fact("area", "", VALUE_ADDED, Quantity.exactly(100), 2010)
                .fact("area", "", VALUE_ADDED, Quantity.exactly(160), 2018)
                .fact("area", "", VALUE_ADDED, Quantity.exactly(160), 2019)
                .valueAdded("area", "", 200);
    }

    private static void assertTotal(Total total, double low, double high, Basis basis) {
        assertThat(total.low()).isCloseTo(low, within(1e-9));
        assertThat(total.high()).isCloseTo(high, within(1e-9));
        assertThat(total.basis()).isEqualTo(basis);
    }

    @Test
    void aFigureOfTheBaseYearStandsAsStated() {
        Given given = Given.of(area().valueAdded("west", "", 90));
        assertTotal(given.total("west", ""), 90, 90, Basis.REPORTED);
    }

    @Test
    void aRoundedOneLeavesATwentiethOpen() {
        Given given = Given.of(area().fact("west", "", VALUE_ADDED, Quantity.about(100), 2020));
        assertTotal(given.total("west", ""), 95, 105, Basis.DERIVED);
    }

    /// 80 grow by 200/160 to 100, and a tenth is left open for every year between.
    @ParameterizedTest
    @CsvSource({"2019, 90, 110", "2018, 80, 120"})
    void anotherYearsIsCarriedAndLeavesATenthAYearOpen(int year, double low, double high) {
        Given given = Given.of(area().fact("west", "", VALUE_ADDED, Quantity.exactly(80), year));
        assertTotal(given.total("west", ""), low, high, Basis.ESTIMATED);
    }

    /// A twentieth for rounding on top of a tenth for the year.
    @Test
    void roundingComesOnTopOfTheYear() {
        Given given = Given.of(area().fact("west", "", VALUE_ADDED, Quantity.about(80), 2019));
        assertTotal(given.total("west", ""), 85, 115, Basis.ESTIMATED);
    }

    /// The nation adds 500 to an output of 1400 in secondary industry.
    @Test
    void outputIsTurnedIntoValueAddedByTheNationsRatio() {
        Given given =
                Given.of(
                        area().fact(
                                        "west",
                                        "secondary",
                                        Measure.OUTPUT,
                                        Quantity.exactly(70),
                                        2020));
        assertTotal(given.total("west", "secondary"), 25, 25, Basis.DERIVED);
    }

    /// The nation has value added without output in the fourth industry, output without value added
    /// in the fifth: neither gives a ratio.
    @Test
    void outputSaysNothingWhereTheNationHasNoRatio() {
        Given given =
                Given.of(
                        area().industry("4", Broad.SECONDARY, 20, 0)
                                .industry("5", Broad.SECONDARY, 0, 50)
                                .fact("west", "4", Measure.OUTPUT, Quantity.exactly(10), 2020)
                                .fact("west", "5", Measure.OUTPUT, Quantity.exactly(10), 2020));
        assertThat(given.totals()).extracting(t -> t.place().key()).containsExactly("area");
    }

    @Test
    void anOldFigureIsAHintAndLeavesNothingOpen() {
        Given given = Given.of(area().fact("west", "", VALUE_ADDED, Quantity.about(30), 2010));
        Total hint = given.evidence().hints().getLast();
        assertThat(hint.place().key()).isEqualTo("west");
        assertTotal(hint, 60, 60, Basis.ESTIMATED);
        assertThat(given.totals()).extracting(t -> t.place().key()).containsExactly("area");
    }

    @Test
    void aClusterIsAHintWithoutAnUpperBound() {
        Given given = Given.of(area().cluster("west", "1", VALUE_ADDED, 30));
        Total hint = given.evidence().hints().getLast();
        assertTotal(hint, 30, Double.POSITIVE_INFINITY, Basis.REPORTED);
    }

    @Test
    void ofSeveralTheNearestYearCountsAndThenValueAdded() {
        Given given =
                Given.of(
                        area().fact("west", "", VALUE_ADDED, Quantity.exactly(80), 2018)
                                .fact("west", "", VALUE_ADDED, Quantity.exactly(70), 2020)
                                .fact("east", "", Measure.OUTPUT, Quantity.exactly(60), 2020)
                                .fact("east", "", VALUE_ADDED, Quantity.exactly(50), 2020));
        assertTotal(given.total("west", ""), 70, 70, Basis.REPORTED);
        assertTotal(given.total("east", ""), 50, 50, Basis.REPORTED);
        assertThat(given.totals()).hasSize(3);
    }

    @Test
    void bothSidesOfATotalAndBothMeasuresOfACellAreKept() {
        Given given =
                Given.of(
                        area().fact("west", "", VALUE_ADDED, Quantity.atLeast(40), 2020)
                                .fact("west", "", VALUE_ADDED, Quantity.atMost(60), 2020)
                                .aboveScale("west", "", VALUE_ADDED, 30)
                                .valueAdded("east", "1", 10)
                                .fact("east", "1", Measure.OUTPUT, Quantity.exactly(40), 2020));
        assertThat(given.totals().stream().filter(t -> t.place().key().equals("west")))
                .extracting(Total::low)
                .containsExactly(0.0, 30.0, 40.0);
        assertThat(given.totals().stream().filter(t -> t.place().key().equals("east")))
                .extracting(Total::low)
                .containsExactly(12.0, 10.0);
    }

    /// What is reported of value added goes before the 12 that 40 of output imply.
    @Test
    void aCellHasTheValueAddedAndTheOutputReportedOfIt() {
        KnownCells known =
                Given.of(
                                area().valueAdded("west", "1", 10)
                                        .fact(
                                                "west",
                                                "1",
                                                Measure.OUTPUT,
                                                Quantity.exactly(40),
                                                2020))
                        .known();
        assertThat(known.valueAdded(0)).isEqualTo(10);
        assertThat(known.output(0)).isEqualTo(40);
        assertThat(known.bases()[0]).isEqualTo((byte) Basis.REPORTED.ordinal());
    }

    /// A fiftieth of the larger is allowed: of 102 that is 2.04, of 103 2.06, of 100 just 2.
    @ParameterizedTest
    @CsvSource({"102, 0", "103, 1", "98, 0", "97.9, 1"})
    void figuresOfOneYearMayDifferByAFiftieth(double other, int contradictions) {
        Given given = Given.of(area().valueAdded("west", "", 100).valueAdded("west", "", other));
        assertThat(given.evidence().contradictions()).hasSize(contradictions);
    }

    @Test
    void figuresOfDifferentYearsMeasuresAndBoundsDoNotContradict() {
        Given given =
                Given.of(
                        area().valueAdded("west", "", 100)
                                .fact("west", "", VALUE_ADDED, Quantity.exactly(50), 2019)
                                .fact("west", "", VALUE_ADDED, Quantity.between(40, 60), 2020)
                                .fact("west", "", Measure.OUTPUT, Quantity.exactly(100), 2020));
        assertThat(given.evidence().contradictions()).isEmpty();
    }

    /// Secondary industry doubled from 2019, all together grew by a quarter.
    @Test
    void aSetOfOneBroadSectorGrowsAsThatSector() {
        TestRegion region =
                area().group("both", "1", "2")
                        .group("mixed", "1", "3")
                        .fact("area", "secondary", VALUE_ADDED, Quantity.exactly(40), 2019)
                        .valueAdded("area", "secondary", 80)
                        .fact("west", "both", VALUE_ADDED, Quantity.exactly(10), 2019)
                        .fact("west", "mixed", VALUE_ADDED, Quantity.exactly(10), 2019);
        Given given = Given.of(region);
        assertTotal(given.total("west", "both"), 18, 22, Basis.ESTIMATED);
        assertTotal(given.total("west", "mixed"), 11.25, 13.75, Basis.ESTIMATED);
    }
}
