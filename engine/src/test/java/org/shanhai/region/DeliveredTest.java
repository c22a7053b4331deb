package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Delivered.Near;
import org.shanhai.region.Delivered.Promise;

/// Which groups of promises stand nearest to a place.
class DeliveredTest {
    private static final Region REGION =
            new TestRegion()
                    .place("land", "")
                    .place("area", "land")
                    .place("hill", "area", Role.MOUNTAIN)
                    .place("port", "area", Role.COAST)
                    .industry("toys", Broad.SECONDARY, 20, 100)
                    .build();

    private static Delivered group(String key, Near near, String place, Promise promise, double n) {
        return new Delivered(
                key,
                key,
                "",
                near,
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                promise,
                "",
                "signed",
                "",
                OptionalDouble.of(n),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                0.5,
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                "");
    }

    private static final List<Delivered> ALL =
            List.of(
                    group("abroad", Near.ABROAD, "", Promise.BEGUN, 9000),
                    group("nation-small", Near.NATION, "", Promise.BEGUN, 10),
                    group("nation-large", Near.NATION, "", Promise.BEGUN, 20),
                    group("port", Near.PROVINCE, "port", Promise.BEGUN, 5),
                    group("province", Near.PROVINCE, "", Promise.BEGUN, 7),
                    group("jobs", Near.PROGRAMME, "", Promise.JOBS, 3),
                    group("programme", Near.PROGRAMME, "", Promise.BEGUN, 3));

    private static List<String> keys(String place) {
        return Delivered.listNearest(ALL, Promise.BEGUN, REGION.places().get(place)).stream()
                .map(Delivered::key)
                .toList();
    }

    @Test
    void theProgrammeComesFirstForThoseItIsMeantFor() {
        assertThat(keys("hill"))
                .containsExactly(
                        "programme", "province", "port", "nation-large", "nation-small", "abroad");
    }

    @Test
    void elsewhereThePlacesOwnPromisesComeFirst() {
        assertThat(keys("port"))
                .containsExactly(
                        "port", "programme", "province", "nation-large", "nation-small", "abroad");
    }
}
