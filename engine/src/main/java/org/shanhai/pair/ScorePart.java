package org.shanhai.pair;

import org.shanhai.key.Keyed;

/// What two places can be to one another: the parts of a score, each on a scale of its own.
public enum ScorePart implements Keyed {
    /// What the two sell to one another because of what they make, beyond what two places of their
    /// size at their distance would with the region's mix: a share of the latter ([ExcessLinks]).
    EXCESS(true, true),
    /// What the partner adds to densities within reach, beyond what partners that bring as many
    /// lacked industries add: standard deviations. Rests on what places have, never on money.
    COMPLEMENTARITY(true, true),
    /// Gaps in the chains of the place that the partner fills, beyond those of places like it: a
    /// correlation of what its industries buy away from home with what the partner makes ([Gaps]).
    GAPS(true, true),
    /// What the partner's budget takes a resident: money a year. Beside the score, for what it
    /// takes is not what it gives.
    BUDGET(true, false),
    /// Quoted companies of the partner for each unit of money a year of output that makes chains.
    FIRMS(true, true),
    /// Kinds of enclaves and parks that tie the two today: a number.
    ENCLAVES(true, true),
    /// What each buys from the other now: money a year. Beside the score, for it grows with size
    /// and falls with distance.
    LINKS(true, false),
    /// How alike the two sell in industries that both are known to have: a share. Beside the score.
    CLASH(false, false),
    /// The value added of the partner: money a year. Beside the score.
    SIZE(true, false),
    /// How far apart they lie: km as the crow flies. Beside the score.
    DISTANCE(false, false);

    private final boolean moreIsBetter;

    private final boolean inScore;

    ScorePart(boolean moreIsBetter, boolean inScore) {
        this.moreIsBetter = moreIsBetter;
        this.inScore = inScore;
    }

    /// Whether it counts unless weights say otherwise; the others stand beside the score.
    public boolean isInScore() {
        return inScore;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /// A value so that more is better.
    double merit(double value) {
        return moreIsBetter ? value : -value;
    }
}
