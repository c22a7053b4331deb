package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.capability.LocationalCorrelation;
import org.shanhai.linalg.Matrix;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmQuotients;
import org.shanhai.observed.FirmSample;
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

        List<SeenEntries> found = SeenEntries.list(region());
        assertThat(found.getFirst().areas()).doesNotContainKey("own_last_span");
        // Of 2000 to 2006 it is told apart what was registered in that span alone.
        assertThat(found.getLast().areas()).containsKey("own_last_span");
        assertThat(found)
                .extracting(SeenEntries::before, SeenEntries::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1999, 2006),
                        org.assertj.core.groups.Tuple.tuple(2006, 2013));
    }

    /// Of made-up counts the same as going through everything by hand: relatedness over all other
    /// places anew, and areas by comparing each pair.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isWhatGoingThroughEverythingFinds(long seed) {
        Random random = new Random(seed);
        for (int p = 0; p < 8; p++) {
            for (String good : GOODS) {
                add(
                        p,
                        good,
                        0,
                        1999,
                        random.nextInt(3) == 0 ? random.nextInt(30) : random.nextInt(3));
                add(p, good, 2000, 2006, random.nextInt(3) == 0 ? random.nextInt(9) : 0);
            }
        }
        Region region = region();
        FirmSample sample = FirmSample.until(region, 1999);
        FirmQuotients later = FirmQuotients.between(region, 2000, 2006);
        Matrix evidence = evidence(region, sample);
        List<double[]> scores = new ArrayList<>();
        List<Boolean> entered = new ArrayList<>();
        for (int p = 0; p < 8; p++) {
            Place place = region.places().get("p" + p);
            double size = sample.quotients().firms(place, Block.GOODS);
            for (int i = 0; i < 6 && size >= 30; i++) {
                Industry good = region.industry(GOODS.get(i));
                double expected = later.expectedByYears(place, good);
                if (evidence.get(p, i) < 0 && expected >= 0.3) {
                    long firms = later.firms(place, good);
                    entered.add(firms >= 2 && firms >= expected);
                    double there = 0;
                    for (int other = 0; other < 8; other++) {
                        Place one = region.places().get("p" + other);
                        there += sample.quotients().firms(one, good) > 0 ? 1 : 0;
                    }
                    scores.add(
                            new double[] {
                                density(evidence, p, i),
                                sample.seen(place, good).orElseThrow().mean(),
                                there,
                                later.firms(place, Block.GOODS) / size
                            });
                }
            }
        }

        SeenEntries found = SeenEntries.list(region).getFirst();

        assertThat(found.cells()).isEqualTo(entered.size());
        assertThat(found.entries()).isEqualTo((int) entered.stream().filter(each -> each).count());
        List<String> keys = List.of("density", "own_quotient", "ubiquity", "growth");
        double best = 0;
        for (int k = 0; k < 4; k++) {
            double area = area(scores, entered, k);
            best = k == 0 ? best : Math.max(best, area);
            assertThat(found.areas().getOrDefault(keys.get(k), -1.0))
                    .as(keys.get(k))
                    .isCloseTo(area, within(1e-12));
        }
        assertThat(found.bestAlone()).isCloseTo(best, within(1e-12));
    }

    /// Who registers b in 2000 to 2006 does so again, and of the others nobody but those who have
    /// most of it already: the last span tells it, though the first, with a beginning or without,
    /// says the contrary.
    @ParameterizedTest
    @ValueSource(ints = {0, 1999})
    void theLastSpanByItselfTellsEntriesThatGoOn(int begins) {
        for (int p = 0; p < 8; p++) {
            boolean has = p > 5;
            boolean again = p < 3;
            add(p, "a", begins, 1999, 60);
            add(p, "b", begins, 1999, has ? 40 : again ? 1 : 3);
            add(p, "a", 2000, 2006, 10);
            add(p, "b", 2000, 2006, has ? 5 : again ? 1 : 0);
            add(p, "a", 2007, 2013, 10);
            add(p, "b", 2007, 2013, has ? 5 : again ? 4 : 0);
        }
        SeenEntries last = SeenEntries.list(region()).getLast();

        assertThat(last.before()).isEqualTo(2006);
        // Of 15 pairs of three entries and five cells not entered (b of three, a of two) the last
        // span tells those of b right, the own quotient none.
        assertThat(last.areas().getOrDefault("own_last_span", 0.0)).isCloseTo(0.6, within(1e-12));
        assertThat(last.areas().getOrDefault("own_quotient", 1.0)).isCloseTo(0, within(1e-12));
    }

    private static Matrix evidence(Region region, FirmSample sample) {
        Matrix evidence = Matrix.zeros(8, 6);
        for (int p = 0; p < 8; p++) {
            for (int i = 0; i < 6; i++) {
                Industry good = region.industry(GOODS.get(i));
                evidence.set(
                        p,
                        i,
                        sample.seen(region.places().get("p" + p), good).orElseThrow().chance()
                                - sample.spread(good).orElseThrow().chance());
            }
        }
        return evidence;
    }

    private static double density(Matrix evidence, int place, int industry) {
        Matrix others = Matrix.zeros(7, 6);
        for (int p = 0; p < 7; p++) {
            for (int i = 0; i < 6; i++) {
                others.set(p, i, evidence.get(p < place ? p : p + 1, i));
            }
        }
        Matrix related = LocationalCorrelation.of(others);
        double sum = 0;
        double all = 0;
        for (int j = 0; j < 6; j++) {
            sum += related.get(industry, j) * evidence.get(place, j);
            all += related.get(industry, j);
        }
        return all > 0 ? sum / all : 0;
    }

    private static double area(List<double[]> scores, List<Boolean> entered, int key) {
        double won = 0;
        int pairs = 0;
        for (int yes = 0; yes < scores.size(); yes++) {
            for (int no = 0; no < scores.size(); no++) {
                if (entered.get(yes) && !entered.get(no)) {
                    double more = scores.get(yes)[key] - scores.get(no)[key];
                    won += more > 0 ? 1 : more < 0 ? 0 : 0.5;
                    pairs++;
                }
            }
        }
        return won / pairs;
    }
}
