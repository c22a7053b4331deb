package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.Ordering.Line;
import org.shanhai.leap.Ruling.Why;

class OrderingTest {
    private static final Ruling LEAP = new Ruling(LeapClass.LEAP, Why.BETTER_AND_CLEANER);
    private static final Ruling STEP = new Ruling(LeapClass.STEP, Why.GRADIENT);
    private static final Ruling TRAP = new Ruling(LeapClass.TRAP, Why.DIRTIER_THAN_PLACE);
    private static final Ruling OPEN = new Ruling(LeapClass.NOT_RANKABLE, Why.REACH_UNKNOWN);

    private static Line line(
            int industry,
            Ruling ruling,
            Ruling ifInReach,
            double near,
            double rich,
            double jobs,
            double taxes,
            double dirt) {
        return new Line(
                industry,
                ruling,
                ifInReach,
                false,
                Map.of(
                        Aspect.REACH, near,
                        Aspect.VALUE, rich,
                        Aspect.JOBS, jobs,
                        Aspect.TAX, taxes,
                        Aspect.CLEAN, -dirt));
    }

    private static List<Integer> order(Utility aim, Line... lines) {
        return Ordering.sorted(List.of(lines), aim).stream().map(Line::industry).toList();
    }

    @Test
    void whatIsKnownGoesBeforeWhatWouldBe() {
        assertThat(
                        order(
                                Utility.STANDARD,
                                line(0, TRAP, TRAP, 1, 9, 9, 9, 0.1),
                                line(1, OPEN, STEP, 1, 9, 9, 9, 0.1),
                                line(2, OPEN, LEAP, 1, 9, 9, 9, 0.1),
                                line(3, STEP, STEP, 0, 1, 1, 1, 0.9),
                                line(4, LEAP, LEAP, 0, 1, 1, 1, 0.9)))
                .containsExactly(4, 2, 3, 1, 0);
    }

    @Test
    void eachAimSortsByItsOwn() {
        Line near = line(0, LEAP, LEAP, 9, 1, 2, 3, 0.5);
        Line rich = line(1, LEAP, LEAP, 1, 9, 1, 1, 0.9);
        Line busy = line(2, LEAP, LEAP, 2, 2, 9, 2, 0.8);
        Line clean = line(3, LEAP, LEAP, 3, 3, 3, 9, 0.1);

        assertThat(order(Utility.of(Aspect.VALUE), near, rich, busy, clean).getFirst())
                .isEqualTo(1);
        assertThat(order(Utility.of(Aspect.JOBS), near, rich, busy, clean).getFirst()).isEqualTo(2);
        assertThat(order(Utility.of(Aspect.TAX), near, rich, busy, clean).getFirst()).isEqualTo(3);
        assertThat(order(Utility.of(Aspect.CLEAN), near, rich, busy, clean))
                .containsExactly(3, 0, 2, 1);
        // Nearness counts three times.
        assertThat(order(Utility.STANDARD, near, rich, busy, clean).getFirst()).isZero();
    }

    @Test
    void whatAnotherPlaceDidGoesFirstWhereReachIsNotKnown() {
        Line rich = line(0, OPEN, LEAP, 1, 9, 9, 9, 0.1);
        Line done = precedented(line(1, OPEN, LEAP, 0, 1, 1, 1, 0.9));
        Line inReach = line(2, LEAP, LEAP, 1, 9, 9, 9, 0.1);
        Line inReachAndDone = precedented(line(3, LEAP, LEAP, 0, 1, 1, 1, 0.9));

        assertThat(order(Utility.STANDARD, rich, done)).containsExactly(1, 0);
        assertThat(order(Utility.STANDARD, inReach, inReachAndDone)).containsExactly(2, 3);
        assertThat(order(Utility.of(Aspect.CLEAN), rich, done)).containsExactly(0, 1);
    }

    private static Line precedented(Line line) {
        return new Line(line.industry(), line.ruling(), line.ifInReach(), true, line.values());
    }

    @Test
    void tiesKeepTheOrderOfThePack() {
        Line a = line(5, LEAP, LEAP, 1, 1, 1, 1, 0.5);
        Line b = line(3, LEAP, LEAP, 1, 1, 1, 1, 0.5);

        assertThat(order(Utility.STANDARD, a, b)).containsExactly(3, 5);
        assertThat(order(Utility.STANDARD, b, a)).containsExactly(3, 5);
    }

    /// Of two that are known the better stands at ¾ and the other at ¼; what is not known of an
    /// industry leaves the rest to speak for it.
    @Test
    void whatIsNotKnownDoesNotCount() {
        Line unknown = new Line(0, LEAP, LEAP, false, Map.of(Aspect.REACH, 1.0));
        Line good = new Line(1, LEAP, LEAP, false, Map.of(Aspect.REACH, 2.0, Aspect.LAND, 9.0));
        Line bad = new Line(2, LEAP, LEAP, false, Map.of(Aspect.REACH, 3.0, Aspect.LAND, 1.0));
        Utility both = Utility.of(Map.of(Aspect.REACH, 1.0, Aspect.LAND, 3.0));

        assertThat(new AspectRanks(List.of(unknown, good, bad), both).keys())
                .containsExactly(1 / 6.0, (0.5 + 3 * 0.75) / 4, (5 / 6.0 + 3 * 0.25) / 4);
        assertThat(order(both, unknown, good, bad)).containsExactly(1, 2, 0);
        assertThat(order(Utility.of(Aspect.LAND), unknown, good, bad)).containsExactly(1, 2, 0);
    }
}
