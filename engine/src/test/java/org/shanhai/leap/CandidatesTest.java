package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// Three places that use the same, the dale between the other two and nearer to the second: of
    /// three that know, the hill has none worse, the moor one, the dale two, and each itself.
    @ParameterizedTest
    @CsvSource({"hill, 0.5", "moor, 1.5", "dale, 2.5"})
    void accessStandsAmongThePlacesOfTheArea(String place, double ofThree) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .industry("news", Broad.SECONDARY, "nowhere", 0.5)
                        .place("hill", Role.MOUNTAIN, 50, 0, 0)
                        .place("moor", Role.MOUNTAIN, 50, 0, 0)
                        .place("dale", Role.MOUNTAIN, 50, 0, 0)
                        .outside("beyond", 50, 50, 50)
                        .travel("hill", "dale", 60)
                        .travel("moor", "dale", 50)
                        .travel("hill", "moor", 110)
                        .travel("hill", "beyond", 900)
                        .travel("moor", "beyond", 900)
                        .travel("dale", "beyond", 900);
        Leap leap = CellLeap.of(cells);

        assertThat(toys(leap, place).accessStanding().orElseThrow())
                .isCloseTo(ofThree / 3, within(1e-12));
    }

    /// Of nowhere it is not said how far goods travel.
    @Test
    void whatHasNoReachHasNoAccess() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "nowhere", 0.5)
                        .place("hill", Role.MOUNTAIN, 50, 0)
                        .place("port", Role.COAST, 50, 50);

        assertThat(toys(CellLeap.of(cells), "hill").accessStanding())
                .isEqualTo(OptionalDouble.empty());
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
