package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.Ruling.Why;
import org.shanhai.profile.Coverage;
import org.shanhai.region.Basis;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Role;
import org.shanhai.region.Theme;

/// What is counted and shown of a list: two leaps and a trap that are known, and of three that are
/// not rankable two that would be leaps in reach and one that would be neither.
class ShortlistTest {
    private static final Ruling LEAP = new Ruling(LeapClass.LEAP, Why.BETTER_AND_CLEANER);
    private static final Ruling NEITHER = new Ruling(LeapClass.NEITHER, Why.NOT_BETTER);
    private static final Ruling TRAP = new Ruling(LeapClass.TRAP, Why.DIRTIER_THAN_PLACE);
    private static final Ruling OPEN = new Ruling(LeapClass.NOT_RANKABLE, Why.REACH_UNKNOWN);
    private static final Ruling HAS = new Ruling(LeapClass.HAS, Why.HELD);

    private static Candidate candidate(String code, Ruling ruling, Ruling would) {
        return TestCandidate.of(TestCandidate.industry(code)).ruling(ruling, would).made();
    }

    private static Shortlist list(Optional<Theme> theme) {
        Place hill = new CellRegion().place("hill", Role.MOUNTAIN).region().places().get("hill");
        return new Shortlist(
                hill,
                LeapOrder.EXPECTED,
                theme,
                new Coverage(0, 0, 0, 0, 0, 0, 0, 0, 0, Coverage.Thin.NOTHING),
                new PlaceMeans(1, 1, OptionalDouble.empty(), List.of(), List.of()),
                List.of(
                        candidate("leap", LEAP, LEAP),
                        candidate("second", LEAP, LEAP),
                        candidate("trap", TRAP, TRAP),
                        candidate("would", OPEN, LEAP),
                        candidate("would too", OPEN, LEAP),
                        candidate("would not", OPEN, NEITHER)),
                List.of(candidate("held", HAS, HAS)),
                List.of());
    }

    private static Optional<Theme> theme(String... codes) {
        List<Industry> named = Arrays.stream(codes).map(TestCandidate::industry).toList();
        return Optional.of(new Theme("theme", "theme", "", named, Basis.REPORTED));
    }

    @Test
    void whatWouldBeOfAClassInReachIsCountedApart() {
        Shortlist all = list(Optional.empty());

        assertThat(all.countIfInReach(LeapClass.LEAP)).isEqualTo(2);
        assertThat(all.countIfInReach(LeapClass.NEITHER)).isEqualTo(1);
        // A trap is told without reach, and so is no trap that would be.
        assertThat(all.countIfInReach(LeapClass.TRAP)).isZero();
    }

    @Test
    void eachIsCountedInItsClassAndWhatIsHeldAmongThem() {
        assertThat(list(Optional.empty()).counts())
                .containsEntry(LeapClass.LEAP, 2)
                .containsEntry(LeapClass.TRAP, 1)
                .containsEntry(LeapClass.NOT_RANKABLE, 3)
                .containsEntry(LeapClass.HAS, 1)
                .containsEntry(LeapClass.NEITHER, 0);
    }

    @Test
    void whatAThemeDoesNotNameIsNeitherShownNorCounted() {
        Shortlist asked = list(theme("would", "trap"));

        assertThat(asked.shown())
                .extracting(each -> each.industry().code())
                .containsExactly("trap", "would");
        assertThat(asked.countIfInReach(LeapClass.LEAP)).isEqualTo(1);
        assertThat(asked.counts()).containsEntry(LeapClass.HAS, 0).containsEntry(LeapClass.LEAP, 0);
    }
}
