package org.shanhai.recruit;

import java.util.List;
import java.util.Optional;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EntrySign;
import org.shanhai.leap.Feasibility;
import org.shanhai.profile.Holding;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// An industry of a chain, as it stands in the place.
///
/// @param basis of what is known of it here; empty where nothing is
/// @param partners those that have it, where it is a gap here
/// @param candidate what `leap` says of it here; empty where the nation makes none
/// @param rank its place in the order of `leap`, 0 the first; of what that does not rank the last
/// @param excluded why nobody is called for it unasked
/// @param open whether anybody could be called for it: a gap, or what is weak and looked at itself
public record Node(
        Industry industry,
        Tier tier,
        Standing standing,
        Holding holding,
        Optional<Basis> basis,
        List<Place> partners,
        Keeping keeping,
        Optional<Candidate> candidate,
        int rank,
        Optional<Exclusion> excluded,
        boolean open) {
    private static final List<EntrySign> OF_HERE =
            List.of(EntrySign.SEEN, EntrySign.NEAR, EntrySign.ALIKE);

    public Node {
        partners = List.copyOf(partners);
    }

    /// Signs of its chance that are of this place alone.
    public List<EntrySign> carried() {
        return candidate.map(Candidate::feasibility).orElse(null) instanceof Feasibility.Told told
                ? OF_HERE.stream()
                        .filter(sign -> told.drives().getOrDefault(sign, 0.0) > 0)
                        .toList()
                : List.of();
    }

    public boolean isGap() {
        return standing.isGap();
    }
}
