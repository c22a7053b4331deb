package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.Ruling.Why;
import org.shanhai.profile.Related;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.Role;

/// What one candidate says of itself, and what its order rests on.
class CandidateTest {
    private static TestCandidate toys() {
        return TestCandidate.of(TestCandidate.industry("toys"));
    }

    private static Forerunner dale() {
        Place dale = new CellRegion().place("dale", Role.MOUNTAIN).region().places().get("dale");
        return new Forerunner(
                dale,
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                List.of(),
                1,
                OptionalDouble.empty());
    }

    @Test
    void onePlaceOrProjectIsPrecedentEnough() {
        assertThat(toys().made().isPrecedented()).isFalse();
        assertThat(toys().forerunners(dale()).made().isPrecedented()).isTrue();
        assertThat(toys().outside(TestCandidate.project("works")).made().isPrecedented()).isTrue();
    }

    @Test
    void whatIsOfTheClassHasIsHeld() {
        Ruling has = new Ruling(LeapClass.HAS, Why.HELD);

        assertThat(toys().ruling(has, has).made().isHeld()).isTrue();
        assertThat(toys().made().isHeld()).isFalse();
    }

    private static Feasibility near(double relatedness) {
        return new Feasibility.Evidence(
                List.of(new Related(TestCandidate.industry("mill"), relatedness)));
    }

    /// More is better of all but dirt, of which half the place's is −½.
    @Test
    void allThatIsKnownEntersTheOrder() {
        Candidate made =
                toys().gain(
                                new Gain(
                                        OptionalDouble.of(11),
                                        OptionalDouble.of(12),
                                        OptionalDouble.of(13),
                                        OptionalDouble.of(14),
                                        15,
                                        OptionalDouble.of(16)))
                        .suppliers(0.7)
                        .land(
                                new LandYield(
                                        List.of(),
                                        Optional.empty(),
                                        OptionalDouble.of(17),
                                        1,
                                        OptionalDouble.empty(),
                                        0,
                                        OptionalDouble.empty(),
                                        0))
                        .made();

        assertThat(Ordering.Line.values(made, 0.3, OptionalDouble.of(0.5)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Aspect.REACH, 0.3,
                                Aspect.SUPPLIERS, 0.7,
                                Aspect.VALUE, 11.0,
                                Aspect.CLEAN, -0.5,
                                Aspect.LAND, 17.0,
                                Aspect.ENERGY, 14.0,
                                Aspect.JOBS, 13.0,
                                Aspect.TAX, 15.0));
    }

    @Test
    void whatIsNotKnownOfItIsNotThere() {
        Ordering.Line line = Ordering.Line.of(toys().feasibility(near(0.4)).made(), 7);

        assertThat(line.industry()).isEqualTo(7);
        assertThat(line.values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Aspect.REACH, 0.4, Aspect.TAX, 0.0));
    }
}
