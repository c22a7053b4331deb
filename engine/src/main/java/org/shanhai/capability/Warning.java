package org.shanhai.capability;

import java.util.List;

/// What a reader of a year's indices must know.
public sealed interface Warning {
    /// The network of places and industries falls into parts that share nothing. ECI and PCI
    /// compare within a part only: they are given for the first, and unknown for the others.
    ///
    /// @param parts largest first
    record Disconnected(List<Part> parts) implements Warning {
        public Disconnected {
            parts = List.copyOf(parts);
        }
    }

    /// The size of a part of the network.
    record Part(int places, int industries) {}

    /// ECI and PCI are not defined.
    record NoComplexity(Complexity.Why why) implements Warning {}

    /// All places are equally diverse and all industries equally ubiquitous, so that nothing says
    /// which end of ECI is the complex one.
    record EitherSign() implements Warning {}

    /// The iteration of fitness was stopped before it settled.
    ///
    /// @param change of the last step, relative to the mean
    record FitnessUnsettled(int iterations, double change) implements Warning {}

    /// Places or industries that no RCA reaches the threshold for.
    record NothingPresent(List<String> places, List<String> industries) implements Warning {
        public NothingPresent {
            places = List.copyOf(places);
            industries = List.copyOf(industries);
        }
    }
}
