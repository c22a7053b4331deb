package org.shanhai.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.region.Need;

/// How what a place has by nature fits what an industry needs.
///
/// For each need n (0 not at all … 1 cannot do without), the place's standing s among the places
/// of the region that know the endowment (0 worst … 1 best; 0.5 in the middle) leaves a shortage
/// n·(1 − s). An unknown endowment leaves a shortage of 0 to n.
///
/// @param parts one for each need, in the order of the pack; empty where it needs nothing
public record EndowmentFit(List<Part> parts) {
    /// Above this shortage, what the industry cannot do without is lacking. Assumed.
    static final double LACKING = 0.5;

    /// One need.
    ///
    /// @param standing of the place, 0…1; empty where the endowment is not known
    /// @param measures what the standing is told from, as keys; empty where it is not known
    public record Part(Need need, OptionalDouble standing, List<String> measures) {
        public Part {
            measures = List.copyOf(measures);
        }

        double shortageAtMost() {
            return need.need() * (1 - standing.orElse(0));
        }

        double shortageAtLeast() {
            return need.need() * (1 - standing.orElse(1));
        }
    }

    public EndowmentFit {
        parts = List.copyOf(parts);
    }

    /// Fails where a shortage is known to be large; unknown where one may be.
    public TestOutcome holds() {
        if (parts.stream().anyMatch(part -> part.shortageAtLeast() > LACKING)) {
            return TestOutcome.FAILS;
        }
        return parts.stream().allMatch(part -> part.shortageAtMost() <= LACKING)
                ? TestOutcome.HOLDS
                : TestOutcome.UNKNOWN;
    }

    /// One less the mean shortage over the known needs, weighted by need: 0…1.
    public OptionalDouble fit() {
        double weights = 0;
        double met = 0;
        for (Part part : parts) {
            if (part.standing().isPresent()) {
                weights += part.need().need();
                met += part.need().need() * part.standing().getAsDouble();
            }
        }
        return weights > 0 ? OptionalDouble.of(met / weights) : OptionalDouble.empty();
    }

    /// The needs of which nothing is known.
    public List<Part> listUnknown() {
        List<Part> unknown = new ArrayList<>(parts);
        unknown.removeIf(part -> part.standing().isPresent());
        return unknown;
    }
}
