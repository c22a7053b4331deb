package org.shanhai.pair;

import java.util.List;
import org.shanhai.key.Keyed;
import org.shanhai.profile.Related;
import org.shanhai.region.Industry;

/// What could be bought from one another and is not.
///
/// @param amount money a year, within what the buyer buys elsewhere, what makers reach at that
///     distance, and what the seller has to sell over all buyers; where it makes none yet, without
///     the last
/// @param wanted what the buyer's industries buy elsewhere, money a year
/// @param known whether facts say that the seller has the industry
/// @param large whether it is more than a tenth of the value added of the place, and so to be
///     looked at twice
/// @param near what the place has that is nearest to it, where it would have to begin
public record LatentLink(
        Kind kind,
        Industry product,
        double amount,
        double wanted,
        boolean known,
        boolean large,
        List<Related> near) {
    public LatentLink {
        near = List.copyOf(near);
    }

    /// Who would sell.
    public enum Kind implements Keyed {
        /// The place is known to make it, the partner's industries buy it elsewhere.
        SELL,
        /// The place is near to making it, the partner's industries buy it elsewhere.
        MAKE,
        /// The place's industries buy it elsewhere and it is not known here; the partner makes it.
        RECRUIT
    }
}
