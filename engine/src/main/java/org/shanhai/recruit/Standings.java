package org.shanhai.recruit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.Company;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.Recruitable;

/// How industries stand in a place: what `show` says of it, in the words of a chain.
record Standings(Structure structure, Recruitable recruitable, Set<Cell> named) {
    private record Cell(String place, String industry) {}

    Standings(Structure structure) {
        Set<Cell> named = new HashSet<>();
        Region region = structure.region();
        for (Company company : region.all(Company.class)) {
            company.industry().ifPresent(code -> named.add(new Cell(company.place(), code)));
        }
        this(structure, new Recruitable(region), named);
    }

    boolean isRecruitable(Industry industry) {
        return recruitable.test(industry);
    }

    /// Whether it is called for as a part of a chain: services follow their customers, farms the
    /// land.
    boolean isCalledFor(Industry industry) {
        return isRecruitable(industry) && industry.broad() == Broad.SECONDARY;
    }

    /// @param asked whether it was asked for, and so is called for though it be a service
    /// @param partnerHas whether a partner has it
    Standing of(Place place, Industry industry, boolean asked, boolean partnerHas) {
        Holding holding = structure.holding(place, industry);
        if (holding == Holding.HAS) {
            return Standing.HAVE;
        }
        if (isThere(place, industry, holding)) {
            return Standing.WEAK;
        }
        if (asked ? !isRecruitable(industry) : !isCalledFor(industry)) {
            return Standing.NOT_CALLED;
        }
        return partnerHas ? Standing.AT_PARTNER : Standing.GAP;
    }

    /// Whether anything says that it is there: what `show` shows here is no gap.
    private boolean isThere(Place place, Industry industry, Holding holding) {
        return holding == Holding.WEAK
                || holding == Holding.SEEN
                || structure.activity().presence(place, industry) == Presence.PRESENT
                || named.contains(new Cell(place.key(), industry.code()));
    }

    /// Those of some places that have an industry.
    List<Place> having(List<Place> places, Industry industry) {
        return places.stream().filter(place -> structure.has(place, industry)).toList();
    }
}
