package org.shanhai.leap;

import java.util.List;
import org.shanhai.profile.Related;

/// How far an industry is from what a place is known to have.
public sealed interface Feasibility {

    /// The place is observed, or firms of it are seen.
    ///
    /// @param density how much of what is related to the industry the place has, 0…1; relative
    ///     where firms are seen, in standard deviations
    /// @param threshold the density above which an industry counts as in reach here
    /// @param evidence how much of the density is evidence, 0…1
    /// @param nearest what it has that is nearest
    record Measured(double density, double threshold, double evidence, List<Related> nearest)
            implements Feasibility {
        public Measured {
            nearest = List.copyOf(nearest);
        }
    }

    /// Too little is known of the place, or the industry is related to none: related industries it
    /// is known to have are evidence, and no measure.
    ///
    /// @param nearest nearest first; may be empty
    record Evidence(List<Related> nearest) implements Feasibility {
        public Evidence {
            nearest = List.copyOf(nearest);
        }
    }

    List<Related> nearest();

    /// Whether it is in reach, where that can be told.
    default TestOutcome inReach() {
        return switch (this) {
            case Measured measured -> TestOutcome.of(measured.density() > measured.threshold());
            case Evidence evidence -> TestOutcome.UNKNOWN;
        };
    }

    /// What industries are put in order by: density, or the relatedness of the nearest it has.
    default double value() {
        return switch (this) {
            case Measured measured -> measured.density();
            case Evidence evidence ->
                    evidence.nearest().isEmpty() ? 0 : evidence.nearest().getFirst().relatedness();
        };
    }
}
