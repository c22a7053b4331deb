package org.shanhai.observed;

import java.util.Optional;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Recruit;

/// Industries whose firms are compared with one another. How registers count traders, services and
/// farms differs from place to place, so composition is told within a block and never across.
public enum Block {
    /// Dug or made: of the secondary sector, and neither comes with a network nor serves those who
    /// are there already, as building does.
    GOODS,
    /// Services that a place can recruit. Those that come with people, a network or a licence say
    /// nothing of what a place is good at.
    SERVICES;

    /// The block of an industry; empty of farms (too few industries to be composed of) and of what
    /// comes with people, networks or licences.
    public static Optional<Block> find(Industry industry) {
        boolean comesByItself =
                industry.recruit()
                        .filter(r -> r == Recruit.NETWORK || r == Recruit.LOCAL)
                        .isPresent();
        if (industry.broad() == Broad.SECONDARY && !comesByItself) {
            return Optional.of(GOODS);
        }
        return industry.broad() == Broad.TERTIARY
                        && industry.recruit().filter(r -> r == Recruit.YES).isPresent()
                ? Optional.of(SERVICES)
                : Optional.empty();
    }
}
