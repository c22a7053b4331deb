package org.shanhai.diagnose;

import org.shanhai.profile.Value;
import org.shanhai.region.Place;

/// What a peer does better: something people can change ([Gauge#isMade()]).
///
/// @param gap in percentile among the places of the study area that know the gauge, above 0
public record Better(Gauge gauge, String unit, Place peer, Value here, Value there, double gap) {}
