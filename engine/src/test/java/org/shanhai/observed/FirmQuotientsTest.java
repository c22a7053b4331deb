package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.observed.FirmRegion.BEYOND;
import static org.shanhai.observed.FirmRegion.CITY;
import static org.shanhai.observed.FirmRegion.FILM;
import static org.shanhai.observed.FirmRegion.HILL;
import static org.shanhai.observed.FirmRegion.PORT;
import static org.shanhai.observed.FirmRegion.POST;
import static org.shanhai.observed.FirmRegion.POWER;
import static org.shanhai.observed.FirmRegion.RICE;
import static org.shanhai.observed.FirmRegion.TOOLS;
import static org.shanhai.observed.FirmRegion.TOYS;
import static org.shanhai.observed.FirmRegion.TRADE;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Region;

/// What firms of [FirmRegion#counted()], 100 beyond the study area beside them, say of quotients.
class FirmQuotientsTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private static FirmRegion counted() {
        return FirmRegion.counted().until1999(BEYOND, TOYS, 100);
    }

    private static FirmQuotients quotients() {
        return FirmQuotients.of(counted().region());
    }

    @Test
    void firmsAreCountedWithoutBranches() {
        FirmQuotients quotients = quotients();

        assertThat(quotients.firms(HILL, TOYS)).isEqualTo(8);
        assertThat(quotients.firms(HILL, Block.GOODS)).isEqualTo(10);
        assertThat(quotients.firms(HILL, TRADE)).isEqualTo(9);
        assertThat(quotients.cellsSeen()).isEqualTo(6);
    }

    @Test
    void eachSpanOfYearsIsComparedWithItsOwnMixOfGoodsOfTheStudyArea() {
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
        assertThat(quotients.quotientByYears(CITY, TOYS).orElseThrow()).isCloseTo(1, EXACT);
        assertThat(quotients.quotientByYears(HILL, List.of(TOYS, TOOLS)).orElseThrow())
                .isCloseTo(1, EXACT);
    }

    @Test
    void servicesNetworksFarmsAndPlacesBeyondHaveNoQuotient() {
        FirmQuotients quotients = FirmQuotients.of(counted().until1999(HILL, RICE, 5).region());

        assertThat(quotients.firms(HILL, RICE)).isEqualTo(5);
        assertThat(quotients.expectedByYears(HILL, RICE)).isZero();
        assertThat(quotients.quotientByYears(HILL, RICE)).isEmpty();
        assertThat(quotients.quotientByYears(HILL, TRADE)).isEmpty();
        assertThat(quotients.quotientByYears(HILL, POWER)).isEmpty();
        assertThat(quotients.quotientByYears(HILL, List.of(TOYS, TRADE))).isEmpty();
        assertThat(quotients.firms(BEYOND, TOYS)).isZero();
        assertThat(quotients.quotientByYears(BEYOND, TOYS)).isEmpty();
    }

    @Test
    void servicesThatCanBeRecruitedAreComparedAmongThemselves() {
        FirmQuotients quotients =
                FirmQuotients.of(
                        counted()
                                .until1999(HILL, FILM, 6)
                                .until1999(HILL, POST, 4)
                                .until1999(PORT, FILM, 10)
                                .region());

        // 10 of 20 services are hill's, 16 of 20 film.
        assertThat(quotients.firms(HILL, Block.SERVICES)).isEqualTo(10);
        assertThat(quotients.expectedByYears(HILL, FILM)).isCloseTo(8, EXACT);
        assertThat(quotients.quotientByYears(HILL, FILM).orElseThrow()).isCloseTo(0.75, EXACT);
        assertThat(quotients.expectedByYears(HILL, TOYS))
                .isCloseTo(quotients().expectedByYears(HILL, TOYS), EXACT);
        assertThat(quotients.firms(HILL, Block.GOODS)).isEqualTo(10);
    }

    @Test
    void betweenTwoYearsWhatMayBeEarlierOrLaterIsLeftOut() {
        Region region = counted().undated(HILL, TOYS, 70).region();

        assertThat(FirmQuotients.between(region, 2000, 2006).firms(HILL, TOYS)).isEqualTo(2);
        assertThat(FirmQuotients.between(region, 2001, 2006).firms(HILL, TOYS)).isZero();
        assertThat(FirmQuotients.between(region, 2000, 2005).firms(HILL, TOYS)).isZero();
    }
}
