package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
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
                near,
                OptionalDouble.of(rich),
                OptionalDouble.of(jobs),
                taxes,
                OptionalDouble.of(dirt));
    }

    private static List<Integer> order(Aim aim, Line... lines) {
        return Ordering.sorted(List.of(lines), aim).stream().map(Line::industry).toList();
    }

    @Test
    void whatIsKnownGoesBeforeWhatWouldBe() {
        assertThat(
                        order(
                                Aim.BALANCED,
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

        assertThat(order(Aim.VALUE_ADDED, near, rich, busy, clean).getFirst()).isEqualTo(1);
        assertThat(order(Aim.JOBS, near, rich, busy, clean).getFirst()).isEqualTo(2);
        assertThat(order(Aim.TAX, near, rich, busy, clean).getFirst()).isEqualTo(3);
        assertThat(order(Aim.CLEAN, near, rich, busy, clean)).containsExactly(3, 0, 2, 1);
        assertThat(order(Aim.BALANCED, near, rich, busy, clean).getFirst()).isEqualTo(3);
    }

    @Test
    void tiesKeepTheOrderOfThePack() {
        Line a = line(5, LEAP, LEAP, 1, 1, 1, 1, 0.5);
        Line b = line(3, LEAP, LEAP, 1, 1, 1, 1, 0.5);

        assertThat(order(Aim.BALANCED, a, b)).containsExactly(3, 5);
        assertThat(order(Aim.BALANCED, b, a)).containsExactly(3, 5);
    }

    @Test
    void whatIsNotKnownGoesLast() {
        Line unknown =
                new Line(
                        0,
                        LEAP,
                        LEAP,
                        1,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        0,
                        OptionalDouble.empty());
        Line known = line(1, LEAP, LEAP, 0, 1, 1, 0, 0.9);

        assertThat(order(Aim.JOBS, unknown, known)).containsExactly(1, 0);
        assertThat(order(Aim.CLEAN, unknown, known)).containsExactly(1, 0);
    }
}
