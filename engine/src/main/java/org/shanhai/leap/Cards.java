package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.shanhai.profile.Holding;
import org.shanhai.region.Industry;

/// Which candidates are put forward: the leaps and steps at the head of a list that hold against
/// chance, five at most; where there are none, the two that come nearest, as such.
///
/// @param cards in the order of the list
/// @param nearest whether none is a leap or a step, so that these only come nearest
/// @param leftOut leaps and steps at the head that do not hold: that stay there in less than half
///     of the redraws, or are in reach in less than [Holding#SURE] of them
public record Cards(List<Card> cards, boolean nearest, int leftOut) {
    public static final int MOST = 5;
    private static final int NEAREST = 2;

    /// A candidate holds where it stays at the head in this share of redraws, and is in reach in
    /// [Holding#SURE] of them. Assumed.
    static final double HOLDS_FROM = 0.5;

    public Cards {
        cards = List.copyOf(cards);
    }

    /// Which of the candidates to put forward.
    ///
    /// @param shown in order
    static Cards pick(List<Candidate> shown, Stability stability, CardMaker maker) {
        Map<Industry, Double> stays =
                stability.stays().stream()
                        .collect(
                                Collectors.toMap(Stability.Stay::industry, Stability.Stay::inHead));
        List<Candidate> good = new ArrayList<>();
        int leftOut = 0;
        for (Candidate each : shown) {
            if (!isGood(each) || good.size() == MOST) {
                continue;
            }
            boolean near = inReach(stability, each).orElse(1) >= Holding.SURE;
            // Where nothing is told there is nothing to redraw.
            if (!stability.told()
                    || near && stays.getOrDefault(each.industry(), 0.0) >= HOLDS_FROM) {
                good.add(each);
            } else if (stays.containsKey(each.industry())) {
                leftOut++;
            }
        }
        boolean none = good.isEmpty();
        List<Candidate> picked =
                none
                        ? shown.stream()
                                .filter(each -> each.ruling().kind() != LeapClass.TRAP)
                                .limit(NEAREST)
                                .toList()
                        : good;
        return new Cards(
                picked.stream().map(each -> maker.card(each, inReach(stability, each))).toList(),
                none,
                leftOut);
    }

    /// Makes a card of a candidate.
    @FunctionalInterface
    interface CardMaker {
        Card card(Candidate candidate, OptionalDouble inReach);
    }

    private static OptionalDouble inReach(Stability stability, Candidate candidate) {
        Double share = stability.inReach().get(candidate.industry());
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    /// A leap or a step, or one if it were in reach.
    private static boolean isGood(Candidate candidate) {
        LeapClass kind =
                candidate.ruling().kind() == LeapClass.NOT_RANKABLE
                        ? candidate.ifInReach().kind()
                        : candidate.ruling().kind();
        return kind == LeapClass.LEAP || kind == LeapClass.STEP;
    }

    /// The forerunners to look at: those whose year of entry is known first, then as they are, most
    /// like the place first.
    static List<Forerunner> pick(List<Forerunner> all) {
        return all.stream()
                .sorted(
                        Comparator.comparing(
                                (Forerunner each) -> each.since().isEmpty() || each.orEarlier()))
                .limit(Card.FORERUNNERS)
                .toList();
    }
}
