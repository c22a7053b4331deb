package org.shanhai.pair;

import java.util.List;
import java.util.Optional;
import org.shanhai.profile.Steadiness;
import org.shanhai.region.Place;

/// How firmly a ranking of partners stands, when what it rests on is drawn anew.
///
/// @param draws how many times
/// @param leftOut the share of facts about what places have that is left out each time
/// @param told whether anything tells what the place makes
/// @param head how many of the first are looked at
/// @param stays of each partner that has a rank, in their order, the head first; none where nothing
///     tells what the place makes
public record RankingStability(
        int draws, double leftOut, boolean told, int head, List<Stay> stays) {
    /// The head is no more than this part of the partners: of a longer one most would stay by
    /// chance.
    static final double MOST_OF_ALL = 1.0 / 3;

    /// How often a partner kept its place.
    ///
    /// @param inHead share of draws in which it was in the head, 0…1
    /// @param best the rank it held or bettered in a tenth of the draws
    /// @param worst the rank it held or missed in a tenth of the draws
    public record Stay(Place partner, double inHead, int best, int worst) {}

    public RankingStability {
        stays = List.copyOf(stays);
    }

    /// How long the head is.
    ///
    /// @param most as asked
    /// @param ranked how many partners have a rank
    static int head(int most, int ranked) {
        return Math.min(most, (int) Math.ceil(MOST_OF_ALL * ranked));
    }

    /// The share of the head that stays, on average over draws; 0 of an empty one.
    public double share() {
        return stays.stream().limit(head).mapToDouble(Stay::inHead).average().orElse(0);
    }

    /// Whether the head is an order to go by.
    public boolean isRankable() {
        return told && share() >= Steadiness.STABLE_FROM;
    }

    public Optional<Stay> find(Place partner) {
        return stays.stream().filter(stay -> stay.partner().equals(partner)).findFirst();
    }
}
