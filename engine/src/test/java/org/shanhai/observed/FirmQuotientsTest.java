package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
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

/// Two counties of a city, and a neighbour beyond the study area:
///
///     firms (branches)   toys          tools         power   trade
///     hill    to 1999    6 + (1)       2             5       9
///             from 2000  2             0
///     port    to 1999    2             4
///             from 2000  4             20
///     beyond             100
class FirmQuotientsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final OptionalInt NONE = OptionalInt.empty();

    private static final Industry TOYS = industry("toys", Broad.SECONDARY, Optional.empty());
    private static final Industry TOOLS =
            industry("tools", Broad.SECONDARY, Optional.of(Recruit.LICENSED));
    private static final Industry POWER =
            industry("power", Broad.SECONDARY, Optional.of(Recruit.NETWORK));
    private static final Industry TRADE = industry("trade", Broad.TERTIARY, Optional.empty());

    private static final Industry FILM = industry("film", Broad.TERTIARY, Optional.of(Recruit.YES));
    private static final Industry POST = industry("post", Broad.TERTIARY, Optional.of(Recruit.YES));

    private static final Place PROVINCE = place("province", "", Optional.empty());
    private static final Place CITY = place("city", "province", Optional.empty());
    private static final Place HILL = place("hill", "city", Optional.of(Role.MOUNTAIN));
    private static final Place PORT = place("port", "city", Optional.of(Role.COAST));
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
                NONE);
    }

    private void add(Place place, Industry industry, boolean old, long firms, long branches) {
        counts.add(
                new FirmCount(
                        place.key(),
                        Optional.of(industry.code()),
                        old ? NONE : OptionalInt.of(2000),
                        old ? OptionalInt.of(1999) : NONE,
                        firms,
                        branches,
                        0,
                        0,
                        "book"));
    }

    private FirmQuotients quotients() {
        return FirmQuotients.of(region());
    }

    private Region region() {
        add(HILL, TOYS, true, 7, 1);
        add(HILL, TOOLS, true, 2, 0);
        add(HILL, TOYS, false, 2, 0);
        add(HILL, POWER, true, 5, 0);
        add(HILL, TRADE, true, 9, 0);
        add(PORT, TOYS, true, 2, 0);
        add(PORT, TOOLS, true, 4, 0);
        add(PORT, TOYS, false, 4, 0);
        add(PORT, TOOLS, false, 20, 0);
        add(BEYOND, TOYS, true, 100, 0);
        counts.add(new FirmCount("hill", Optional.empty(), NONE, NONE, 50, 0, 0, 0, "book"));
        return Region.builder()
                .places(new Places(List.of(PROVINCE, CITY, HILL, PORT, BEYOND), List.of()))
                .area("province")
                .baseYear(2020)
                .industries(
                        new Industries(List.of(TOYS, TOOLS, POWER, TRADE, FILM, POST), List.of()))
                .firmCounts(new FirmCounts(counts, List.of()))
                .build();
    }

    @Test
    void aQuotientComparesWithTheMixOfGoodsOfTheStudyArea() {
        FirmQuotients quotients = quotients();

        // Goods: hill 8 toys and 2 tools, port 6 and 24, in all 14 toys of 40. 10 × 14 / 40 = 3.5.
        assertThat(quotients.firms(HILL, TOYS)).isEqualTo(8);
        assertThat(quotients.firms(HILL, Block.GOODS)).isEqualTo(10);
        assertThat(quotients.expected(HILL, TOYS)).isCloseTo(3.5, EXACT);
        assertThat(quotients.quotient(HILL, TOYS).orElseThrow()).isCloseTo(8 / 3.5, EXACT);
        assertThat(quotients.quotient(PORT, TOOLS).orElseThrow()).isCloseTo(24 / 19.5, EXACT);
        assertThat(quotients.cellsSeen()).isEqualTo(6);
    }

    @Test
    void byYearsOfRegistrationEachSpanHasItsOwnMix() {
        // To 1999: 8 of 14 goods firms are hill's, 8 of 14 make toys: 8 × 8 / 14. From 2000: 2 of
        // 26 are hill's, 6 of 26 make toys: 2 × 6 / 26.
        double expected = 64.0 / 14 + 12.0 / 26;

        FirmQuotients quotients = quotients();
        assertThat(quotients.expectedByYears(HILL, TOYS)).isCloseTo(expected, EXACT);
        assertThat(quotients.quotientByYears(HILL, TOYS).orElseThrow())
                .isCloseTo(8 / expected, EXACT);
    }

    @Test
    void aCityIsTheSumOfItsCounties() {
        FirmQuotients quotients = quotients();

        assertThat(quotients.firms(CITY, TOYS)).isEqualTo(14);
        assertThat(quotients.firms(CITY, Block.GOODS)).isEqualTo(40);
        assertThat(quotients.quotient(CITY, TOYS).orElseThrow()).isCloseTo(1, EXACT);
        assertThat(quotients.quotientByYears(HILL, List.of(TOYS, TOOLS)).orElseThrow())
                .isCloseTo(1, EXACT);
    }

    @Test
    void servicesNetworksAndPlacesBeyondHaveNoQuotient() {
        FirmQuotients quotients = quotients();

        assertThat(quotients.firms(HILL, TRADE)).isEqualTo(9);
        assertThat(quotients.quotient(HILL, TRADE)).isEmpty();
        assertThat(quotients.quotient(HILL, POWER)).isEmpty();
        assertThat(quotients.quotientByYears(HILL, POWER)).isEmpty();
        assertThat(quotients.quotientByYears(HILL, List.of(TOYS, TRADE))).isEmpty();
        assertThat(quotients.firms(BEYOND, TOYS)).isZero();
        assertThat(quotients.quotient(BEYOND, TOYS)).isEmpty();
    }

    @Test
    void servicesThatCanBeRecruitedAreComparedAmongThemselves() {
        add(HILL, FILM, true, 6, 0);
        add(HILL, POST, true, 4, 0);
        add(PORT, FILM, true, 10, 0);
        FirmQuotients quotients = quotients();

        // 10 of 20 services are hill's, 16 of 20 film.
        assertThat(quotients.firms(HILL, Block.SERVICES)).isEqualTo(10);
        assertThat(quotients.expected(HILL, FILM)).isCloseTo(8, EXACT);
        assertThat(quotients.quotient(HILL, FILM).orElseThrow()).isCloseTo(0.75, EXACT);
        assertThat(quotients.expected(HILL, TOYS)).isCloseTo(3.5, EXACT);
        assertThat(quotients.firms(HILL, Block.GOODS)).isEqualTo(10);
    }

    @Test
    void untilAYearWhatMayBeLaterIsLeftOut() {
        Region region = region();
        FirmQuotients quotients = FirmQuotients.until(region, 1999);

        assertThat(quotients.firms(HILL, TOYS)).isEqualTo(6);
        assertThat(quotients.expected(HILL, TOYS)).isCloseTo(64.0 / 14, EXACT);
        assertThat(quotients.expectedByYears(HILL, TOYS)).isCloseTo(64.0 / 14, EXACT);
        assertThat(FirmQuotients.until(region, 1998).firms(HILL, TOYS)).isZero();
        assertThat(FirmQuotients.until(region, 1998).quotient(HILL, TOYS)).isEmpty();
    }

    @Test
    void farmsHaveNoBlockToBeComparedIn() {
        Industry rice = industry("rice", Broad.PRIMARY, Optional.of(Recruit.YES));
        FirmQuotients quotients =
                FirmQuotients.of(
                        Region.builder()
                                .places(new Places(List.of(PROVINCE, CITY, HILL), List.of()))
                                .area("province")
                                .baseYear(2020)
                                .industries(new Industries(List.of(rice), List.of()))
                                .firmCounts(
                                        new FirmCounts(
                                                List.of(
                                                        new FirmCount(
                                                                "hill",
                                                                Optional.of("rice"),
                                                                NONE,
                                                                NONE,
                                                                5,
                                                                0,
                                                                0,
                                                                0,
                                                                "book")),
                                                List.of()))
                                .build());

        assertThat(quotients.firms(HILL, rice)).isEqualTo(5);
        assertThat(quotients.expected(HILL, rice)).isZero();
        assertThat(quotients.quotient(HILL, rice)).isEmpty();
        assertThat(quotients.quotientByYears(HILL, rice)).isEmpty();
    }
}
