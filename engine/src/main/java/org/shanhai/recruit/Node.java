package org.shanhai.recruit;

import java.util.List;
import java.util.Optional;
import org.shanhai.profile.Holding;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// An industry of a chain, as it stands in the place.
///
/// @param basis of what is known of it here; empty where nothing is
/// @param partners those that have it, where it is a gap here
public record Node(
        Industry industry,
        Tier tier,
        Standing standing,
        Holding holding,
        Optional<Basis> basis,
        List<Place> partners,
        Keeping keeping) {
    public Node {
        partners = List.copyOf(partners);
    }

    public boolean isGap() {
        return standing.isGap();
    }
}
