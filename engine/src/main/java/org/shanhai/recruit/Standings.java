package org.shanhai.recruit;

import java.util.List;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.trade.Recruitable;

/// How industries stand in a place: what `show` says of it, in the words of a chain.
record Standings(Structure structure, Recruitable recruitable) {
    Standings(Structure structure) {
        this(structure, new Recruitable(structure.region()));
    }

    boolean isRecruitable(Industry industry) {
        return recruitable.test(industry);
    }

    /// Whether it is called for as a part of a chain: services follow their customers, farms the
    /// land, quarries, slaughter and scrap their material.
    boolean isCalledFor(Industry industry) {
        return isRecruitable(industry)
                && industry.broad() == Broad.SECONDARY
                && !industry.followsMaterial();
    }

    /// @param asked whether it was asked for, and so is called for though it be a service
    /// @param partnerHas whether a partner has it
    Standing of(Place place, Industry industry, boolean asked, boolean partnerHas) {
        Holding holding = structure.holding(place, industry);
        if (holding.compareTo(Holding.WEAK) <= 0) {
            return holding == Holding.HAS ? Standing.HAVE : Standing.WEAK;
        }
        if (asked ? !isRecruitable(industry) : !isCalledFor(industry)) {
            return Standing.NOT_CALLED;
        }
        // What `show` shows a sign of is no gap.
        return holding == Holding.SEEN
                ? Standing.WEAK
                : partnerHas ? Standing.AT_PARTNER : Standing.GAP;
    }

    /// Those of some places that have an industry.
    List<Place> having(List<Place> places, Industry industry) {
        return places.stream().filter(place -> structure.has(place, industry)).toList();
    }
}
