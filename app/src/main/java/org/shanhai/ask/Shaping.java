package org.shanhai.ask;

import java.util.List;
import java.util.Optional;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Doubt;
import org.shanhai.plan.Horizon;
import org.shanhai.plan.QuotaTrade;

/// What else shaped a plan than projects, aims and limits.
///
/// @param horizon the years that were planned; empty of a plan without years
/// @param trades what partners leave to one another
/// @param reached what aims that went before came to
/// @param doubts what was to be looked at before it was solved
/// @param without projects that were not to be planned
/// @param moves whether projects may stand elsewhere than they say
/// @param delivered whether figures are those likely to be delivered, rather than promised
public record Shaping(
        Optional<Horizon> horizon,
        List<QuotaTrade.Made> trades,
        List<Bound> reached,
        List<Doubt> doubts,
        List<String> without,
        boolean moves,
        boolean delivered) {
    public Shaping {
        trades = List.copyOf(trades);
        reached = List.copyOf(reached);
        doubts = List.copyOf(doubts);
        without = List.copyOf(without);
    }
}
