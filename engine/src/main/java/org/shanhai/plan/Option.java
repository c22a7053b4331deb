package org.shanhai.plan;

import java.util.Optional;
import org.shanhai.admit.Positioning;
import org.shanhai.region.Limited;

/// A project at a site where it may stand.
///
/// @param candidate its number in the pipeline
/// @param site its number in the pipeline
/// @param fit of its industry to what the zone is meant for
/// @param terms on which it may; empty where nobody asked `admit`
public record Option(
        int candidate, int site, Positioning.Fit fit, Gains gains, Optional<Terms> terms) {
    /// One of which nobody asked `admit`.
    public Option(int candidate, int site, Positioning.Fit fit, Gains gains) {
        this(candidate, site, fit, gains, Optional.empty());
    }

    Option at(int other) {
        return new Option(candidate, other, fit, gains, terms);
    }

    /// What a project uses here: of land what it is given.
    public double use(PlanCandidate project, String key) {
        return key.equals(Limited.Resource.LAND.key())
                ? terms.map(Terms::land).orElseGet(() -> project.use(key))
                : project.use(key);
    }
}
