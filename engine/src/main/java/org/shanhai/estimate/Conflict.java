package org.shanhai.estimate;

import java.util.List;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;

/// Facts about one total that do not agree.
///
/// @param place whose total is meant
/// @param industries over which it is summed
/// @param stated value added as the first fact states it, money a year of the base year
/// @param implied value added as the other facts imply it: the least or the exact value
/// @param facts all facts involved, the first being the one that states the total; empty where
///     the national table itself is contradicted
public record Conflict(
        Place place, IndustrySet industries, double stated, double implied, List<Fact> facts) {
    public Conflict {
        facts = List.copyOf(facts);
    }

    /// How far the two lie apart, as a fraction of what is stated.
    public double relativeGap() {
        return Math.abs(implied - stated) / Math.max(Math.abs(stated), Double.MIN_NORMAL);
    }
}
