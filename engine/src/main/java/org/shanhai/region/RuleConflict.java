package org.shanhai.region;

import java.util.Optional;
import org.shanhai.key.Keyed;

/// Two rules of a ruleset that do not go together, or one that nothing can meet.
///
/// @param first its order in the ruleset
/// @param other the rule it does not go with; empty where it stands against the set as a whole
public record RuleConflict(Kind kind, Rule first, Optional<Rule> other) {

    /// What does not go together.
    public enum Kind implements Keyed {
        /// The same said twice.
        REPEATED,
        /// Two floors for one indicator, industry and role: the stricter one holds.
        TWO_FLOORS,
        /// Two ways of giving marks for one indicator, industry and role: both are counted.
        TWO_SCORES,
        /// Two groups of industries that overlap, neither the more particular, with different
        /// values: where both hold, so do both rules.
        OVERLAP,
        /// Full marks are reached before the floor is met: whoever is let in has them.
        FLOOR_ABOVE_FULL,
        /// What meets the floor is ended by the veto all the same.
        VETO_ABOVE_FLOOR,
        /// All marks together do not reach the pass mark.
        PASS_MARK_OUT_OF_REACH
    }
}
