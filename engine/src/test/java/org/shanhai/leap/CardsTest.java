package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.Ruling.Why;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// Which candidates are put forward.
class CardsTest {
    private static final Ruling LEAP = new Ruling(LeapClass.LEAP, Why.BETTER_AND_CLEANER);
    private static final Ruling STEP = new Ruling(LeapClass.STEP, Why.GRADIENT);
    private static final Ruling NEITHER = new Ruling(LeapClass.NEITHER, Why.NOT_BETTER);
    private static final Ruling TRAP = new Ruling(LeapClass.TRAP, Why.DIRTIER_THAN_PLACE);
    private static final Ruling OPEN = new Ruling(LeapClass.NOT_RANKABLE, Why.REACH_UNKNOWN);

    private final List<Candidate> shown = new ArrayList<>();
    private final List<Stability.Stay> stays = new ArrayList<>();
    private final Map<Industry, Double> inReach = new HashMap<>();

    private CardsTest with(String code, Ruling ruling, Ruling would, double stay, double chance) {
        Industry industry = TestCandidate.industry(code);
        shown.add(TestCandidate.of(industry, new Feasibility.Evidence(List.of()), ruling, would));
        if (stay >= 0) {
            stays.add(new Stability.Stay(industry, stay, 1, 1, 1));
        }
        if (chance >= 0) {
            inReach.put(industry, chance);
        }
        return this;
    }

    private Cards pick(boolean told) {
        return Cards.pick(
                shown,
                new Stability(100, 0.5, 0.1, told, inReach, stays),
                (each, chance) ->
                        new Card(
                                each,
                                chance,
                                new Missing(List.of(), List.of(), List.of()),
                                List.of(),
                                new FirstMove.Nothing()));
    }

    private static List<String> codes(Cards cards) {
        return cards.cards().stream().map(card -> card.candidate().industry().code()).toList();
    }

    @Test
    void whatStaysByHalfAndIsInReachByFourFifthsHolds() {
        Cards cards =
                with("holds", LEAP, LEAP, 0.5, 0.8)
                        .with("moves", LEAP, LEAP, 0.49, 0.9)
                        .with("far", LEAP, LEAP, 0.9, 0.79)
                        .with("step", STEP, STEP, 0.6, 1)
                        .with("neither", NEITHER, NEITHER, 1, 1)
                        .with("behind", LEAP, LEAP, -1, 1)
                        .pick(true);

        assertThat(codes(cards)).containsExactly("holds", "step");
        assertThat(cards.nearest()).isFalse();
        assertThat(cards.leftOut()).isEqualTo(2);
        assertThat(cards.cards().getFirst().inReach()).hasValue(0.8);
    }

    @Test
    void fiveAreEnough() {
        for (int k = 0; k < 7; k++) {
            with("i" + k, LEAP, LEAP, 1, 1);
        }

        assertThat(codes(pick(true))).containsExactly("i0", "i1", "i2", "i3", "i4");
    }

    @Test
    void whereNoneHoldsTheTwoNearestAreShownAsSuchAndNoTrap() {
        Cards cards =
                with("moves", LEAP, LEAP, 0.1, 1)
                        .with("trap", TRAP, TRAP, 1, 1)
                        .with("neither", NEITHER, NEITHER, 1, 1)
                        .with("more", NEITHER, NEITHER, 1, 1)
                        .pick(true);

        assertThat(codes(cards)).containsExactly("moves", "neither");
        assertThat(cards.nearest()).isTrue();
    }

    /// Where nothing tells what the place makes there is nothing to redraw.
    @Test
    void whatWouldBeALeapCountsWhereReachIsNotTold() {
        Cards cards =
                with("would", OPEN, LEAP, 0, -1)
                        .with("would not", OPEN, NEITHER, 1, -1)
                        .pick(false);

        assertThat(codes(cards)).containsExactly("would");
        assertThat(cards.cards().getFirst().inReach()).isEmpty();
    }

    @Test
    void forerunnersWhoseYearIsKnownGoFirstAndThreeAreEnough() {
        Forerunner open = forerunner("open", OptionalInt.empty(), false);
        Forerunner earlier = forerunner("earlier", OptionalInt.of(1999), true);
        Forerunner known = forerunner("known", OptionalInt.of(2013), false);
        Forerunner last = forerunner("last", OptionalInt.of(2006), false);

        assertThat(Cards.pick(List.of(open, earlier, known, last)))
                .containsExactly(known, last, open);
    }

    private static Forerunner forerunner(String key, OptionalInt since, boolean orEarlier) {
        Place place =
                new Place(
                        key,
                        key,
                        "",
                        Optional.empty(),
                        Place.Kind.COUNTY,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalInt.empty());
        return new Forerunner(
                place, since, orEarlier, OptionalInt.empty(), List.of(), 1, OptionalDouble.empty());
    }
}
