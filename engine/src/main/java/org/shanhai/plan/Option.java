package org.shanhai.plan;

import org.shanhai.admit.Positioning;

/// A project at a site where it may stand.
///
/// @param candidate its number in the pipeline
/// @param site its number in the pipeline
/// @param fit of its industry to what the zone is meant for
public record Option(int candidate, int site, Positioning.Fit fit, Gains gains) {
    Option at(int other) {
        return new Option(candidate, other, fit, gains);
    }
}
