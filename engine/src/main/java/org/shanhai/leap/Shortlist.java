package org.shanhai.leap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.profile.Coverage;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Theme;

/// What a place could leap to.
///
/// @param theme the set of industries that is asked for; all where empty
/// @param ranked traded industries it does not have, in order
/// @param held what it is known to have
/// @param local industries that serve their own place, in the order of the pack: classed,
///     not ranked
public record Shortlist(
        Place place,
        LeapOrder order,
        Optional<Theme> theme,
        Coverage coverage,
        PlaceMeans means,
        List<Candidate> ranked,
        List<Candidate> held,
        List<Candidate> local) {
    /// So many rows are looked at where no number is asked for.
    public static final int HEAD = 10;

    public Shortlist {
        ranked = List.copyOf(ranked);
        held = List.copyOf(held);
        local = List.copyOf(local);
    }

    /// An industry, wherever it stands; empty where the nation makes none of it.
    public Optional<Candidate> find(Industry industry) {
        return Stream.of(ranked, held, local)
                .flatMap(List::stream)
                .filter(each -> each.industry().equals(industry))
                .findFirst();
    }

    /// The ranked industries that are asked for, in order.
    public List<Candidate> shown() {
        return among(ranked);
    }

    /// Those that may be proposed, in order.
    public List<Candidate> proposed() {
        return shown().stream().filter(Candidate::isProposed).toList();
    }

    /// Those of a list that are asked for.
    public List<Candidate> among(List<Candidate> candidates) {
        return theme.isEmpty()
                ? candidates
                : candidates.stream()
                        .filter(each -> theme.get().industries().contains(each.industry()))
                        .toList();
    }

    /// How many of the ranked industries are of each class, the held ones among them.
    public Map<LeapClass, Integer> counts() {
        Map<LeapClass, Integer> counts = new EnumMap<>(LeapClass.class);
        for (LeapClass kind : LeapClass.values()) {
            counts.put(kind, 0);
        }
        shown().forEach(each -> counts.merge(each.ruling().kind(), 1, Integer::sum));
        counts.merge(LeapClass.HAS, among(held).size(), Integer::sum);
        return counts;
    }

    /// How many that are not rankable would be of a class if they were in reach.
    public long countIfInReach(LeapClass kind) {
        return shown().stream()
                .filter(each -> each.ruling().kind() == LeapClass.NOT_RANKABLE)
                .filter(each -> each.ifInReach().kind() == kind)
                .count();
    }
}
