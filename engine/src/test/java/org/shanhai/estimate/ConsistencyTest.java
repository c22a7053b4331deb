package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.TestRegion;

/// Whether totals can all hold, before anything is fitted and after.
class ConsistencyTest {
    /// A city of two places and the rest; secondary industry makes 500 in the nation, tertiary 500.
    private static TestRegion city() {
        return new TestRegion()
                .place("nation", "")
                .place("city", "nation")
                .place("west", "city")
                .place("east", "city")
                .place("rest", "nation")
                .industry("1", Broad.SECONDARY, 300, 1000)
                .industry("2", Broad.SECONDARY, 200, 400)
                .industry("3", Broad.TERTIARY, 400, 500)
                .industry("4", Broad.TERTIARY, 100, 300);
    }

    private static void assertConflict(
            TestRegion region, String place, double stated, double implied) {
        Estimation estimation = Estimator.estimate(region.build());
        assertThat(estimation).isInstanceOf(Infeasible.class);
        assertThat(((Infeasible) estimation).conflicts()).hasSize(1);
        Conflict conflict = ((Infeasible) estimation).conflicts().getFirst();
        assertThat(conflict.place().key()).isEqualTo(place);
        assertThat(conflict.stated()).isCloseTo(stated, within(1e-6));
        assertThat(conflict.implied()).isCloseTo(implied, within(1e-6));
    }

    private static List<Conflict> discrepancies(TestRegion region) {
        Estimation estimation = Estimator.estimate(region.build());
        assertThat(estimation).isInstanceOf(Estimate.class);
        return ((Estimate) estimation).discrepancies();
    }

    /// Parts of 98 for a stated 100 are off by a fiftieth, which is just rounding.
    @ParameterizedTest
    @CsvSource({"28, 1", "30, 0", "32, 1"})
    void partsMayMissTheirTotalByAFiftieth(double east, int discrepancies) {
        TestRegion region = city().valueAdded("city", "", 100).valueAdded("west", "", 70);

        assertThat(discrepancies(region.valueAdded("east", "", east))).hasSize(discrepancies);
    }

    @Test
    void partsThatMissItByMoreAreAConflict() {
        TestRegion region = city().valueAdded("city", "", 100).valueAdded("west", "", 70);

        assertConflict(region.valueAdded("east", "", 27.9), "city", 100, 97.9);
    }

    /// Of the city's 100 the west's 70 leave 30 for the east, too little for its 50 of secondary:
    /// tertiary would be −20 and the city must have had 120.
    @Test
    void aRemainderBelowZeroIsAConflict() {
        TestRegion region = city().valueAdded("city", "", 100).valueAdded("west", "", 70);

        assertConflict(region.valueAdded("east", "secondary", 50), "city", 100, 120);
    }

    /// The nation's 500 of secondary industry, every place of which is known, leave 500 at most.
    @Test
    void aSectorLargerThanTheNationsIsAConflictWhereAllPlacesAreKnown() {
        TestRegion region =
                new TestRegion()
                        .place("nation", "")
                        .place("west", "nation")
                        .place("east", "nation")
                        .industry("1", Broad.SECONDARY, 500, 1000)
                        .industry("2", Broad.TERTIARY, 500, 1000)
                        .valueAdded("west", "secondary", 600)
                        .valueAdded("east", "secondary", 10);

        assertConflict(region, "west", 600, 500);
    }

    private static TestRegion settledWest() {
        return city().valueAdded("west", "1", 20)
                .valueAdded("west", "2", 10)
                .valueAdded("west", "3", 15)
                .valueAdded("west", "4", 5);
    }

    /// Cells that are all known add up to 50.
    @ParameterizedTest
    @CsvSource({"50, 0", "51, 1", "49.5, 1"})
    void knownCellsAreTheTotal(double west, int discrepancies) {
        List<Conflict> found = discrepancies(settledWest().valueAdded("west", "", west));

        assertThat(found).hasSize(discrepancies);
        found.forEach(
                conflict -> {
                    assertThat(conflict.stated()).isEqualTo(west);
                    assertThat(conflict.implied()).isCloseTo(50, within(1e-9));
                    assertThat(conflict.facts()).hasSize(5);
                });
    }

    @Test
    void knownCellsHoldAgainstBoundsToo() {
        String measure = Measure.VALUE_ADDED;
        assertConflict(settledWest().fact("west", "", measure, atLeast(60), 2020), "west", 60, 50);
        assertConflict(
                city().valueAdded("west", "1", 45).fact("west", "", measure, atMost(30), 2020),
                "west",
                30,
                45);
        assertThat(discrepancies(settledWest().fact("west", "", measure, atLeast(50), 2020)))
                .isEmpty();
        assertThat(discrepancies(settledWest().fact("west", "", measure, atMost(50), 2020)))
                .isEmpty();
    }

    private static Quantity atLeast(double value) {
        return Quantity.atLeast(value);
    }

    private static Quantity atMost(double value) {
        return Quantity.atMost(value);
    }

    /// The nation makes 200 of the second industry; two of three places are known to make 250.
    @Test
    void cellsThatExceedTheNationsIndustryAreAConflictOfIt() {
        TestRegion region = city().valueAdded("west", "2", 150).valueAdded("east", "2", 100);

        assertConflict(region, "nation", 200, 250);
        Conflict conflict =
                ((Infeasible) Estimator.estimate(region.build())).conflicts().getFirst();
        assertThat(conflict.industries().key()).isEqualTo("2");
        assertThat(conflict.facts())
                .extracting(fact -> fact.place().key())
                .containsExactly("west", "east");
    }

    private static List<Total> exact(Given given) {
        return given.totals().stream()
                .filter(total -> total.isExact() && !KnownCells.isCell(total))
                .toList();
    }

    /// @param first total that holds before all others
    private static Consistency consistency(Given given, Total... first) {
        List<Total> exact = new ArrayList<>(exact(given));
        exact.removeAll(List.of(first));
        Consistency.Atoms atoms = new Consistency.Atoms(exact(given), 3, 4, given.known());
        return new Consistency(List.of(first), exact, atoms, given.known());
    }

    private static void assertSole(List<Conflict> conflicts, double stated, double implied) {
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.getFirst().stated()).isEqualTo(stated);
        assertThat(conflicts.getFirst().implied()).isCloseTo(implied, within(1e-9));
    }

    @Test
    void aTotalIsHeldAgainstItsPartsAndNotAPartAgainstIt() {
        Consistency found =
                consistency(
                        Given.of(
                                city().valueAdded("west", "", 100)
                                        .valueAdded("west", "secondary", 60)
                                        .valueAdded("west", "tertiary", 50)));

        assertSole(found.conflicts(), 100, 110);
        assertThat(found.accepted())
                .extracting(total -> total.set().key())
                .containsExactly("secondary", "tertiary");
    }

    @Test
    void aTotalBelowOneOfItsPartsIsNotAccepted() {
        Consistency found =
                consistency(
                        Given.of(
                                city().valueAdded("west", "", 100)
                                        .valueAdded("west", "secondary", 120)));

        assertSole(found.conflicts(), 100, 120);
        assertThat(found.accepted())
                .extracting(total -> total.set().key())
                .containsExactly("secondary");
    }

    /// The city's 50 hold before all others; the west's 20 leave 30 to the east.
    @Test
    void aTotalThatHoldsBeforeOthersIsNotGivenUpForThem() {
        Given given =
                Given.of(
                        city().valueAdded("city", "tertiary", 50)
                                .valueAdded("west", "secondary", 10)
                                .valueAdded("west", "tertiary", 20)
                                .valueAdded("east", "tertiary", 40));
        Consistency found = consistency(given, given.total("city", "tertiary"));

        assertSole(found.conflicts(), 40, 30);
        assertThat(found.accepted())
                .extracting(total -> total.place().key() + " " + total.set().key())
                .containsExactly("west secondary", "west tertiary");
    }

    /// 1 and 2 make 30, 2 and 3 make 50, 1 and 3 make 40: so all three make half of 120.
    @ParameterizedTest
    @CsvSource({"60, 0", "61, 1", "70, 1"})
    void groupsThatOverlapSayWhatTheyMakeTogether(double all, int problems) {
        Consistency found =
                consistency(
                        Given.of(
                                city().group("first", "1", "2")
                                        .group("second", "2", "3")
                                        .group("third", "1", "3")
                                        .group("three", "1", "2", "3")
                                        .valueAdded("west", "first", 30)
                                        .valueAdded("west", "second", 50)
                                        .valueAdded("west", "third", 40)
                                        .valueAdded("west", "three", all)));

        List<Conflict> both = new ArrayList<>(found.conflicts());
        both.addAll(found.discrepancies());
        assertThat(both).hasSize(problems);
        both.forEach(
                conflict -> {
                    assertThat(conflict.implied()).isCloseTo(60, within(1e-9));
                    assertThat(conflict.facts()).hasSize(4);
                });
    }

    /// A part that exceeds its total by less than a billionth.
    @Test
    void anExcessOfLessThanABillionthIsNone() {
        Given whole =
                Given.of(
                        city().valueAdded("west", "", 1e12)
                                .valueAdded("west", "secondary", 1e12 + 100));
        assertNone(consistency(whole), 2);
        Given around =
                Given.of(
                        city().valueAdded("city", "secondary", 1e12)
                                .valueAdded("west", "secondary", 1e12 + 100)
                                .valueAdded("east", "", 5e11));
        assertNone(consistency(around, around.total("city", "secondary")), 2);
    }

    private static void assertNone(Consistency found, int accepted) {
        assertThat(found.conflicts()).isEmpty();
        assertThat(found.discrepancies()).isEmpty();
        assertThat(found.accepted()).hasSize(accepted);
    }

    @Test
    void industriesThatNoTotalTellsApartAreOneClass() {
        Given given =
                Given.of(
                        city().group("all but one", "1", "2", "3")
                                .valueAdded("city", "secondary", 100)
                                .valueAdded("west", "all but one", 50)
                                .valueAdded("east", "3", 10));
        List<Total> exact = given.totals().stream().filter(t -> !KnownCells.isCell(t)).toList();
        Consistency.Atoms atoms = new Consistency.Atoms(exact, 3, 4, given.known());

        assertThat(atoms.classes()).containsExactly(new int[] {0, 1}, new int[] {2}, new int[] {3});
        // Secondary industry of two places; in the west two classes.
        assertThat(atoms.within(given.total("city", "secondary"))).hasSize(2);
        assertThat(atoms.within(given.total("west", "all but one"))).hasSize(2);
        // The only cell of its class, and settled.
        assertThat(atoms.within(given.total("east", "3"))).isEmpty();
    }
}
