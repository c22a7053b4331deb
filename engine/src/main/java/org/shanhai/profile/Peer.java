package org.shanhai.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shanhai.region.Place;

/// A place like another.
///
/// @param similarity the mean of the parts, weighed by how much they rest on, from 0 to 1
/// @param parts how alike each part is, from 0 to 1, in a fixed order: `sectors`, `industries`,
///     `firms`, `clusters`, `endowments`; only those both places have figures for
/// @param measures how many figures were compared
/// @param evidence of how much that firms could tell of either is known of the one of which less
///     is, from 0 to 1
public record Peer(
        Place place, double similarity, Map<String, Double> parts, int measures, double evidence) {
    public Peer {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}
