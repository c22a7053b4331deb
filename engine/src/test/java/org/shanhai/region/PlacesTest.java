package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static Place place(String key, String within) {
        return new Place(
                key,
                key,
                "",
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                Place.Kind.COUNTY,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private final Places places =
            new Places(
                    List.of(
                            place("nation", ""),
                            place("area", "nation"),
                            place("city", "area"),
                            place("a", "city"),
                            place("b", "city"),
                            place("c", "area"),
                            place("rest", "nation")),
                    List.of());

    @Test
    void unitsAreThePlacesWithNothingInside() {
        assertThat(places.units()).extracting(Place::key).containsExactly("a", "b", "c", "rest");
        assertThat(places.unitNumber(places.get("c"))).isEqualTo(2);
        assertThat(places.isUnit(places.get("city"))).isFalse();
    }

    @Test
    void aSumHasNoUnitNumberAndNamesItsParts() {
        assertThat(places.getUnitNumber(places.get("c"))).isEqualTo(2);
        assertThatThrownBy(() -> places.getUnitNumber(places.get("city")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'city' is a sum of places; ask for one of them: a, b.");
    }

    @Test
    void aPlaceKnowsTheUnitsInsideIt() {
        assertThat(places.unitsWithin(places.get("nation"))).containsExactly(0, 1, 2, 3);
        assertThat(places.unitsWithin(places.get("area"))).containsExactly(0, 1, 2);
        assertThat(places.unitsWithin(places.get("city"))).containsExactly(0, 1);
        assertThat(places.unitsWithin(places.get("b"))).containsExactly(1);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Places(List.of(place("a", ""), place("a", "")), List.of()))
                .hasMessageContaining("'a' is there twice");
        assertThatThrownBy(() -> new Places(List.of(place("a", "nowhere")), List.of()))
                .hasMessageContaining("no place 'nowhere'");
    }

    @Test
    void distanceFollowsTheGreatCircle() {
        Coordinates hangzhou = new Coordinates(120.16, 30.25);
        Coordinates shanghai = new Coordinates(121.47, 31.23);
        assertThat(hangzhou.kmTo(shanghai)).isCloseTo(166, within(1.0));
        assertThat(new Coordinates(0, 0).kmTo(new Coordinates(90, 0)))
                .isCloseTo(Math.PI / 2 * 6371.0088, within(1e-6));
    }
}
