package org.shanhai.diagnose;

import java.util.OptionalDouble;
import org.shanhai.profile.Value;

/// One gauge of a place.
///
/// @param unit of its value
/// @param scaled from 0, the worst of the study area, to 1, its best; empty where it is not
///     compared
/// @param percentile the share of the places that know it which do worse, ties by half
/// @param among how many places know it so that it can be compared
/// @param common whether those are a third of the study area or more
/// @param peerMedian the median of the peers that know it
/// @param peersKnowing how many those are
/// @param equalWeight in the score of its handicap; 0 where it does not count
/// @param entropyWeight likewise
public record GaugeReading(
        Gauge gauge,
        Value value,
        String unit,
        OptionalDouble scaled,
        OptionalDouble percentile,
        int among,
        boolean common,
        OptionalDouble peerMedian,
        int peersKnowing,
        double equalWeight,
        double entropyWeight) {

    /// Whether it counts in the score of its handicap.
    public boolean counts() {
        return equalWeight > 0;
    }

    /// Whether it tells where the place stands in the study area: it counts, and enough places know
    /// it.
    public boolean ranks() {
        return counts() && common;
    }
}
