package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

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
        return leap.list(leap.region().places().get(place), LeapOrder.EXPECTED);
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

    private static OptionalDouble known(double value) {
        return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// −1 is not known.
    @ParameterizedTest
    @CsvSource({"1.2, HOLDS", "1, FAILS", "0.8, FAILS", "-1, UNKNOWN"})
    void anIndustryIsBetterWhereAJobOfItBringsMore(double worth, TestOutcome better) {
        assertThat(Leap.better(known(worth))).isEqualTo(better);
    }
}
