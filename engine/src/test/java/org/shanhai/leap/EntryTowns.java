package org.shanhai.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.region.Broad;
import org.shanhai.region.Coordinates;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Towns in two kinds, 30 km apart in a row: those of the first kind make the goods a … e, those of
/// the second v … z, each but one of its own, and every town has one firm that deals.
final class EntryTowns {
    static final List<String> GOODS = List.of("a", "b", "c", "d", "e", "v", "w", "x", "y", "z");

    private static final int TOWNS = 24;
    private static final int KIND = 5;

    private final List<FirmCount> counts = new ArrayList<>();

    void add(int town, String industry, int since, int until, long firms) {
        counts.add(
                new FirmCount(
                        "t" + town,
                        Optional.of(industry),
                        since == 0 ? OptionalInt.empty() : OptionalInt.of(since),
                        until == 0 ? OptionalInt.empty() : OptionalInt.of(until),
                        firms,
                        0,
                        0,
                        0,
                        "book"));
    }

    static int lacks(int town) {
        return (town % 2) * KIND + town / 2 % KIND;
    }

    /// Until a year each makes its own kind but for one.
    EntryTowns laid(int until) {
        for (int town = 0; town < TOWNS; town++) {
            for (int i = 0; i < GOODS.size(); i++) {
                if (i / KIND == town % 2 && i != lacks(town)) {
                    add(town, GOODS.get(i), 0, until, 20);
                }
            }
        }
        return this;
    }

    /// In a span of years each enters what it lacked of its own kind, and makes more of the rest.
    EntryTowns entered(int since, int until) {
        for (int town = 0; town < TOWNS; town++) {
            for (int i = 0; i < GOODS.size(); i++) {
                if (i / KIND == town % 2) {
                    add(town, GOODS.get(i), since, until, 5);
                }
            }
        }
        return this;
    }

    Region region() {
        List<Place> places = new ArrayList<>();
        places.add(place("area", "", 0));
        for (int town = 0; town < TOWNS; town++) {
            places.add(place("t" + town, "area", town));
        }
        return Region.builder()
                .name("test", "test")
                .area("area")
                .baseYear(2020)
                .places(new Places(places, List.of()))
                .industries(
                        new Industries(
                                GOODS.stream().map(EntryTowns::industry).toList(), List.of()))
                .firmCounts(new FirmCounts(counts, List.of()))
                .build();
    }

    private static Industry industry(String code) {
        return new Industry(code, code, code, Broad.SECONDARY, "", List.of(), Optional.empty(), "");
    }

    private static Place place(String key, String within, int number) {
        return new Place(
                key,
                key,
                key,
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                Place.Kind.COUNTY,
                within.isEmpty() ? Optional.empty() : Optional.of(Role.MOUNTAIN),
                Optional.of(new Coordinates(119 + 0.3 * number, 28)),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
