package org.shanhai.admit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.supply.Amount;

/// What a project costs nature and uses up, against what the place can still take.
///
/// @param burdens each pressure of the region; empty where no output is known or implied
/// @param rooms each limit of the zone and the place, trials included
/// @param emissions what a discharge permit names, and what sewage works can take
public record EnvironmentalImpact(
        List<Burden> burdens, List<Room> rooms, EmissionConditions emissions) {
    public EnvironmentalImpact {
        rooms = List.copyOf(rooms);
    }

    /// Limits that what is stated exceeds and no veto looks at, the most exceeded first.
    List<Room> listExceeded(List<Veto> vetoes) {
        return rooms.stream()
                .filter(room -> room.promised() && room.state() == State.FAILED)
                .filter(
                        room ->
                                vetoes.stream()
                                        .flatMap(veto -> veto.limit().stream())
                                        .noneMatch(room.limit()::equals))
                .sorted(Comparator.comparingDouble(room -> -room.times()))
                .toList();
    }

    /// One pressure, a year.
    ///
    /// @param unit of the amounts
    /// @param direct of the project itself
    /// @param promised whether that is its promise; else it is the nation's ratio × output
    /// @param chainHere of its suppliers and of households in the place
    /// @param elsewhere in all other places
    /// @param perValueAdded of the project: direct over the value added it brings itself
    /// @param chainPerValueAdded direct and chain everywhere, over value added everywhere
    /// @param placePerValueAdded of all the place makes now: estimated
    /// @param forerunners later-developed places that have the industry, with the same of all they
    ///     make: with one technology everywhere a difference is one of composition
    public record Burden(
            String pressure,
            String unit,
            Basis basis,
            double direct,
            boolean promised,
            Amount chainHere,
            Amount elsewhere,
            OptionalDouble perValueAdded,
            OptionalDouble chainPerValueAdded,
            OptionalDouble placePerValueAdded,
            List<Forerunner> forerunners) {
        public Burden {
            forerunners = List.copyOf(forerunners);
        }
    }

    /// A place that has the industry already.
    public record Forerunner(Place place, double perValueAdded) {}

    /// A limit and what the project takes of it.
    ///
    /// @param takes what it takes, in the limit's canonical unit; empty where nothing tells
    /// @param promised whether that is stated; else it is estimated
    /// @param after what is left
    /// @param state how that stands to the limit
    public record Room(
            Limit limit,
            Optional<Quantity> takes,
            boolean promised,
            Optional<Quantity> after,
            State state) {
        /// How often over the limit is taken, at the least.
        public double times() {
            return takes.orElseThrow().low() / limit.amount();
        }

        /// Whether it can decide anything: in force, and known by report or arithmetic.
        public boolean isFirm() {
            return limit.scenario().isEmpty() && limit.basis().isFact() && promised;
        }
    }
}
