package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Presence;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// The tests one industry is put to in one place.
class CandidatesTest {
    private static Candidate toys(Leap leap, String place) {
        Shortlist list = leap.list(leap.region().places().get(place), LeapOrder.EXPECTED);
        return list.ranked().stream()
                .filter(each -> each.industry().code().equals("toys"))
                .findFirst()
                .orElseThrow();
    }

    /// The only place of a study area lacks toys by a fact: that they are nowhere would be said of
    /// the place itself.
    @Test
    void onePlaceAloneIsNotEverywhere() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .place("hill", Role.MOUNTAIN, 50, 1)
                        .estimated()
                        .outside("beyond", 50, 50);

        assertThat(absentFrom(cells, 1).findings().reach()).isEqualTo(TestOutcome.UNKNOWN);
        assertThat(absentFrom(cells.place("dale", Role.MOUNTAIN, 50, 1).estimated(), 1, 5))
                .satisfies(
                        toys -> assertThat(toys.findings().reach()).isEqualTo(TestOutcome.FAILS));
    }

    private static Candidate absentFrom(CellRegion cells, int... cellsWithout) {
        Region region = cells.region();
        return toys(
                CellLeap.of(
                        region,
                        CellLeap.told(cells.activity(region), Presence.ABSENT, cellsWithout)),
                "hill");
    }

    /// The dale makes toys, mills 1 t a unit, and lets flats, whose rents bring 9 t a unit and are
    /// there for other reasons: beside mills alone toys of 2 t are twice as dirty.
    @Test
    void rentsAreNoPartOfThePathOfForerunners() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .industry("flats", Broad.TERTIARY, "goods", 0.5)
                        .recruit(Recruit.RENT)
                        .pressure("mill", "co2", 1, Basis.REPORTED)
                        .pressure("toys", "co2", 2, Basis.REPORTED)
                        .pressure("flats", "co2", 9, Basis.REPORTED)
                        .place("hill", Role.MOUNTAIN, 90, 0, 10)
                        .place("dale", Role.MOUNTAIN, 40, 50, 10);
        Candidate toys = toys(CellLeap.of(cells), "hill");

        assertThat(toys.forerunners()).extracting(each -> each.place().key()).containsOnly("dale");
        assertThat(toys.besidePath().ratios())
                .singleElement()
                .satisfies(ratio -> assertThat(ratio.times()).isCloseTo(2, within(1e-8)));
    }
}
