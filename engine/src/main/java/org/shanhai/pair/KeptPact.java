package org.shanhai.pair;

import java.util.Map;
import org.shanhai.region.Place;

/// What it costs to keep a pact of today when all mountain places are given partners at once.
///
/// @param partner of today, of several the one with the best score
/// @param instead whom the place is given where nothing is kept; may be the same
/// @param cost in points of score over all places, from 0 on, 1 for all the points one place can
///     have: what the scores add up to without the constraint less with it
/// @param moved how many other places get another partner for it
/// @param parts percentile with the partner less with the other, of each part that counts
public record KeptPact(
        Place place,
        Place partner,
        Place instead,
        double cost,
        int moved,
        Map<ScorePart, Double> parts) {
    public KeptPact {
        parts = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(parts));
    }
}
