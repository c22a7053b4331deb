package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.observed.FirmRegion.BEYOND;
import static org.shanhai.observed.FirmRegion.CITY;
import static org.shanhai.observed.FirmRegion.FILM;
import static org.shanhai.observed.FirmRegion.HILL;
import static org.shanhai.observed.FirmRegion.INDUSTRIES;
import static org.shanhai.observed.FirmRegion.ISLE;
import static org.shanhai.observed.FirmRegion.PORT;
import static org.shanhai.observed.FirmRegion.POST;
import static org.shanhai.observed.FirmRegion.PROVINCE;
import static org.shanhai.observed.FirmRegion.RICE;
import static org.shanhai.observed.FirmRegion.TOOLS;
import static org.shanhai.observed.FirmRegion.TOYS;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How sure the firms of a [FirmRegion] are of what its places make.
class FirmSampleTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void theMixOfEachSpanOfYearsImpliesWhatIsExpected() {
        FirmSample sample = FirmSample.of(FirmRegion.counted().region());
        Seen seen = sample.seen(HILL, TOYS).orElseThrow();

        // 8 of 14 firms until 1999 are hill's, 8 of 14 make toys; 2 of 26 and 6 of 26 later.
        assertThat(seen.firms()).isEqualTo(8);
        assertThat(seen.expected()).isCloseTo(64.0 / 14 + 12.0 / 26, EXACT);
        assertThat(sample.quotients().firms(HILL, TOYS)).isEqualTo(8);
        assertThat(sample.size(HILL)).isEqualTo(10);
        assertThat(sample.isEmpty()).isFalse();
    }

    @Test
    void aSumOfPlacesIsTheSumOfWhatIsSeenInThem() {
        FirmRegion counted = FirmRegion.counted().until1999(ISLE, TOYS, 11);
        FirmSample sample = FirmSample.of(counted.region());
        Seen city = sample.seen(CITY, TOYS).orElseThrow();
        Seen hill = sample.seen(HILL, TOYS).orElseThrow();
        Seen port = sample.seen(PORT, TOYS).orElseThrow();

        assertThat(city.firms()).isEqualTo(14);
        assertThat(city.expected()).isCloseTo(hill.expected() + port.expected(), EXACT);
        assertThat(sample.size(CITY)).isEqualTo(40);
    }

    @Test
    void aPlaceWithoutFirmsIsBelievedToBeAsAnyOther() {
        FirmSample sample = FirmSample.of(FirmRegion.counted().region());
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
        FirmSample sample = FirmSample.of(new FirmRegion().until1999(HILL, TOYS, 1).region());
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
        FirmRegion counted = FirmRegion.counted();
        double before = FirmSample.of(counted.region()).seen(HILL, TOYS).orElseThrow().expected();
        counted.until1999(HILL, FILM, 30).until1999(PORT, POST, 10);
        FirmSample sample = FirmSample.of(counted.region());

        assertThat(sample.seen(HILL, TOYS).orElseThrow().expected()).isCloseTo(before, EXACT);
        // 30 of 40 services are hill's, 30 are film.
        assertThat(sample.seen(HILL, FILM).orElseThrow().expected()).isCloseTo(22.5, EXACT);
        assertThat(sample.size(HILL)).isEqualTo(40);
        assertThat(sample.size(PORT)).isEqualTo(40);
    }

    @Test
    void farmsAndBlocksWithoutFirmsAreNotJudged() {
        FirmRegion counted = FirmRegion.counted().until1999(HILL, RICE, 40);
        FirmSample sample = FirmSample.of(counted.region());

        assertThat(sample.spread(RICE)).isEmpty();
        assertThat(sample.seen(HILL, RICE)).isEmpty();
        assertThat(sample.spread(FILM)).isEmpty();
        assertThat(sample.seen(HILL, FILM)).isEmpty();
        assertThat(sample.size(HILL)).isEqualTo(10);
    }

    @Test
    void placesOutsideAreNotCounted() {
        Region beyond = new FirmRegion().until1999(BEYOND, TOYS, 90).region();
        assertThat(FirmSample.of(beyond).isEmpty()).isTrue();
        assertThat(FirmSample.of(beyond).seen(HILL, TOYS)).isEmpty();
        FirmSample sample =
                FirmSample.of(FirmRegion.counted().until1999(BEYOND, TOYS, 90).region());

        assertThat(sample.size(BEYOND)).isZero();
        assertThat(sample.seen(HILL, TOYS).orElseThrow().expected())
                .isCloseTo(64.0 / 14 + 12.0 / 26, EXACT);
    }

    /// The spreads are those of the counts of places inside, each industry in its own column.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachIndustryHasTheSpreadOfItsCounts(long seed) {
        Random random = new Random(seed);
        FirmRegion counted = new FirmRegion();
        List<Place> inside = List.of(HILL, PORT, ISLE);
        for (Place place : inside) {
            for (Industry industry : INDUSTRIES) {
                counted.until1999(place, industry, random.nextInt(30));
                counted.until2006(place, industry, random.nextInt(3));
            }
        }
        FirmSample sample = FirmSample.of(counted.region());
        for (List<Industry> members : List.of(List.of(TOYS, TOOLS), List.of(FILM, POST))) {
            long[] firms = new long[6];
            double[] expected = new double[6];
            for (int cell = 0; cell < 6; cell++) {
                Seen seen = sample.seen(inside.get(cell / 2), members.get(cell % 2)).orElseThrow();
                firms[cell] = seen.firms();
                expected[cell] = seen.expected();
            }
            Spread[] spreads = SpreadFitTest.read(firms, expected, 2);
            for (int i = 0; i < 2; i++) {
                Spread found = sample.spread(members.get(i)).orElseThrow();
                Spread own = spreads[i];
                assertThat(IntStream.range(0, 14).mapToDouble(found::weight).toArray())
                        .isEqualTo(IntStream.range(0, 14).mapToDouble(own::weight).toArray());
            }
        }
    }
}
