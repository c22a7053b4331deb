package org.shanhai.split;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.agreement.Term;

/// What can be had by changing the number of one term, the others as they are.
///
/// @param most the largest number it may have
/// @param sides each party that the number moves, in the order of the parties
/// @param bothFrom the least number at which all of these are as well off as without the
///     agreement, or better; empty where there is none
/// @param bothTo the largest such; infinite where there is no end
/// @param fair at which the product of the gains of payer and receiver is largest (Nash 1950);
///     where both gains are linear in it, the middle between the two break-evens, whatever the two
///     discount rates are
/// @param product of the gains there; empty where there is no fair number
public record Bargain(
        Term term,
        double most,
        List<Side> sides,
        OptionalDouble bothFrom,
        OptionalDouble bothTo,
        OptionalDouble fair,
        OptionalDouble product) {
    public Bargain {
        sides = List.copyOf(sides);
    }

    /// One party to whom the number matters.
    ///
    /// @param wantsMore whether it gains by a larger number
    /// @param breakEven at which it is as well off as without the agreement; empty where no number
    ///     in range does that
    /// @param atBest the break-even where every uncertain figure comes out best for it; empty where
    ///     there is none
    /// @param atWorst likewise, at worst for it
    public record Side(
            String party,
            boolean wantsMore,
            OptionalDouble breakEven,
            OptionalDouble atBest,
            OptionalDouble atWorst) {}
}
