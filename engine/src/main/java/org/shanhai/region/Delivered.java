package org.shanhai.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What became of a group of promises, counted once. Rates of different stages and ages say
/// different things and are never put together.
///
/// @param group whose promises
/// @param near how near the group is to the promises of the region
/// @param place the unit whose own promises these are
/// @param measure what was counted, in words: `projects begun`
/// @param stage from which stage on promises are counted: `signed`
/// @param n projects in the group; empty where another thing was counted, or nothing said
/// @param rate the part that came, as a part of one
/// @param age how old the promises were when it was counted, in words
@OfTable(value = "delivered", key = "delivered")
public record Delivered(
        @InColumn(value = "delivered", key = true) String key,
        String group,
        String groupLocal,
        Near near,
        @InColumn(of = "places") Optional<String> place,
        Promise promise,
        String measure,
        String stage,
        String stageLocal,
        @InColumn(unit = NumberUnit.COUNT) OptionalDouble n,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) OptionalDouble promised,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) OptionalDouble arrived,
        @InColumn(maybe = true) String unit,
        @InColumn(unit = NumberUnit.SHARE) double rate,
        String age,
        String ageLocal,
        @InColumn(unit = NumberUnit.YEARS) OptionalDouble ageLow,
        @InColumn(unit = NumberUnit.YEARS) OptionalDouble ageHigh,
        String source,
        String note)
        implements Row {
    private static final int OF_PLACE = 1;

    /// How near a group is to what is promised here, the nearest first.
    public enum Near implements Keyed {
        /// Promises to the very zone, as it follows them itself.
        ZONE,
        /// The very programme under which projects come to later-developed places.
        PROGRAMME,
        PROVINCE,
        NATION,
        ABROAD
    }

    /// Which promise it is about.
    public enum Promise implements Keyed {
        BEGUN,
        PRODUCTION,
        MONEY,
        JOBS,
        OUTPUT,
        TAX,
        /// Something that tells of none of these, such as agreements that stand.
        OTHER
    }

    /// The groups that tell of a promise at a place: the programme first, for places it is meant
    /// for; then the place's own; then by nearness, larger groups first.
    public static List<Delivered> listNearest(List<Delivered> all, Promise promise, Place place) {
        return all.stream()
                .filter(one -> one.promise() == promise)
                .sorted(
                        Comparator.comparingInt((Delivered one) -> one.distance(place))
                                .thenComparingDouble(one -> -one.n().orElse(0)))
                .toList();
    }

    /// The group by which a promise at a place is reckoned down: of the very zone, place or
    /// programme.
    public static Optional<Delivered> findFitting(
            List<Delivered> all, Promise promise, Place place) {
        return listNearest(all, promise, place).stream()
                .filter(one -> one.distance(place) <= OF_PLACE)
                .findFirst();
    }

    private int distance(Place from) {
        boolean own = place.filter(from.key()::equals).isPresent();
        return switch (near) {
            case ZONE -> own ? -1 : 3;
            case PROGRAMME -> from.hasRole(Role.MOUNTAIN) ? 0 : 2;
            case PROVINCE -> own ? OF_PLACE : 3;
            case NATION -> 4;
            case ABROAD -> 5;
        };
    }
}
