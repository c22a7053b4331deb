package org.shanhai.pair;

import java.util.List;
import org.shanhai.profile.Related;
import org.shanhai.region.Industry;

/// What could be bought from one another and is not.
///
/// @param amount money a year: the smaller of what is bought elsewhere and what the seller sells
///     elsewhere; where it makes none yet, what is bought elsewhere
/// @param wanted what the buyer's industries buy elsewhere, money a year
/// @param known whether facts say that the seller has the industry
/// @param near what the place has that is nearest to it, where it would have to begin
public record LatentLink(
        Kind kind,
        Industry product,
        double amount,
        double wanted,
        boolean known,
        List<Related> near) {
    public LatentLink {
        near = List.copyOf(near);
    }

    /// Who would sell.
    public enum Kind {
        /// The place is known to make it, the partner's industries buy it elsewhere.
        SELL("sell"),
        /// The place is near to making it, the partner's industries buy it elsewhere.
        MAKE("make"),
        /// The place's industries buy it elsewhere and it is not known here; the partner makes it.
        RECRUIT("recruit");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
