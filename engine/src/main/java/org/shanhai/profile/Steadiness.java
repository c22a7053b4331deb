package org.shanhai.profile;

import java.util.Arrays;

/// When an order whose grounds are drawn anew is one to go by: the same of leaps and of partners.
public final class Steadiness {
    /// How many of the first are looked at, at the most.
    public static final int HEAD = 10;

    /// An order is one to go by where at least this share of its head stays, on average over draws.
    /// Assumed.
    public static final double STABLE_FROM = 0.5;

    private Steadiness() {}

    /// The ranks that one held over draws.
    ///
    /// @param best the rank it held or bettered in a tenth of the draws
    /// @param worst the rank it held or missed in a tenth of the draws
    public record Ranks(int best, int worst) {
        /// @param ranks by draw, at least ten
        public static Ranks of(int[] ranks) {
            int[] sorted = ranks.clone();
            Arrays.sort(sorted);
            int tenth = sorted.length / 10;
            return new Ranks(sorted[tenth - 1], sorted[sorted.length - tenth]);
        }
    }
}
