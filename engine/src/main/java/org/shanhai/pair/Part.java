package org.shanhai.pair;

/// What two places can be to one another: the parts of a score, each on a scale of its own.
public enum Part {
    /// What the partner adds to densities within reach, beyond what partners that bring as many
    /// lacked industries add: standard deviations. Rests on what places have, never on money.
    COMPLEMENTARITY("complementarity", true),
    /// What each buys from the other now: money a year. Estimated trade already falls with
    /// distance.
    LINKS("links", true),
    /// What one buys elsewhere and the other is known to make: money a year. What is bought from
    /// there already is not in it.
    LATENT("latent", true),
    /// How alike the two sell in industries that both are known to have: a share.
    CLASH("clash", false),
    /// How far apart they lie: km as the crow flies.
    DISTANCE("distance", false);

    private final String key;

    private final boolean moreIsBetter;

    Part(String key, boolean moreIsBetter) {
        this.key = key;
        this.moreIsBetter = moreIsBetter;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    public String key() {
        return key;
    }

    /// A value so that more is better.
    double merit(double value) {
        return moreIsBetter ? value : -value;
    }
}
