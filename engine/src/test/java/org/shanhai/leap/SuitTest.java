package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.Ruling.Why;
import org.shanhai.profile.Related;
import org.shanhai.region.Place;

/// In what order places suit a theme.
class SuitTest {
    private static final Ruling LEAP = new Ruling(LeapClass.LEAP, Why.BETTER_AND_CLEANER);
    private static final Ruling TRAP = new Ruling(LeapClass.TRAP, Why.DIRTIER_THAN_PLACE);

    private static Place place(String key) {
        return new Place(
                key,
                key,
                "",
                Optional.empty(),
                Place.Kind.COUNTY,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    private static Candidate candidate(Ruling ruling, double relatedness) {
        return TestCandidate.of(
                TestCandidate.industry("best"),
                new Feasibility.Evidence(
                        List.of(new Related(TestCandidate.industry("near"), relatedness))),
                ruling,
                ruling);
    }

    private static Suit suit(
            String place, int held, Optional<Candidate> best, OptionalDouble inReach) {
        return suit(place, held, best, inReach, OptionalDouble.empty());
    }

    /// @param perJob value added a job of the place
    private static Suit suit(
            String place,
            int held,
            Optional<Candidate> best,
            OptionalDouble inReach,
            OptionalDouble perJob) {
        return new Suit(
                place(place),
                new PlaceMeans(
                        1,
                        1,
                        perJob,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        List.of()),
                IntStream.range(0, held).mapToObj(k -> TestCandidate.industry("held" + k)).toList(),
                best,
                inReach,
                best.map(each -> new Missing(List.of(), List.of(), List.of())));
    }

    private static List<String> sorted(List<Suit> suits) {
        return Suit.sorted(suits, Utility.of(Aspect.REACH)).stream()
                .map(each -> each.place().key())
                .toList();
    }

    /// However bad the rest of the theme may be there.
    @Test
    void whoHasMostOfItGoesFirst() {
        Optional<Candidate> trap = Optional.of(candidate(TRAP, 0.5));
        OptionalDouble half = OptionalDouble.of(0.5);

        assertThat(
                        sorted(
                                List.of(
                                        suit("nothing", 0, Optional.empty(), half),
                                        suit("trap", 0, trap, half),
                                        suit("leap", 0, Optional.of(candidate(LEAP, 0.5)), half),
                                        suit("one", 1, trap, half),
                                        suit("two", 2, trap, half))))
                .containsExactly("two", "one", "leap", "trap", "nothing");
    }

    /// How near the nearest is, is no chance: where none is told, reach is not known.
    @Test
    void nearnessIsNotHeldAgainstChances() {
        Optional<Candidate> near = Optional.of(candidate(LEAP, 0.9));

        assertThat(
                        sorted(
                                List.of(
                                        suit("not told", 0, near, OptionalDouble.empty()),
                                        suit("told", 0, near, OptionalDouble.of(0.2)))))
                .containsExactly("told", "not told");
    }

    /// A job of the theme makes 10 everywhere, 5 times what one makes in the poor place and twice
    /// what one makes in the rich one. Where a place's own is not known, 10 is no multiple, and
    /// says nothing.
    @Test
    void whatAJobMakesStandsBesideThePlacesOwn() {
        Optional<Candidate> ten =
                Optional.of(
                        TestCandidate.of(TestCandidate.industry("best"))
                                .gain(TestCandidate.gain(OptionalDouble.of(10)))
                                .made());
        OptionalDouble half = OptionalDouble.of(0.5);
        List<Suit> suits =
                List.of(
                        suit("rich", 0, ten, half, OptionalDouble.of(5)),
                        suit("not known", 0, ten, half),
                        suit("poor", 0, ten, half, OptionalDouble.of(2)));

        assertThat(Suit.sorted(suits, Utility.of(Aspect.VALUE)))
                .extracting(each -> each.place().key())
                .containsExactly("poor", "rich", "not known");
    }
}
