package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Place;
import org.shanhai.region.Role;
import org.shanhai.supply.Amount;

/// The largest trade between two places of the study area, both ways together, the largest first.
///
/// @param chosen the place that is worked through, else the first later-developed one; empty where
///     there is none
/// @param ofChosen of its pairs
/// @param all of all pairs
/// @param mixed of those of a mountain and a coast place
public record TradePairs(
        Optional<Place> chosen, List<Pair> ofChosen, List<Pair> all, List<Pair> mixed) {
    public TradePairs {
        ofChosen = List.copyOf(ofChosen);
        all = List.copyOf(all);
        mixed = List.copyOf(mixed);
    }

    /// A mountain place stands before its coast place.
    ///
    /// @param there sales of the first to the second
    /// @param back sales of the second to the first
    /// @param mixed whether one is a mountain place and the other a coast place
    public record Pair(Place first, Place second, boolean mixed, Amount there, Amount back) {
        public double total() {
            return there.value() + back.value();
        }
    }

    /// Two places and what they trade at best guess. Ranges cost a thousand times as much, and are
    /// found of those alone that are shown.
    private record Likely(Place first, Place second, boolean mixed, double total) {
        boolean isOf(Place place) {
            return first.equals(place) || second.equals(place);
        }
    }

    /// @param most how many of each
    public static TradePairs of(Study study, TradeStudy trade, int most) {
        List<Likely> likely = new ArrayList<>();
        Matrix links = trade.links();
        List<Place> units = study.region().listInside();
        for (int a = 0; a < units.size(); a++) {
            for (int b = a + 1; b < units.size(); b++) {
                Place one = units.get(a);
                Place other = units.get(b);
                int from = study.region().places().unitNumber(one);
                int to = study.region().places().unitNumber(other);
                double total = links.get(from, to) + links.get(to, from);
                if (total > 0) {
                    likely.add(
                            isMixed(other, one)
                                    ? new Likely(other, one, true, total)
                                    : new Likely(one, other, isMixed(one, other), total));
                }
            }
        }
        likely.sort(Comparator.comparingDouble((Likely pair) -> -pair.total()));
        Optional<Place> chosen =
                LeapStudy.findFirstWithProject(study.region())
                        .or(() -> study.region().listInside(Role.MOUNTAIN).stream().findFirst());
        return new TradePairs(
                chosen,
                pairs(trade, likely, most, pair -> chosen.filter(pair::isOf).isPresent()),
                pairs(trade, likely, most, pair -> true),
                pairs(trade, likely, most, Likely::mixed));
    }

    private static List<Pair> pairs(
            TradeStudy trade, List<Likely> likely, int most, Predicate<Likely> which) {
        return likely.stream().filter(which).limit(most).map(pair -> pair(trade, pair)).toList();
    }

    private static boolean isMixed(Place one, Place other) {
        return one.hasRole(Role.MOUNTAIN) && other.hasRole(Role.COAST);
    }

    private static Pair pair(TradeStudy trade, Likely likely) {
        return new Pair(
                likely.first(),
                likely.second(),
                likely.mixed(),
                trade.sales(likely.first(), likely.second()),
                trade.sales(likely.second(), likely.first()));
    }
}
