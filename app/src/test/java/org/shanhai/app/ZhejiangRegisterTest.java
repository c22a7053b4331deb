package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmQuotients;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.region.Alias;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.register.PlaceFinder;

/// What the sample of the register says of the presences of the embedded packs, by the rule that
/// `packs/zhejiang/README.md` states.
class ZhejiangRegisterTest {
    private static final String REGISTER = "register-2019";
    private static final int FEWEST_FIRMS = 3;
    private static final double ENOUGH_EXPECTED = 5;
    private static final double FAR_BELOW = 0.5;

    /// Of a note: `竹木: 280 firms seen in the sample, location quotient 22.2 (21.0 by years …)`.
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(\\d+) firms seen in the sample, location quotient ([\\d.]+) \\(([\\d.]+) by");

    private static final Region REGION = Embedded.region(EmbeddedPacks.preferred());
    private static final FirmQuotients QUOTIENTS = FirmQuotients.of(REGION);

    @BeforeAll
    static void needsTheRegister() {
        assumeTrue(EmbeddedPacks.names().contains("zhejiang-register"), "left out of the build");
    }

    private static List<Fact> presences() {
        return REGION.facts().stream().filter(fact -> fact.measures(Measure.PRESENCE)).toList();
    }

    private static Industry industry(Fact fact) {
        return REGION.industry(fact.industries().key());
    }

    private static boolean isUpgraded(Fact fact) {
        return fact.source().equals(REGISTER);
    }

    private static boolean isSeen(Fact fact) {
        return QUOTIENTS.firms(fact.place(), industry(fact)) >= FEWEST_FIRMS
                && plain(fact) > 1
                && QUOTIENTS.quotientByYears(fact.place(), industry(fact)).orElse(0) > 1;
    }

    private static boolean isContradicted(Fact fact) {
        return expected(fact) >= ENOUGH_EXPECTED && plain(fact) < FAR_BELOW;
    }

    /// Firms that the mix of goods of the study area implies, all years together.
    private static double expected(Fact fact) {
        Place area = REGION.areaPlace();
        return (double) QUOTIENTS.firms(fact.place(), Block.GOODS)
                * QUOTIENTS.firms(area, industry(fact))
                / QUOTIENTS.firms(area, Block.GOODS);
    }

    private static double plain(Fact fact) {
        return QUOTIENTS.firms(fact.place(), industry(fact)) / expected(fact);
    }

    @Test
    void everyUpgradedPresenceHasItsCountAndQuotients() {
        assertThat(presences())
                .filteredOn(ZhejiangRegisterTest::isUpgraded)
                .hasSize(101)
                .allSatisfy(
                        fact -> {
                            assertThat(isSeen(fact)).isTrue();
                            assertThat(fact.basis()).isEqualTo(Basis.DERIVED);
                            Matcher counted = COUNTED.matcher(fact.note());
                            assertThat(counted.find()).as(fact.note()).isTrue();
                            assertThat(Long.parseLong(counted.group(1)))
                                    .isEqualTo(QUOTIENTS.firms(fact.place(), industry(fact)));
                            assertNoted(counted.group(2), plain(fact));
                            assertNoted(
                                    counted.group(3),
                                    QUOTIENTS
                                            .quotientByYears(fact.place(), industry(fact))
                                            .orElseThrow());
                        });
    }

    /// To the last digit noted.
    private static void assertNoted(String noted, double quotient) {
        double half = 0.5 * Math.pow(10, -(noted.length() - noted.indexOf('.') - 1));
        assertThat(Double.parseDouble(noted)).isCloseTo(quotient, within(half * 1.000001));
    }

    @Test
    void noPresenceStaysAssumedThatIsSeenOrContradicted() {
        assertThat(presences())
                .filteredOn(fact -> fact.basis() == Basis.ASSUMED)
                .filteredOn(
                        fact ->
                                Block.find(industry(fact))
                                        .filter(b -> b == Block.GOODS)
                                        .isPresent())
                .hasSize(24)
                .noneMatch(ZhejiangRegisterTest::isSeen)
                .noneMatch(ZhejiangRegisterTest::isContradicted);
    }

    @Test
    void everyPlaceHasASampleAndACodeOfItsOwn() {
        assertThat(Arrays.stream(REGION.insideUnits()).mapToObj(REGION.places()::unit))
                .hasSize(89)
                .allSatisfy(
                        place -> {
                            assertThat(REGION.firmCounts().sampleSize(place)).isPositive();
                            assertThat(REGION.places().aliases())
                                    .filteredOn(Alias::isCode)
                                    .filteredOn(alias -> alias.rule() == Alias.Rule.SAME)
                                    .extracting(Alias::place)
                                    .contains(place.key());
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "91330825MA0000000P, longyou",
        "91330185MA0000000G, linan",
        "91330204MA0000000B, yinzhou",
        "91330621MA0000000K, keqiao",
        "91330383MA0000000X, cangnan",
        "332523000000123, yunhe"
    })
    void findsPlacesByTheDigitsOfACode(String code, String place) {
        PlaceFinder finder = new PlaceFinder(REGION.places(), REGION.places().get("zhejiang"));

        assertThat(finder.find("", "", code, "某某有限公司"))
                .isEqualTo(new PlaceFinder.Found(REGION.places().get(place)));
    }
}
