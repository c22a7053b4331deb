package org.shanhai.plan;

import java.util.List;

/// A candidate that is not in a plan.
///
/// @param candidate its number in the pipeline
public record LeftOutProject(int candidate, Why why) {
    /// Why it is not.
    public sealed interface Why {}

    /// It may stand nowhere: see the refusals of the pipeline.
    public record Nowhere() implements Why {}

    /// There is room for it; it brings nothing of what is aimed at.
    public record BringsNothing() implements Why {}

    /// Others took the room.
    ///
    /// @param site where the least would be lacking, by its number in the pipeline
    /// @param lacking what would bring it in there, beside all that is in the plan
    public record NoRoom(int site, List<Lack> lacking) implements Why {
        public NoRoom {
            lacking = List.copyOf(lacking);
        }
    }

    /// Ties keep it out, or the solver stopped before it was looked at: there is room.
    public record NotTaken() implements Why {}

    /// A bound that would be passed.
    ///
    /// @param amount by which
    /// @param alone whether the project alone passes it
    public record Lack(Bound bound, double amount, boolean alone) {}
}
