package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// One rule held against the figures of a proposal.
///
/// @param value what the indicator can be, in its canonical unit; all that is possible where
///     nothing is known. Of a total of marks: what the total can be
/// @param state how it stands to the floor; empty where the rule only gives marks, or is for the
///     committee to judge
/// @param marks what it can bring; empty where it gives none. The most is +∞ for a ratio that
///     nothing caps and nothing stated bounds
/// @param unknown the figures it needs that nobody states
/// @param breakEvens what each figure that is not known exactly would have to be
/// @param atComparables what the indicator would be at the ratios of comparable projects, where one
///     figure is unknown
public record Check(
        Rule rule,
        Quantity value,
        Optional<State> state,
        Optional<Range> marks,
        List<Item> unknown,
        List<BreakEven> breakEvens,
        List<AtComparable> atComparables) {
    public Check {
        unknown = List.copyOf(unknown);
        breakEvens = List.copyOf(breakEvens);
        atComparables = List.copyOf(atComparables);
    }

    public boolean is(State wanted) {
        return state.isPresent() && state.get() == wanted;
    }
}
