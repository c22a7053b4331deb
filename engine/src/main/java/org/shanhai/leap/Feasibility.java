package org.shanhai.leap;

import java.util.List;
import java.util.Map;
import org.shanhai.profile.Related;

/// How likely it is that an industry comes to a place, or how far it is from what the place is
/// known to have.
public sealed interface Feasibility {

    /// Who entered what before tells the chance.
    ///
    /// @param chance 0…1
    /// @param alike what became of those of like chances
    /// @param drives what each sign adds to ln(p / (1 − p)), compared with the mean
    /// @param nearest what it has that is nearest
    record Told(
            double chance,
            EntryChances.Alike alike,
            Map<EntrySign, Double> drives,
            List<Related> nearest)
            implements Feasibility {
        /// A chance below this is out of reach: fewer than one of a hundred alike came. Assumed.
        static final double LEAST = 0.01;

        public Told {
            drives = Map.copyOf(drives);
            nearest = List.copyOf(nearest);
        }
    }

    /// The place is observed, or firms of it are seen.
    ///
    /// @param density how much of what is related to the industry the place has, 0…1; relative
    ///     where firms are seen, in standard deviations
    /// @param threshold the density above which an industry counts as in reach here
    /// @param nearest what it has that is nearest
    record Measured(double density, double threshold, List<Related> nearest)
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
            case Told told -> TestOutcome.of(told.chance() >= Told.LEAST);
            case Measured measured -> TestOutcome.of(measured.density() > measured.threshold());
            case Evidence evidence -> TestOutcome.UNKNOWN;
        };
    }

    /// What industries are put in order by: the chance, else density, else the relatedness of the
    /// nearest it has.
    default double value() {
        return switch (this) {
            case Told told -> told.chance();
            case Measured measured -> measured.density();
            case Evidence evidence ->
                    evidence.nearest().isEmpty() ? 0 : evidence.nearest().getFirst().relatedness();
        };
    }
}
