package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Eight counties in two kinds. Until 1999 those of the first kind have two of the goods a, b, c,
/// those of the second two of x, y, z, and each one firm of all goods. After 1999 the first four
/// register the third of their own kind: what density tells and ubiquity does not.
class SeenEntriesTest {
    private static final List<String> GOODS = List.of("a", "b", "c", "x", "y", "z");

    private final List<FirmCount> counts = new ArrayList<>();

    private static Industry industry(String code) {
        return new Industry(code, code, code, Broad.SECONDARY, "", List.of(), Optional.empty(), "");
    }

    private static Place place(String key, String within) {
        return new Place(
                key,
                key,
                key,
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                Place.Kind.COUNTY,
                within.isEmpty() ? Optional.empty() : Optional.of(Role.MOUNTAIN),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    private void add(int place, String industry, int since, int until, long firms) {
        counts.add(
                new FirmCount(
                        "p" + place,
                        Optional.of(industry),
                        since == 0 ? OptionalInt.empty() : OptionalInt.of(since),
                        until == 0 ? OptionalInt.empty() : OptionalInt.of(until),
                        firms,
                        0,
                        0,
                        0,
                        "book"));
    }

    private Region region() {
        List<Place> places = new ArrayList<>();
        places.add(place("area", ""));
        for (int p = 0; p < 8; p++) {
            places.add(place("p" + p, "area"));
        }
        return Region.builder()
                .name("test", "test")
                .area("area")
                .baseYear(2020)
                .places(new Places(places, List.of()))
                .industries(
                        new Industries(
                                GOODS.stream().map(SeenEntriesTest::industry).toList(), List.of()))
                .firmCounts(new FirmCounts(counts, List.of()))
                .build();
    }

    private void lay(long large) {
        for (int p = 0; p < 8; p++) {
            int kind = p < 4 ? 0 : 3;
            int lacks = kind + p % 3;
            for (int i = 0; i < 6; i++) {
                boolean own = i / 3 == kind / 3 && i != lacks;
                add(p, GOODS.get(i), 0, 1999, own ? large : 1);
                boolean enters = p < 4 && i == lacks;
                add(p, GOODS.get(i), 2000, 2006, enters ? 20 : 1);
            }
        }
    }

    @Test
    void densityTellsWhatIsEnteredNextToWhatIsThere() {
        lay(40);

        List<SeenEntries> found = SeenEntries.list(region());

        assertThat(found).hasSize(1);
        SeenEntries entries = found.getFirst();
        assertThat(entries.before()).isEqualTo(1999);
        assertThat(entries.until()).isEqualTo(2006);
        // Each county is out of four goods; in four of these twenty firms come, else one, which is
        // no entry.
        assertThat(entries.cells()).isEqualTo(32);
        assertThat(entries.entries()).isEqualTo(4);
        assertThat(entries.areas())
                .containsOnlyKeys("density", "own_quotient", "ubiquity", "growth")
                .hasEntrySatisfying("density", area -> assertThat(area).isGreaterThan(0.85))
                // One firm of each is everywhere: nothing to tell them apart by.
                .hasEntrySatisfying(
                        "ubiquity", area -> assertThat(area).isCloseTo(0.5, within(1e-12)));
        assertThat(entries.bestAlone()).isLessThan(1).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void growthOfTheSampleTellsOnlyPlaces() {
        lay(40);

        double growth = SeenEntries.list(region()).getFirst().areas().getOrDefault("growth", 0.0);

        // The four counties that enter grow more; of their 16 cells 4 are entered, of the others
        // none:
        // 16 ties of 12 lost against 16 won.
        assertThat(growth).isCloseTo((16 + 0.5 * 12) / 28, within(1e-12));
    }

    @Test
    void placesOfFewGoodsAreNotJudged() {
        lay(12);

        // 2 × 12 + 4 firms: under thirty.
        assertThat(SeenEntries.list(region())).isEmpty();
    }

    @Test
    void spansThatDoNotEndAreNotJudged() {
        for (int p = 0; p < 8; p++) {
            add(p, "a", 0, 1999, 40);
            add(p, "b", 2000, 0, 40);
        }

        assertThat(SeenEntries.list(region())).isEmpty();
    }

    @Test
    void eachTwoSpansThatFollowAreJudged() {
        lay(40);
        for (int p = 0; p < 8; p++) {
            add(p, p < 4 ? "x" : "a", 2007, 2013, p % 2 == 0 ? 9 : 0);
            add(p, "b", 2007, 2013, 3);
        }

        assertThat(SeenEntries.list(region()))
                .extracting(SeenEntries::before, SeenEntries::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1999, 2006),
                        org.assertj.core.groups.Tuple.tuple(2006, 2013));
    }
}
