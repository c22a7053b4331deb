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

    /// One place with forty gaps: the ten that keep most are filled, and the largest are not.
    private static List<Open> gaps(int count) {
        List<Open> open = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            open.add(new Open(place("p"), industry("i" + k), count - k, 100, k, k < 10));
        }
        return open;
    }

    @Test
    void headsAreHeldAgainstChanceAndSize() {
        LaterPlants found = LaterPlants.of(gaps(40));

        assertThat(found.cells()).isEqualTo(40);
        assertThat(found.filled()).isEqualTo(10);
        assertThat(found.ofGaps().lists()).isEqualTo(1);
        assertThat(found.ofGaps().count()).isEqualTo(20);
        assertThat(found.ofGaps().precision()).isEqualTo(0.5);
        assertThat(found.ofGaps().chance()).isEqualTo(0.25);
        assertThat(found.ofGaps().size()).isZero();
        // Each industry has one place.
        assertThat(found.ofPlaces()).isEqualTo(new LaterPlants.Precision(0, 0, 0, 0));
    }

    @Test
    void listsNoLongerThanTheirHeadTellNothing() {
        assertThat(LaterPlants.of(gaps(20)).ofGaps().lists()).isZero();
        assertThat(LaterPlants.of(gaps(21)).ofGaps().lists()).isEqualTo(1);
    }

    @Test
    void listsCountAlike() {
        List<Open> open = new ArrayList<>();
        for (String industry : List.of("a", "b")) {
            for (int k = 0; k < 25; k++) {
                boolean filled = industry.equals("a") && k >= 15;
                open.add(new Open(place("p" + k), industry(industry), k, 25 - k, 7, filled));
            }
        }
        LaterPlants.Precision found = LaterPlants.of(open).ofPlaces();

        assertThat(found.lists()).isEqualTo(2);
        assertThat(found.precision()).isCloseTo((10 / 20.0 + 0) / 2, within(1e-12));
        assertThat(found.chance()).isCloseTo((10 / 25.0 + 0) / 2, within(1e-12));
        assertThat(found.size()).isCloseTo((5 / 20.0 + 0) / 2, within(1e-12));
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
        return LaterPlants.of(Hills.of(before).recruiting, after.region(), 2000, 2006);
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
