package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Broad;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Two counties of a city, a third one, and a neighbour beyond the study area. Of rice, a farm
/// product, of toys and tools, and of the services film and post firms may be seen.
class FirmSampleTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private static final Industry RICE = industry("rice", Broad.PRIMARY, Optional.empty());
    private static final Industry TOYS = industry("toys", Broad.SECONDARY, Optional.empty());
    private static final Industry FILM = industry("film", Broad.TERTIARY, Optional.of(Recruit.YES));
    private static final Industry TOOLS =
            industry("tools", Broad.SECONDARY, Optional.of(Recruit.MONOPOLY));
    private static final Industry POST = industry("post", Broad.TERTIARY, Optional.of(Recruit.YES));
    private static final List<Industry> INDUSTRIES = List.of(RICE, TOYS, FILM, TOOLS, POST);

    private static final Place PROVINCE = place("province", "", Optional.empty());
    private static final Place CITY = place("city", "province", Optional.empty());
    private static final Place HILL = place("hill", "city", Optional.of(Role.MOUNTAIN));
    private static final Place PORT = place("port", "city", Optional.of(Role.COAST));
    private static final Place ISLE = place("isle", "province", Optional.of(Role.COAST));
    private static final Place BEYOND = place("beyond", "", Optional.of(Role.OUTSIDE));

    private final List<FirmCount> counts = new ArrayList<>();

    private static Industry industry(String code, Broad broad, Optional<Recruit> recruit) {
        return new Industry(code, code, code, broad, "", List.of(), recruit, "");
    }

    private static Place place(String key, String within, Optional<Role> role) {
        return new Place(
                key,
                key,
                key,
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                Place.Kind.COUNTY,
                role,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    /// @param until the year of registration of the last of them
    private void add(Place place, Industry industry, int until, long firms) {
        counts.add(
                new FirmCount(
                        place.key(),
                        Optional.of(industry.code()),
                        OptionalInt.empty(),
                        OptionalInt.of(until),
                        firms,
                        0,
                        0,
                        0,
                        "book"));
    }

    private Region region() {
        return Region.builder()
                .places(new Places(List.of(PROVINCE, CITY, HILL, PORT, ISLE, BEYOND), List.of()))
                .area("province")
                .baseYear(2020)
                .industries(new Industries(INDUSTRIES, List.of()))
                .firmCounts(new FirmCounts(counts, List.of()))
                .build();
    }

    /// Goods until 1999: hill 6 and 2, port 2 and 4; until 2006 hill 2 toys, port 4 and 20.
    private void addGoods() {
        add(HILL, TOYS, 1999, 6);
        add(HILL, TOOLS, 1999, 2);
        add(PORT, TOYS, 1999, 2);
        add(PORT, TOOLS, 1999, 4);
        add(HILL, TOYS, 2006, 2);
        add(PORT, TOYS, 2006, 4);
        add(PORT, TOOLS, 2006, 20);
    }

    @Test
    void theMixOfEachSpanOfYearsImpliesWhatIsExpected() {
        addGoods();
        FirmSample sample = FirmSample.of(region());
        Seen seen = sample.seen(HILL, TOYS).orElseThrow();

        // 8 of 14 firms until 1999 are hill's, 8 of 14 make toys; 2 of 26 and 6 of 26 later.
        assertThat(seen.firms()).isEqualTo(8);
        assertThat(seen.expected()).isCloseTo(64.0 / 14 + 12.0 / 26, EXACT);
        assertThat(sample.quotients().firms(HILL, TOYS)).isEqualTo(8);
        assertThat(sample.size(HILL)).isEqualTo(10);
        assertThat(sample.isEmpty()).isFalse();
    }

    @Test
    void untilAYearLaterSpansAreLeftOut() {
        addGoods();
        counts.add(
                new FirmCount(
                        "hill",
                        Optional.of("tools"),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        70,
                        0,
                        0,
                        0,
                        "book"));
        Seen seen = FirmSample.until(region(), 1999).seen(HILL, TOYS).orElseThrow();

        assertThat(seen.firms()).isEqualTo(6);
        assertThat(seen.expected()).isCloseTo(64.0 / 14, EXACT);
        assertThat(FirmSample.until(region(), 2006).size(HILL)).isEqualTo(10);
        assertThat(FirmSample.until(region(), 1998).isEmpty()).isTrue();
        assertThat(FirmSample.of(region()).size(HILL)).isEqualTo(80);
    }

    @Test
    void aSumOfPlacesIsTheSumOfWhatIsSeenInThem() {
        addGoods();
        add(ISLE, TOYS, 1999, 11);
        FirmSample sample = FirmSample.of(region());
        Seen city = sample.seen(CITY, TOYS).orElseThrow();
        Seen hill = sample.seen(HILL, TOYS).orElseThrow();
        Seen port = sample.seen(PORT, TOYS).orElseThrow();

        assertThat(city.firms()).isEqualTo(14);
        assertThat(city.expected()).isCloseTo(hill.expected() + port.expected(), EXACT);
        assertThat(sample.size(CITY)).isEqualTo(40);
    }

    @Test
    void aPlaceWithoutFirmsIsBelievedToBeAsAnyOther() {
        addGoods();
        FirmSample sample = FirmSample.of(region());
        Seen seen = sample.seen(ISLE, TOYS).orElseThrow();

        assertThat(sample.size(ISLE)).isZero();
        assertThat(seen.firms()).isZero();
        assertThat(seen.expected()).isZero();
        assertThat(seen.chance())
                .isEqualTo(sample.spread(TOYS).orElseThrow().chance())
                .isBetween(0.0, 1.0);
        assertThat(seen.mean()).isFinite().isPositive();
    }

    @Test
    void aSampleOfOneFirmGivesFiniteChances() {
        add(HILL, TOYS, 1999, 1);
        FirmSample sample = FirmSample.of(region());
        for (Place place : List.of(HILL, PORT, CITY, PROVINCE)) {
            for (Industry industry : List.of(TOYS, TOOLS)) {
                Seen seen = sample.seen(place, industry).orElseThrow();
                assertThat(seen.chance()).isBetween(0.0, 1.0);
                assertThat(seen.mean()).isFinite().isPositive();
                assertThat(seen.quantile(0.9)).isFinite().isPositive();
            }
        }
        assertThat(sample.size(HILL)).isEqualTo(1);
        // One of one is what the mix implies.
        assertThat(sample.seen(HILL, TOYS).orElseThrow().expected()).isCloseTo(1, EXACT);
    }

    @Test
    void goodsAndServicesAreEachComparedAmongThemselves() {
        addGoods();
        double before = FirmSample.of(region()).seen(HILL, TOYS).orElseThrow().expected();
        add(HILL, FILM, 1999, 30);
        add(PORT, POST, 1999, 10);
        FirmSample sample = FirmSample.of(region());

        assertThat(sample.seen(HILL, TOYS).orElseThrow().expected()).isCloseTo(before, EXACT);
        // 30 of 40 services are hill's, 30 are film.
        assertThat(sample.seen(HILL, FILM).orElseThrow().expected()).isCloseTo(22.5, EXACT);
        assertThat(sample.size(HILL)).isEqualTo(40);
        assertThat(sample.size(PORT)).isEqualTo(40);
    }

    @Test
    void farmsAndBlocksWithoutFirmsAreNotJudged() {
        addGoods();
        add(HILL, RICE, 1999, 40);
        FirmSample sample = FirmSample.of(region());

        assertThat(sample.spread(RICE)).isEmpty();
        assertThat(sample.seen(HILL, RICE)).isEmpty();
        assertThat(sample.spread(FILM)).isEmpty();
        assertThat(sample.seen(HILL, FILM)).isEmpty();
        assertThat(sample.size(HILL)).isEqualTo(10);
    }

    @Test
    void placesOutsideAreNotCounted() {
        add(BEYOND, TOYS, 1999, 90);
        assertThat(FirmSample.of(region()).isEmpty()).isTrue();
        assertThat(FirmSample.of(region()).seen(HILL, TOYS)).isEmpty();
        addGoods();
        FirmSample sample = FirmSample.of(region());

        assertThat(sample.size(BEYOND)).isZero();
        assertThat(sample.seen(HILL, TOYS).orElseThrow().expected())
                .isCloseTo(64.0 / 14 + 12.0 / 26, EXACT);
    }

    /// The spreads are those of the counts of places inside, each industry in its own column.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachIndustryHasTheSpreadOfItsCounts(long seed) {
        Random random = new Random(seed);
        List<Place> inside = List.of(HILL, PORT, ISLE);
        for (Place place : inside) {
            for (Industry industry : INDUSTRIES) {
                add(place, industry, 1999, random.nextInt(30));
                add(place, industry, 2006, random.nextInt(3));
            }
        }
        FirmSample sample = FirmSample.of(region());
        for (List<Industry> members : List.of(List.of(TOYS, TOOLS), List.of(FILM, POST))) {
            long[] firms = new long[6];
            double[] expected = new double[6];
            for (int cell = 0; cell < 6; cell++) {
                Seen seen = sample.seen(inside.get(cell / 2), members.get(cell % 2)).orElseThrow();
                firms[cell] = seen.firms();
                expected[cell] = seen.expected();
            }
            Spread[] spreads = SpreadFit.of(firms, expected, 2);
            for (int i = 0; i < 2; i++) {
                Spread found = sample.spread(members.get(i)).orElseThrow();
                Spread own = spreads[i];
                assertThat(IntStream.range(0, 14).mapToDouble(found::weight).toArray())
                        .isEqualTo(IntStream.range(0, 14).mapToDouble(own::weight).toArray());
            }
        }
    }
}
