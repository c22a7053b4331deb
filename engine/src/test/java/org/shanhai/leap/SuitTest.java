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
                OptionalInt.empty(),
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

    private static Suit suit(String place, int held, Optional<Candidate> best) {
        return new Suit(
                place(place),
                new PlaceMeans(1, 1, OptionalDouble.empty(), List.of(), List.of()),
                IntStream.range(0, held).mapToObj(k -> TestCandidate.industry("held" + k)).toList(),
                best,
                best.map(each -> new Missing(List.of(), List.of(), List.of())));
    }

    private static List<String> sorted(List<Suit> suits) {
        return Suit.sorted(suits, LeapOrder.EXPECTED).stream()
                .map(each -> each.place().key())
                .toList();
    }

    /// However bad the rest of the theme may be there.
    @Test
    void whoHasMostOfItGoesFirst() {
        Optional<Candidate> trap = Optional.of(candidate(TRAP, 0.5));

        assertThat(
                        sorted(
                                List.of(
                                        suit("nothing", 0, Optional.empty()),
                                        suit("trap", 0, trap),
                                        suit("leap", 0, Optional.of(candidate(LEAP, 0.5))),
                                        suit("one", 1, trap),
                                        suit("two", 2, trap))))
                .containsExactly("two", "one", "leap", "trap", "nothing");
    }

    /// Nearer, or of a job that brings more.
    @Test
    void ofThoseThatHaveNoneTheBestGoesFirst() {
        Candidate near = candidate(LEAP, 0.9);
        Candidate far = candidate(LEAP, 0.2);
        Candidate rich =
                TestCandidate.of(TestCandidate.industry("rich"))
                        .feasibility(near.feasibility())
                        .worth(2)
                        .made();

        assertThat(
                        sorted(
                                List.of(
                                        suit("far", 0, Optional.of(far)),
                                        suit("near", 0, Optional.of(near)),
                                        suit("rich", 0, Optional.of(rich)))))
                .containsExactly("rich", "near", "far");
    }
}
