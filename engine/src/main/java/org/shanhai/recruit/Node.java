package org.shanhai.recruit;

import java.util.List;
import java.util.Optional;
import org.shanhai.profile.Holding;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.pressure.Cleanliness;
import org.shanhai.supply.pressure.PressureComparison;

/// An industry of a chain, as it stands in the place.
///
/// @param basis of what is known of it here; empty where nothing is
/// @param partners those that have it, where it is a gap here
/// @param nature its pressures beside those of what the place makes
public record Node(
        Industry industry,
        Tier tier,
        Standing standing,
        Holding holding,
        Optional<Basis> basis,
        List<Place> partners,
        Keeping keeping,
        PressureComparison nature) {
    public Node {
        partners = List.copyOf(partners);
    }

    public boolean isGap() {
        return standing.isGap();
    }

    /// Whether it is dirtier than what the place makes for the value added it brings: a trap of
    /// `leap`.
    public boolean isDirtier() {
        return nature.cleanliness() == Cleanliness.DIRTIER;
    }
}
