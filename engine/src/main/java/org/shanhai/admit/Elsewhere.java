package org.shanhai.admit;

import java.util.List;
import org.shanhai.region.Place;
import org.shanhai.region.Zone;

/// Where else a project could go: the zones of the region, the best first.
///
/// Ordered by vetoes hit, fit with the positioning, limits exceeded (trials count), floors failed,
/// suppliers at hand, distance; ties by the order of the pack.
///
/// @param zones those that fit directly, as supplier, customer or relative, and the proposal's own
/// @param rankHere the rank of the proposal's own zone, or of the first zone of its place where it
///     names none, from 1; 0 where that is in none of them
/// @param looked how many zones were looked at
public record Elsewhere(List<Option> zones, int rankHere, int looked) {
    public Elsewhere {
        zones = List.copyOf(zones);
    }

    /// One zone.
    ///
    /// @param vetoesHit under the same ruleset
    /// @param floorsFailed likewise
    /// @param exceeded limits, trials included, that the project would exceed
    /// @param suppliers of its largest inputs, how many the place has by facts
    /// @param suppliersOf of how many
    /// @param km from the proposal's place
    public record Option(
            int rank,
            Zone zone,
            Place place,
            Positioning.Fit fit,
            int vetoesHit,
            int floorsFailed,
            List<EnvironmentalImpact.Room> exceeded,
            int suppliers,
            int suppliersOf,
            double km,
            boolean isPartner) {
        public Option {
            exceeded = List.copyOf(exceeded);
        }
    }
}
