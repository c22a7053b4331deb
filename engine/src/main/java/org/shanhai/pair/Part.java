package org.shanhai.pair;

import java.util.Locale;

/// What two places can be to one another: the parts of a score, each on a scale of its own.
public enum Part {
    /// What the partner adds to densities within reach, beyond what partners that bring as many
    /// lacked industries add: standard deviations. Rests on what places have, never on money.
    COMPLEMENTARITY(true),
    /// What each buys from the other now: money a year. Estimated trade already falls with
    /// distance.
    LINKS(true),
    /// What one buys elsewhere and the other is known to make: money a year. What is bought from
    /// there already is not in it.
    LATENT(true),
    /// How alike the two sell in industries that both are known to have: a share.
    CLASH(false),
    /// How far apart they lie: km as the crow flies.
    DISTANCE(false);

    private final boolean moreIsBetter;

    Part(boolean moreIsBetter) {
        this.moreIsBetter = moreIsBetter;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A value so that more is better.
    double merit(double value) {
        return moreIsBetter ? value : -value;
    }
}
