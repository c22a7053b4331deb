package org.shanhai.leap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shanhai.profile.Coverage;
import org.shanhai.region.Place;

/// What a place could leap to.
///
/// @param ranked traded industries it does not have, in order
/// @param held what it is known to have
/// @param local industries that serve their own place, in the order of the pack: classed,
///     not ranked
public record Shortlist(
        Place place,
        Aim aim,
        Coverage coverage,
        PlaceMeans means,
        List<Candidate> ranked,
        List<Candidate> held,
        List<Candidate> local) {
    public Shortlist {
        ranked = List.copyOf(ranked);
        held = List.copyOf(held);
        local = List.copyOf(local);
    }

    /// How many of the ranked industries are of each class, the held ones among them.
    public Map<LeapClass, Integer> counts() {
        Map<LeapClass, Integer> counts = new EnumMap<>(LeapClass.class);
        for (LeapClass kind : LeapClass.values()) {
            counts.put(kind, 0);
        }
        ranked.forEach(each -> counts.merge(each.ruling().kind(), 1, Integer::sum));
        counts.merge(LeapClass.HAS, held.size(), Integer::sum);
        return counts;
    }

    /// How many that are not rankable would be of a class if they were in reach.
    public long countIfInReach(LeapClass kind) {
        return ranked.stream()
                .filter(each -> each.ruling().kind() == LeapClass.NOT_RANKABLE)
                .filter(each -> each.ifInReach().kind() == kind)
                .count();
    }
}
