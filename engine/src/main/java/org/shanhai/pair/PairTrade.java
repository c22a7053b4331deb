package org.shanhai.pair;

import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// What a trial plant would be worth to two places, by assumption.
///
/// @param trade what it makes
/// @param site where it stands
/// @param owner where the firm is that builds it
/// @param profit of the plant, money a year, by the region's accounts, else the nation's; counted
///     with the owner, not where it stands; may be negative
/// @param here what the site has more
/// @param there what the owner's place has more
public record PairTrade(
        Industry trade, Place site, Place owner, double profit, SideGain here, SideGain there) {
    /// What the two have more together, the plant's own surplus being its profit.
    public SideGain both() {
        return here.plus(there);
    }
}
