package org.shanhai.admit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    /// By vetoes hit, fit, limits exceeded and floors failed, the best first.
    static final Comparator<Option> BY_WHAT_DECIDES =
            Comparator.comparingInt(Option::vetoesHit)
                    .thenComparing(Option::fit)
                    .thenComparingInt(option -> option.exceeded().size())
                    .thenComparingInt(Option::floorsFailed);

    public Elsewhere {
        zones = List.copyOf(zones);
    }

    /// The first zone, where it is better than the proposal's own in what decides: the veto hit,
    /// the fit, limits and floors. How many suppliers a place is known to have says too much of
    /// what is known, and distance alone is no merit. None that hits a veto is better.
    public Optional<Option> findBetter() {
        return zones.stream()
                .findFirst()
                .filter(first -> first.vetoesHit() == 0)
                .filter(
                        first ->
                                rankHere == 0
                                        || BY_WHAT_DECIDES.compare(first, zones.get(rankHere - 1))
                                                < 0);
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
