package org.shanhai.recruit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.recruit.LaterPlants.Open;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Role;

class LaterPlantsTest {
    private static Industry industry(String code) {
        return new Industry(code, code, code, Broad.SECONDARY, "", List.of());
    }

    private static Place place(String key) {
        return new Place(
                key,
                key,
                key,
                Optional.empty(),
                Place.Kind.COUNTY,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /// One place with ten gaps: the three that stand first are filled; the largest are not, and of
    /// those that grew fastest one is.
    private static List<Open> gaps(String place, int count) {
        List<Open> open = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            open.add(
                    new Open(
                            place(place), industry("i" + k), count - k, k, k == 2 ? 99 : k, k < 3));
        }
        return open;
    }

    @Test
    void headsAreHeldAgainstChanceSizeAndGrowth() {
        LaterPlants found = LaterPlants.of(gaps("p", 10));

        assertThat(found.cells()).isEqualTo(10);
        assertThat(found.filled()).isEqualTo(3);
        assertThat(found.lists()).isEqualTo(1);
        assertThat(found.count()).isEqualTo(5);
        assertThat(found.precision()).isEqualTo(0.6);
        assertThat(found.chance()).isEqualTo(0.3);
        assertThat(found.size()).isZero();
        assertThat(found.growth()).isEqualTo(0.2);
    }

    @Test
    void listsNoLongerThanTheirHeadTellNothing() {
        assertThat(LaterPlants.of(gaps("p", 5)).lists()).isZero();
        assertThat(LaterPlants.of(gaps("p", 6)).lists()).isEqualTo(1);
    }

    /// 3 of 6 and 3 of 12.
    @Test
    void listsCountAlike() {
        List<Open> open = new ArrayList<>(gaps("p", 6));
        open.addAll(gaps("q", 12));
        LaterPlants found = LaterPlants.of(open);

        assertThat(found.lists()).isEqualTo(2);
        assertThat(found.chance()).isCloseTo((0.5 + 0.25) / 2, within(1e-12));
    }

    private static CellRegion cells(boolean later, long hill, long coast) {
        CellRegion cells =
                new CellRegion()
                        .reach("far", 1e12, 0, Double.NaN)
                        .industry("part", Broad.SECONDARY, "far", 0.3)
                        .industry("main", Broad.SECONDARY, "far", 0.3)
                        .input(0, 1, 0.2)
                        .place("hill", Role.MOUNTAIN, 0, 100)
                        .place("coast", Role.COAST, 100, 50)
                        .place("dale", Role.MOUNTAIN, 0, 50);
        count(cells, "hill", "main", 1999, 30);
        count(cells, "coast", "part", 1999, 30);
        count(cells, "coast", "main", 1999, 30);
        count(cells, "dale", "main", 1999, 29);
        if (later) {
            count(cells, "hill", "part", 2006, hill);
            count(cells, "hill", "main", 2006, 4);
            count(cells, "coast", "part", 2006, coast);
            count(cells, "coast", "main", 2006, 6);
            count(cells, "dale", "main", 2006, 5);
        }
        return cells;
    }

    private static void count(CellRegion cells, String place, String industry, int until, long n) {
        cells.counted(
                new FirmCount(
                        place,
                        Optional.of(industry),
                        until == 1999 ? OptionalInt.empty() : OptionalInt.of(2000),
                        OptionalInt.of(until),
                        n,
                        0,
                        0,
                        0,
                        "book"));
    }

    private static LaterPlants judged(long hill, long coast) {
        CellRegion before = cells(false, 0, 0);
        CellRegion after = cells(true, hill, coast);
        return LaterPlants.of(
                Hills.of(before).recruiting,
                after.region(),
                2000,
                2006,
                (place, industry) -> 1,
                (place, industry) -> 1);
    }

    /// The dale has one firm too few to be judged. Of 19 later firms 4 make parts and 6 are on the
    /// hill: 6 × 4 / 19 = 1.26 would be expected there.
    @Test
    void aGapIsFilledByAsManyFirmsAsTheMixImplies() {
        assertThat(judged(2, 2).cells()).isEqualTo(1);
        assertThat(judged(2, 2).filled()).isEqualTo(1);
    }

    /// One firm is too few; of 6 × 22 / 37 = 3.57 two are.
    @Test
    void fewerFillNoGap() {
        assertThat(judged(1, 2).cells()).isEqualTo(1);
        assertThat(judged(1, 2).filled()).isZero();
        assertThat(judged(2, 20).cells()).isEqualTo(1);
        assertThat(judged(2, 20).filled()).isZero();
    }

    /// 4 × 1 / 16 = .25 is too little to expect any.
    @Test
    void whereHardlyAnyIsExpectedNothingIsJudged() {
        assertThat(judged(0, 1).cells()).isZero();
    }
}
