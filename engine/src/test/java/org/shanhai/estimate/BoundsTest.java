package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;
import org.shanhai.region.TestRegion;

/// Bounds beside the totals and bounds that contain them.
class BoundsTest {
    private static final String VALUE_ADDED = Measure.VALUE_ADDED;

    private static TestRegion city() {
        return new TestRegion()
                .place("nation", "")
                .place("area", "nation")
                .place("city", "area")
                .place("west", "city")
                .place("east", "city")
                .place("rest", "nation")
                .industry("1", Broad.SECONDARY, 500, 1000)
                .industry("2", Broad.TERTIARY, 500, 1000);
    }

    private static Bounds bounds(TestRegion region) {
        return Given.of(region).bounds();
    }

    private static void assertClash(Bounds bounds, String place, double stated, double implied) {
        assertThat(bounds.conflicts()).hasSize(1);
        Conflict conflict = bounds.conflicts().getFirst();
        assertThat(conflict.place().key()).isEqualTo(place);
        assertThat(conflict.stated()).isEqualTo(stated);
        assertThat(conflict.implied()).isEqualTo(implied);
        assertThat(conflict.facts()).hasSize(2);
    }

    private static void assertNone(Bounds bounds, int compatible) {
        assertThat(bounds.conflicts()).isEmpty();
        assertThat(bounds.compatible()).hasSize(compatible);
    }

    @Test
    void aPartIsNoLargerThanTheTotalAroundIt() {
        TestRegion region = city().valueAdded("city", "", 100);
        assertClash(bounds(region.aboveScale("west", "1", VALUE_ADDED, 130)), "city", 100, 130);
        assertNone(
                bounds(city().valueAdded("city", "", 100).aboveScale("west", "", VALUE_ADDED, 100)),
                1);
    }

    @Test
    void aTotalMayBeExceededByRoundingAlone() {
        TestRegion region = city().valueAdded("city", "", 100);
        assertNone(bounds(region.aboveScale("west", "", VALUE_ADDED, 100 * (1 + 1e-10))), 1);
    }

    @Test
    void aTotalHasNoMoreThanTheMostStatedOfWhatItIsPartOf() {
        assertClash(
                bounds(
                        city().valueAdded("city", "", 70)
                                .fact("city", "", VALUE_ADDED, Quantity.atMost(60), 2020)),
                "city",
                70,
                60);
        assertNone(
                bounds(
                        city().valueAdded("city", "", 70)
                                .fact("city", "", VALUE_ADDED, Quantity.atMost(70), 2020)),
                1);
    }

    @Test
    void aLowerBoundIsNoLargerThanAnUpperOneAroundIt() {
        Bounds bounds =
                bounds(
                        city().fact("city", "", VALUE_ADDED, Quantity.atMost(60), 2020)
                                .aboveScale("west", "1", VALUE_ADDED, 70));
        assertClash(bounds, "city", 60, 70);
        assertThat(bounds.compatible())
                .extracting(total -> total.place().key())
                .containsExactly("city");
        assertNone(
                bounds(
                        city().fact("city", "", VALUE_ADDED, Quantity.atMost(60), 2020)
                                .aboveScale("west", "1", VALUE_ADDED, 60)),
                2);
    }

    @Test
    void aTotalElsewhereOrOfOtherIndustriesRulesNothingOut() {
        assertNone(
                bounds(
                        city().valueAdded("city", "secondary", 100)
                                .valueAdded("east", "", 50)
                                .aboveScale("west", "2", VALUE_ADDED, 130)),
                1);
    }

    /// The old 10 of the west are overruled by the 45 its first industry has at least; its old 50
    /// would not be.
    @Test
    void anOldFigureIsOverruledByABoundOfNow() {
        for (double old : new double[] {10, 45, 50}) {
            Given given =
                    Given.of(
                            city().fact("area", "", VALUE_ADDED, Quantity.exactly(200), 2008)
                                    .valueAdded("area", "", 200)
                                    .fact("west", "", VALUE_ADDED, Quantity.exactly(old), 2008)
                                    .aboveScale("west", "1", VALUE_ADDED, 45)
                                    .aboveScale("west", "2", VALUE_ADDED, 20));
            var overruled = given.bounds().overruled(given.evidence().hints());
            if (old < 45) {
                assertThat(overruled).hasSize(1);
                assertThat(overruled.getFirst().stated()).isEqualTo(10);
                assertThat(overruled.getFirst().implied()).isEqualTo(45);
                assertThat(overruled.getFirst().facts()).hasSize(2);
            } else {
                assertThat(overruled).isEmpty();
            }
        }
    }

    @Test
    void ofBoundsThatSayTheSameTheFirstIsNamed() {
        Given given =
                Given.of(
                        city().fact("area", "", VALUE_ADDED, Quantity.exactly(200), 2008)
                                .valueAdded("area", "", 200)
                                .fact("west", "", VALUE_ADDED, Quantity.exactly(10), 2008)
                                .aboveScale("west", "1", VALUE_ADDED, 45)
                                .zone("west", "1", VALUE_ADDED, 45, "book"));
        Conflict overruled = given.bounds().overruled(given.evidence().hints()).getFirst();

        assertThat(overruled.facts())
                .extracting(Fact::scope)
                .containsExactly(Scope.ALL, Scope.ABOVE_SCALE);
    }

    @Test
    void aTotalContainsWhatLiesInItsPlacesAndIndustries() {
        Given given =
                Given.of(
                        city().valueAdded("city", "", 100)
                                .valueAdded("west", "", 50)
                                .valueAdded("east", "2", 20)
                                .valueAdded("rest", "", 50)
                                .valueAdded("west", "1", 20));
        Total city = given.total("city", "");
        Total west = given.total("west", "");

        assertThat(city.contains(city)).isTrue();
        assertThat(city.contains(west)).isTrue();
        assertThat(west.contains(city)).isFalse();
        assertThat(city.contains(given.total("east", "2"))).isTrue();
        assertThat(city.contains(given.total("rest", ""))).isFalse();
        assertThat(given.total("rest", "").contains(west)).isFalse();
        assertThat(west.contains(given.total("west", "1"))).isTrue();
        assertThat(given.total("west", "1").contains(west)).isFalse();
        assertThat(given.total("west", "1").contains(given.total("east", "2"))).isFalse();
    }
}
