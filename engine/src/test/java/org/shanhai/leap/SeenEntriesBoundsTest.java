package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Recruit;
import org.shanhai.region.Role;

/// What just counts as an entry, and what does not. In 1999 four counties have 40 mills and a maker
/// of toys, and are out of toys; four have 40 makers of toys and a mill, and are out of mills. What
/// each registers in 2000 is said anew; of what all register, a county's share implies so many.
class SeenEntriesBoundsTest {
    private static final int FIRST_OF_TOYS = 4;

    private final List<FirmCount> counts = new ArrayList<>();

    /// @param since the first year in the book of 1999; none where it has no beginning
    private void known(OptionalInt since) {
        for (int p = 0; p < 2 * FIRST_OF_TOYS; p++) {
            add(p, "mill", since, 1999, p < FIRST_OF_TOYS ? 40 : 1);
            add(p, "toys", since, 1999, p < FIRST_OF_TOYS ? 1 : 40);
        }
    }

    private SeenEntriesBoundsTest registers(int place, int year, long mills, long toys) {
        add(place, "mill", OptionalInt.of(year), year, mills);
        add(place, "toys", OptionalInt.of(year), year, toys);
        return this;
    }

    private void add(int place, String industry, OptionalInt since, int until, long firms) {
        counts.add(
                new FirmCount(
                        "p" + place,
                        Optional.of(industry),
                        since,
                        OptionalInt.of(until),
                        firms,
                        0,
                        0,
                        0,
                        "book"));
    }

    private List<SeenEntries> list() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .industry("gold", Broad.SECONDARY, "goods", 0.5)
                        .industry("trade", Broad.TERTIARY, "goods", 0.5)
                        .recruit(Recruit.YES);
        for (int p = 0; p < 2 * FIRST_OF_TOYS; p++) {
            cells.place("p" + p, Role.MOUNTAIN, 50, 50, 50, 50);
        }
        counts.forEach(cells::counted);
        return SeenEntries.list(cells.region());
    }

    private void isOf(int cells, int entries) {
        assertThat(list())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.cells()).isEqualTo(cells);
                            assertThat(found.entries()).isEqualTo(entries);
                        });
    }

    /// Half of the 18 firms of 2000 make toys, so half of a county's are implied: 2 of p0's 4 and 3
    /// of p1's 6, which come; 1.5 of p2's 3, of which 2 come; 2 of p3's 4, of which 1 comes; half a
    /// mill of p5's one, and none comes.
    @Test
    void twoFirmsAndNoFewerThanImpliedAreAnEntry() {
        known(OptionalInt.empty());
        registers(0, 2000, 2, 2)
                .registers(1, 2000, 3, 3)
                .registers(2, 2000, 1, 2)
                .registers(3, 2000, 3, 1)
                .registers(5, 2000, 0, 1);

        isOf(5, 3);
    }

    /// Of ten firms three are mills: of p4's one that implies .3, which just counts.
    @Test
    void fromThreeTenthsImpliedOnACellCounts() {
        known(OptionalInt.empty());
        registers(0, 2000, 1, 3)
                .registers(1, 2000, 2, 0)
                .registers(2, 2000, 0, 3)
                .registers(4, 2000, 0, 1);

        isOf(4, 2);
    }

    @Test
    void whereNothingWasEnteredNothingIsJudged() {
        known(OptionalInt.empty());
        registers(3, 2000, 3, 1).registers(5, 2000, 0, 1);

        assertThat(list()).isEmpty();
    }

    @Test
    void whereAllWasEnteredNothingIsJudged() {
        known(OptionalInt.empty());
        registers(0, 2000, 2, 2).registers(1, 2000, 3, 3);

        assertThat(list()).isEmpty();
    }

    /// Of gold no firm was seen anywhere until 1999: nothing tells who was out of it.
    @Test
    void whatNobodyWasSeenToHaveIsNotJudged() {
        known(OptionalInt.empty());
        registers(0, 2000, 2, 2).registers(3, 2000, 3, 1);
        List<SeenEntries> without = list();
        add(0, "gold", OptionalInt.of(2000), 2000, 5);
        add(3, "gold", OptionalInt.of(2000), 2000, 5);

        assertThat(without).hasSize(1);
        assertThat(list())
                .extracting(SeenEntries::cells, SeenEntries::entries)
                .isEqualTo(List.of(org.assertj.core.groups.Tuple.tuple(2, 1)));
    }

    /// Traders are no goods, however many come.
    @Test
    void servicesAreNotJudged() {
        known(OptionalInt.empty());
        registers(0, 2000, 2, 2).registers(3, 2000, 3, 1);
        List<SeenEntries> goods = list();
        for (int p = 0; p < 2 * FIRST_OF_TOYS; p++) {
            add(p, "trade", OptionalInt.empty(), 1999, 1 + 9L * p);
            add(p, "trade", OptionalInt.of(2000), 2000, 9);
        }

        assertThat(list()).isEqualTo(goods);
    }

    /// Firms of 1999 were there before, whether or not their book begins in that year.
    @Test
    void aSpanWithABeginningIsLikeOneWithout() {
        known(OptionalInt.empty());
        years();
        List<SeenEntries> open = list();
        counts.clear();
        known(OptionalInt.of(1999));
        years();

        assertThat(open).hasSize(2);
        assertThat(list()).isEqualTo(open);
    }

    private void years() {
        for (int year : new int[] {2000, 2001}) {
            registers(0, year, 2, 2)
                    .registers(1, year, 3, 3)
                    .registers(2, year, 1, 2)
                    .registers(3, year, 3, 1)
                    .registers(5, year, 0, 1);
        }
    }
}
