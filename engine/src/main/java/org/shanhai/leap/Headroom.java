package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How much of an industry the stated limits of a place allow: direct needs by the nation's ratios
/// against what is left.
///
/// @param rooms one for each limit of the place and its zones, in the order of the pack
/// @param trial value added a year the limits are tried with
public record Headroom(List<Room> rooms, double trial) {

    /// One limit.
    ///
    /// @param allows the value added a year that would use it up; empty where it is not known how
    ///     much of it the industry needs, infinite where it needs none
    public record Room(Limit limit, OptionalDouble allows) {}

    public Headroom {
        rooms = List.copyOf(rooms);
    }

    /// What an industry needs of a limited thing for a unit of value added.
    @FunctionalInterface
    interface Needs {
        OptionalDouble perValueAdded(Limited of);
    }

    static Headroom of(List<Limit> limits, Needs needs, double trial) {
        List<Room> rooms = new ArrayList<>();
        for (Limit limit : limits) {
            OptionalDouble need = needs.perValueAdded(limit.of());
            rooms.add(
                    new Room(
                            limit,
                            need.isEmpty()
                                    ? need
                                    : OptionalDouble.of(
                                            need.getAsDouble() > 0
                                                    ? limit.amount() / need.getAsDouble()
                                                    : Double.POSITIVE_INFINITY)));
        }
        return new Headroom(rooms, trial);
    }

    /// The limits of a place and of its zones; those of a trial only where none is in force.
    static List<Limit> listLimits(Region region, Place place) {
        List<String> zones = region.listZones(place).stream().map(zone -> zone.key()).toList();
        List<Limit> all =
                region.all(Limit.class).stream()
                        .filter(
                                limit ->
                                        limit.place().equals(Optional.of(place.key()))
                                                || limit.zone().filter(zones::contains).isPresent())
                        .toList();
        List<Limited> inForce =
                all.stream().filter(limit -> limit.scenario().isEmpty()).map(Limit::of).toList();
        return all.stream()
                .filter(limit -> limit.scenario().isEmpty() || !inForce.contains(limit.of()))
                .toList();
    }

    /// The limit that binds first among those whose need is known.
    public Optional<Room> tightest() {
        return rooms.stream()
                .filter(room -> room.allows().isPresent())
                .min(Comparator.comparingDouble(room -> room.allows().getAsDouble()));
    }

    /// Whether the trial fits under every limit whose need is known.
    public TestOutcome holds() {
        return tightest()
                .map(room -> TestOutcome.of(room.allows().getAsDouble() >= trial))
                .orElse(TestOutcome.UNKNOWN);
    }
}
