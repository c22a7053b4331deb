package org.shanhai.diagnose;

import org.shanhai.profile.Value;

/// What a peer does better: something people can change ([Gauge#isMade()]).
///
/// @param peer its unit number
/// @param gap in percentile among the places of the study area that know the gauge, above 0
public record Better(Gauge gauge, String unit, int peer, Value here, Value there, double gap) {}
