package org.shanhai.estimate;

import java.util.stream.Collectors;
import org.shanhai.region.Fact;

/// What comes of estimating: an [Estimate], or the facts that cannot all be true.
public sealed interface Estimation permits Estimate, Infeasible {
    /// The estimate, for programs that have no other use for facts that contradict each other.
    ///
    /// @throws IllegalStateException where there is none; it names the facts that contradict
    default Estimate orElseThrow() {
        return switch (this) {
            case Estimate estimate -> estimate;
            case Infeasible infeasible ->
                    throw new IllegalStateException(
                            infeasible.conflicts().stream()
                                    .map(Estimation::inWords)
                                    .collect(
                                            Collectors.joining(
                                                    "\n",
                                                    "The facts leave no room for any economy:\n",
                                                    "")));
        };
    }

    private static String inWords(Conflict conflict) {
        return "%s, %s: value added of %s is stated, %s implied (%s)."
                .formatted(
                        conflict.place().key(),
                        conflict.industries().name(),
                        conflict.stated(),
                        conflict.implied(),
                        conflict.facts().stream()
                                .map(Fact::origin)
                                .collect(Collectors.joining(", ")));
    }
}
