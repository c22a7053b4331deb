package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Place;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Theme;

/// What a place has that industries are held against, and how long lists and heads are.
class LeapMeansTest {
    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("mill", Broad.SECONDARY, "goods", 0.5)
                .industry("toys", Broad.SECONDARY, "goods", 0.5)
                .industry("dyes", Broad.SECONDARY, "goods", 0.5)
                .industry("silk", Broad.SECONDARY, "goods", 0.5)
                .place("hill", Role.MOUNTAIN, 60, 40, 0, 0)
                .jobs(20, 5, 0, 0)
                .place("port", Role.COAST, 60, 60, 90, 70);
    }

    private static Shortlist list(Leap leap, String place) {
        return leap.list(leap.region().places().get(place), Utility.STANDARD);
    }

    /// 60 of 100 are of the mill, whose figure is a fact; that of toys is estimated.
    @Test
    void ofItsValueAddedThatOfFactsIsAShare() {
        CellRegion cells = cells();
        Region region = cells.region();
        Activity plain = cells.activity(region);
        byte[] bases = new byte[8];
        Arrays.fill(bases, (byte) Basis.ESTIMATED.ordinal());
        bases[0] = (byte) Basis.REPORTED.ordinal();
        byte[] unknown = new byte[8];
        Arrays.fill(unknown, (byte) Presence.UNKNOWN.ordinal());
        Activity activity =
                new Activity(
                        region.places(),
                        region.industries(),
                        plain.valueAdded(),
                        plain.output(),
                        plain.jobs(),
                        bases,
                        bases.clone(),
                        unknown);
        PlaceMeans means = list(CellLeap.of(region, activity), "hill").means();

        assertThat(means.valueAdded()).isCloseTo(100, within(1e-12));
        assertThat(means.factShare()).isCloseTo(0.6, within(1e-12));
        assertThat(means.valueAddedPerJob()).hasValue(4);
    }

    /// What the moor sells it has bought, and nobody works there.
    @Test
    void ofAPlaceThatAddsNothingNoMeanIsTold() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("pass", Broad.SECONDARY, "goods", 0)
                        .input(0, 1, 1)
                        .place("moor", Role.MOUNTAIN, 0, 10)
                        .jobs(0, 0)
                        .place("port", Role.COAST, 90, 10);
        PlaceMeans means = list(CellLeap.of(cells), "moor").means();

        assertThat(means.valueAdded()).isZero();
        assertThat(means.factShare()).isZero();
        assertThat(means.valueAddedPerJob()).isEmpty();
    }

    /// Of gold, which nobody in the nation makes, the table tells nothing.
    @Test
    void whatTheNationDoesNotMakeIsNoCandidate() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .industry("gold", Broad.SECONDARY, "goods", 0.5)
                        .place("hill", Role.MOUNTAIN, 60, 0, 0)
                        .place("port", Role.COAST, 60, 60, 0);
        Shortlist list = list(CellLeap.of(cells), "hill");

        assertThat(list.ranked()).extracting(each -> each.industry().code()).containsOnly("toys");
    }

    /// Of three that are asked for two are half: all three would stay among themselves.
    @Test
    void theHeadOfAThemeIsHalfOfWhatItNames() {
        CellRegion cells = cells();
        for (String code : List.of("toys", "dyes", "silk")) {
            cells.theme("play", "fun", code, Basis.REPORTED);
        }
        cells.place("moor", Role.MOUNTAIN, 90, 0, 0, 0);
        Leap leap = CellLeap.of(cells);
        Theme play = Theme.listOf(leap.region()).getFirst();
        Place moor = leap.region().places().get("moor");
        Shortlist asked = leap.list(moor, Utility.STANDARD, Optional.of(play));

        assertThat(asked.shown()).hasSize(3);
        assertThat(leap.stability(asked, 10).stays()).hasSize(2);
        assertThat(leap.stability(asked, 1).stays()).hasSize(1);
        assertThat(leap.stability(list(leap, "moor"), 10).stays()).hasSize(3);
    }

    private static OptionalDouble known(double value) {
        return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// The place has 5 of either; −1 is not known. One that is higher is enough, and one that is
    /// not higher tells so where the other is not known.
    @ParameterizedTest
    @CsvSource({
        " 6,  4, HOLDS",
        " 4,  6, HOLDS",
        " 6, -1, HOLDS",
        "-1,  6, HOLDS",
        " 5,  5, FAILS",
        " 4, -1, FAILS",
        "-1,  4, FAILS",
        "-1, -1, UNKNOWN"
    })
    void anIndustryIsBetterWhereItIsMoreComplexOrRicher(
            double complexity, double perJob, TestOutcome better) {
        Gain gain =
                new Gain(
                        known(perJob),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        0,
                        known(complexity));

        assertThat(Leap.better(gain, OptionalDouble.of(5), OptionalDouble.of(5))).isEqualTo(better);
    }

    @Test
    void whereNothingIsKnownOfThePlaceNothingIsBetter() {
        Gain gain = TestCandidate.gain(OptionalDouble.of(9));

        assertThat(Leap.better(gain, OptionalDouble.empty(), OptionalDouble.empty()))
                .isEqualTo(TestOutcome.UNKNOWN);
    }

    private static FirmCount later(String place, String industry, long firms) {
        return new FirmCount(
                place,
                Optional.of(industry),
                OptionalInt.of(2001),
                OptionalInt.of(2010),
                firms,
                0,
                0,
                0,
                "register");
    }

    /// Fifteen mills and fifteen makers of toys, or one less.
    @ParameterizedTest
    @CsvSource({"15, 1", "14, 0"})
    void entriesAreToldOfPlacesOfThirtyGoodsFirms(int toys, int told) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .place("hill", Role.MOUNTAIN, 50, 50)
                        .place("mills", Role.COAST, 50, 50)
                        .place("port", Role.COAST, 50, 50)
                        .firms("hill", "mill", 2000, 15)
                        .firms("hill", "toys", 2000, toys)
                        .firms("mills", "mill", 2000, 90)
                        .firms("port", "toys", 2000, 90)
                        .counted(later("mills", "toys", 9))
                        .counted(later("port", "toys", 9))
                        .counted(later("port", "mill", 1));
        Leap leap = CellLeap.of(cells);

        assertThat(leap.listEntries(leap.region().places().get("mills"))).hasSize(1);
        assertThat(leap.listEntries(leap.region().places().get("hill"))).hasSize(told);
    }
}
