package org.shanhai.leap;

import java.util.List;
import java.util.Map;
import org.shanhai.profile.Steadiness;
import org.shanhai.region.Industry;

/// How firmly the head of a shortlist stands, when what it rests on is drawn anew.
///
/// @param draws how many times
/// @param spread standard deviation of the logarithm of redrawn estimates
/// @param leftOut the share of facts about what places have that is left out each time
/// @param inReach the share of draws in which an industry is in reach, 0…1; none where reach is not
///     told
/// @param stays of each industry of the head, in its order
/// @param told whether anything tells what the place makes, so that draws could move the list
public record Stability(
        int draws,
        double spread,
        double leftOut,
        boolean told,
        Map<Industry, Double> inReach,
        List<Stay> stays) {
    /// How often an industry kept its place.
    ///
    /// @param inHead share of draws in which it stayed in the head, 0…1
    /// @param sameClass share of draws in which its class, or the one it would have in
    ///     reach, stayed
    /// @param best the rank it held or bettered in a tenth of the draws
    /// @param worst the rank it held or missed in a tenth of the draws
    public record Stay(Industry industry, double inHead, double sameClass, int best, int worst) {}

    public Stability {
        stays = List.copyOf(stays);
        inReach = Map.copyOf(inReach);
    }

    /// The share of the head that stays, on average over draws; 0 of an empty one.
    public double share() {
        return stays.stream().mapToDouble(Stay::inHead).average().orElse(0);
    }

    /// Whether the head is an order to go by.
    public boolean isRankable() {
        return told && share() >= Steadiness.STABLE_FROM;
    }
}
