package org.shanhai.plan;

import java.util.List;

/// How often the placements of a plan stay where figures turn out otherwise.
///
/// @param draws for which a plan was found
/// @param without for which none keeps to all that was asked
/// @param asked of how many was asked; fewer were drawn where time was up
/// @param placements of each candidate that may stand somewhere
public record PlacementSteadiness(int draws, int without, int asked, List<Placement> placements) {
    public PlacementSteadiness {
        placements = List.copyOf(placements);
    }

    /// How often a candidate comes in.
    ///
    /// @param candidate its number in the pipeline
    /// @param in the part of the draws in which it does
    /// @param same the part in which it stands where the plan has it, or stays out as there
    public record Placement(int candidate, double in, double same) {}
}
