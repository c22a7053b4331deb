package org.shanhai.plan;

/// What a wider bound would be worth.
///
/// @param more by which part it is widened
/// @param gained by the aims
/// @param plan that would do it
public record Price(Bound bound, double more, double gained, Plan plan) {}
