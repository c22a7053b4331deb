package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shanhai.region.Place;
import org.shanhai.region.Role;
import org.shanhai.supply.Amount;

/// Trade between two places of the study area, both ways together, the largest first.
public final class TradePairs {
    private TradePairs() {}

    /// @param there sales of the first to the second
    /// @param back sales of the second to the first
    /// @param mountainAndCoast whether one is a mountain place and the other a coast place
    public record Pair(
            Place first, Place second, Amount there, Amount back, boolean mountainAndCoast) {
        public double total() {
            return there.value() + back.value();
        }
    }

    public static List<Pair> list(Study study, TradeStudy trade) {
        List<Pair> pairs = new ArrayList<>();
        List<Place> units = study.region().listInside();
        for (int a = 0; a < units.size(); a++) {
            for (int b = a + 1; b < units.size(); b++) {
                Place one = units.get(a);
                Place other = units.get(b);
                boolean mixed =
                        one.hasRole(Role.MOUNTAIN) && other.hasRole(Role.COAST)
                                || one.hasRole(Role.COAST) && other.hasRole(Role.MOUNTAIN);
                Pair pair =
                        one.hasRole(Role.COAST) && mixed
                                ? pair(trade, other, one, true)
                                : pair(trade, one, other, mixed);
                if (pair.total() > 0) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.total()));
        return pairs;
    }

    private static Pair pair(TradeStudy trade, Place first, Place second, boolean mixed) {
        return new Pair(
                first, second, trade.sales(first, second), trade.sales(second, first), mixed);
    }
}
