package org.shanhai.diagnose;

/// A gauge that is not known of a place.
///
/// @param knownElsewhere how many places of the study area know it, or one that stands for it
public record MissingGauge(Gauge gauge, int knownElsewhere) {}
