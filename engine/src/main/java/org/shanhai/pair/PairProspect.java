package org.shanhai.pair;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Place;

/// A partner of a place: whether the two are likely to be tied anyway, and what a plant of the one
/// in the other would be worth if it were made. The two say nothing of one another.
///
/// @param chance of a tie, from 0 to 1; empty where too few ties are known, or chances tell no
///     better than a simple rule
/// @param tied the kinds of ties that are known, pacts left out
/// @param today what pairs them today
/// @param trades by what they are worth to both, the most first; empty where nothing clean is known
///     that the partner is strong in
public record PairProspect(
        Place partner,
        OptionalDouble chance,
        List<String> tied,
        Optional<Paired> today,
        List<PairTrade> trades) {
    public PairProspect {
        tied = List.copyOf(tied);
        trades = List.copyOf(trades);
    }

    /// Whether it is told as a chance: nothing ties the two yet.
    public boolean couldCome() {
        return chance.isPresent() && tied.isEmpty();
    }

    public Optional<PairTrade> best() {
        return trades.stream().findFirst();
    }
}
