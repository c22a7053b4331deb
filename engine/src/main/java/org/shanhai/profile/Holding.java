package org.shanhai.profile;

import org.shanhai.key.Keyed;

/// What is known of an industry in a place, in a word for people. Never an input: how many are
/// *had* grows with the size of the sample.
public enum Holding implements Keyed {
    /// It is there and strong: location quotient at least 1; or where no quotient is known a fact
    /// says it is there and it is strong with a chance of at least [#SURE]; or at least
    /// [#FEWEST_FIRMS] firms are seen and the quotient is above 1 with a chance of at least
    /// [#SURE].
    HAS,
    /// It is there, with a location quotient below 1, or not surely above.
    WEAK,
    /// Something tells of it and no more: one or two firms, a small company, an assumed presence.
    SEEN,
    /// No firm is seen where some would be if it were strong: the chance is at most 1 − [#SURE].
    UNLIKELY,
    /// It is not there, by a fact.
    ABSENT,
    /// Nothing tells.
    UNKNOWN;

    /// The chance from which something is said to be so.
    public static final double SURE = 0.8;

    /// Fewer firms are seen too easily by chance, or by a word misread.
    public static final int FEWEST_FIRMS = 3;

    /// Of two cells together: the surer that it is there, else the less sure that it is not.
    public Holding or(Holding other) {
        Holding first = compareTo(other) <= 0 ? this : other;
        Holding last = first == this ? other : this;
        return first.compareTo(SEEN) <= 0 || last == ABSENT ? first : last;
    }

    /// Of what a sample says.
    ///
    /// @param firms seen
    /// @param chance that the quotient is above 1
    public static Holding of(long firms, double chance) {
        if (firms >= FEWEST_FIRMS) {
            return chance >= SURE ? HAS : WEAK;
        }
        if (firms > 0) {
            return SEEN;
        }
        // Not chance <= 1 - SURE, which computed is a little below .2.
        return 1 - chance >= SURE ? UNLIKELY : UNKNOWN;
    }
}
