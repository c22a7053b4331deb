package org.shanhai.admit;

import java.util.Optional;
import java.util.OptionalDouble;

/// The marks of all scored rules together.
///
/// @param total over all that is not known; the most may be +∞ where a ratio is not capped
/// @param scored the marks of rules whose figures are known well enough to give one number
/// @param scoredOf the full marks of those rules
/// @param full the full marks of all rules
/// @param passMark empty where the ruleset states none
/// @param state how the total stands to the pass mark
public record Score(
        Range total,
        double scored,
        double scoredOf,
        double full,
        OptionalDouble passMark,
        Optional<State> state) {}
