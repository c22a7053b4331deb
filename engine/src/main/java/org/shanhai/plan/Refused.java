package org.shanhai.plan;

import org.shanhai.admit.Admission;
import org.shanhai.admit.Positioning;

/// A project that may not stand at a site.
///
/// @param candidate its number in the pipeline
/// @param site its number in the pipeline
public record Refused(int candidate, int site, Why why) {
    /// Why it may not.
    public sealed interface Why {}

    /// The rules refuse it there.
    ///
    /// @param admission with the verdict and its reasons
    public record ByRules(Admission admission) implements Why {}

    /// The zone is meant for something else.
    public record ByFit(Positioning.Fit fit) implements Why {}
}
