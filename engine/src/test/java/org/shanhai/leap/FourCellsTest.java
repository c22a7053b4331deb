package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Recruit;
import org.shanhai.region.Role;
import org.shanhai.region.Theme;

/// What is said of a candidate in an economy that can be worked by hand: on the hill a mill and
/// flats, on the port toys and a mill; toys buy of the mill and of dyes, which only the port makes.
class FourCellsTest {
    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("mill", Broad.SECONDARY, "goods", 0.5)
                .recruit(Recruit.YES)
                .industry("toys", Broad.SECONDARY, "goods", 0.3)
                .recruit(Recruit.YES)
                .industry("dyes", Broad.SECONDARY, "goods", 0.5)
                .recruit(Recruit.YES)
                .industry("flats", Broad.TERTIARY, "goods", 0.1)
                .recruit(Recruit.RENT)
                .input(0, 1, 0.1)
                .input(2, 1, 0.3)
                .pressure("mill", "energy", 2, Basis.REPORTED)
                .pressure("toys", "energy", 0.5, Basis.REPORTED)
                .pressure("dyes", "energy", 9, Basis.REPORTED)
                .pressure("flats", "energy", 0.1, Basis.REPORTED)
                .place("hill", Role.MOUNTAIN, 90, 0, 0, 60)
                .jobs(30, 0, 0, 1)
                .place("port", Role.COAST, 90, 100, 90, 10)
                .jobs(30, 10, 30, 1);
    }

    private static Leap leap(CellRegion cells) {
        return CellLeap.of(cells);
    }

    private static Shortlist list(Leap leap) {
        return leap.list(leap.region().places().get("hill"), LeapOrder.EXPECTED);
    }

    private static Candidate candidate(Shortlist list, String code) {
        return list.ranked().stream()
                .filter(each -> each.industry().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// What the place puts on nature: 2 for a unit of the mill, and not less for the flats.
    @Test
    void rentsAreNoPartOfWhatIsCleaner() {
        PlaceMeans means = list(leap(cells())).means();

        assertThat(means.intensities().getFirst().orElseThrow()).isCloseTo(2, within(1e-8));
        assertThat(means.chainIntensities().getFirst().orElseThrow()).isCloseTo(2, within(1e-8));
    }

    @Test
    void flatsStandApart() {
        Shortlist list = list(leap(cells()));

        assertThat(list.ranked())
                .extracting(each -> each.industry().code())
                .containsExactlyInAnyOrder("toys", "dyes");
        assertThat(list.held())
                .extracting(each -> each.industry().code())
                .contains("mill")
                .doesNotContain("toys");
    }

    /// Of what toys buy, 0.1 of 0.4 is of the mill, which the hill has.
    @Test
    void suppliersHereAreCountedByWhatIsBought() {
        Shortlist list = list(leap(cells()));

        assertThat(candidate(list, "toys").suppliers().orElseThrow())
                .isCloseTo(0.25, within(1e-12));
        assertThat(candidate(list, "dyes").suppliers()).isEmpty();
    }

    @Test
    void whatIsMissingIsWhatItBuysAndIsNotMadeHere() {
        Leap leap = leap(cells());
        Shortlist list = list(leap);
        Card toys =
                leap.cards(list).stream()
                        .filter(card -> card.candidate().industry().code().equals("toys"))
                        .findFirst()
                        .orElseThrow();

        assertThat(toys.missing().inputs())
                .singleElement()
                .satisfies(
                        input -> {
                            assertThat(input.industry().code()).isEqualTo("dyes");
                            assertThat(input.share()).isCloseTo(0.75, within(1e-12));
                        });
        assertThat(toys.missing().isNothing()).isFalse();
        // Nobody in the mountains has it and no partner is named: the port is the one to call on.
        assertThat(toys.firstMove())
                .isInstanceOfSatisfying(
                        FirstMove.VisitCoast.class,
                        move -> assertThat(move.place().key()).isEqualTo("port"));
    }

    @Test
    void aPartnerIsAskedFirst() {
        Leap leap = leap(cells().partner("hill", "port"));
        Shortlist list = list(leap);

        assertThat(leap.cards(list))
                .filteredOn(card -> card.candidate().industry().code().equals("toys"))
                .singleElement()
                .satisfies(
                        card ->
                                assertThat(card.firstMove())
                                        .isInstanceOf(FirstMove.AskPartner.class));
    }

    /// A theme is asked for among all: what it does not name is neither shown nor counted.
    @Test
    void aThemeNarrowsWhatIsShown() {
        Leap leap = leap(cells().theme("play", "fun", "toys", Basis.REPORTED));
        Theme play = Theme.listOf(leap.region()).getFirst();
        Shortlist list =
                leap.list(
                        leap.region().places().get("hill"), LeapOrder.EXPECTED, Optional.of(play));

        assertThat(list.ranked()).hasSize(2);
        assertThat(list.shown()).extracting(each -> each.industry().code()).containsExactly("toys");
        assertThat(list.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    }

    /// The hill has the mill already and stands first; another hill, which has dyes, does not.
    @Test
    void aPlaceThatHasItSuitsItBest() {
        Leap leap =
                leap(
                        cells().place("other", Role.MOUNTAIN, 0, 0, 90, 10)
                                .jobs(0, 0, 30, 1)
                                .theme("grind", "flour", "mill", Basis.REPORTED));
        List<Suit> suits =
                leap.listSuits(Theme.listOf(leap.region()).getFirst(), LeapOrder.EXPECTED);

        assertThat(suits).extracting(suit -> suit.place().key()).containsExactly("hill", "other");
        assertThat(suits.getFirst().held()).hasSize(1);
        assertThat(suits.getLast().held()).isEmpty();
        assertThat(suits.getLast().best().orElseThrow().industry().code()).isEqualTo("mill");
    }

    /// Nobody can bid for flats: no place suits them, and none is the best.
    @Test
    void whatCannotBeBidForSuitsNobody() {
        Leap leap = leap(cells().theme("rent", "rents", "flats", Basis.REPORTED));
        Suit hill =
                leap.listSuits(Theme.listOf(leap.region()).getFirst(), LeapOrder.EXPECTED)
                        .getFirst();

        assertThat(hill.best().filter(each -> !each.isHeld())).isEmpty();
    }

    /// Dyes work on nothing that is booked: all their output is value added, while makers of goods
    /// on the whole buy more than half. Neither a leap nor a trap.
    @Test
    void whatWorksOnUnpricedThingsIsNotRankable() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.2)
                        .industry("scrap", Broad.SECONDARY, "goods", 0.5)
                        .input(0, 0, 0.7)
                        .pressure("mill", "energy", 2, Basis.REPORTED)
                        .pressure("scrap", "energy", 9, Basis.REPORTED)
                        .place("hill", Role.MOUNTAIN, 90, 0)
                        .place("port", Role.COAST, 90, 10);

        Candidate scrap = candidate(list(leap(cells)), "scrap");

        assertThat(scrap.findings().priced()).isFalse();
        assertThat(scrap.ifInReach())
                .isEqualTo(new Ruling(LeapClass.NOT_RANKABLE, Ruling.Why.INPUTS_UNPRICED));
    }
}
