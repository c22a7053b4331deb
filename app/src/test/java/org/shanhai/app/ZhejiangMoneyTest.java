package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.IncentiveKind.Effect;
import org.shanhai.region.LandPrice;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What the pack says of money: minimum prices of land, and kinds of promises with their texts.
class ZhejiangMoneyTest {
    private static final Region REGION = Embedded.region("zhejiang");

    @Test
    void everyCountyHasAMinimumPriceAndLongyouIsOfGradeEight() {
        assertThat(REGION.listInside().stream().map(Place::key).toList())
                .containsExactlyInAnyOrderElementsOf(
                        REGION.all(LandPrice.class).stream().map(LandPrice::place).toList());
        LandPrice longyou =
                REGION.all(LandPrice.class).stream()
                        .filter(one -> one.place().equals("longyou"))
                        .findFirst()
                        .orElseThrow();
        // 120 a square metre; 8 万元 a mu.
        assertThat(longyou.price()).isCloseTo(120e6, within(1e-3));
        assertThat(longyou.price() / 1500).isCloseTo(80_000, within(1e-6));
    }

    @Test
    void aKindThatMayNotBeNamesItsArticleAndSource() {
        assertThat(REGION.all(IncentiveKind.class))
                .filteredOn(kind -> kind.standing() == Standing.SOLID)
                .filteredOn(
                        kind ->
                                kind.effect() == Effect.PROHIBITED
                                        || kind.effect() == Effect.UNLESS_ALLOWED)
                .isNotEmpty()
                .allSatisfy(
                        kind -> {
                            assertThat(kind.article()).isNotEmpty();
                            assertThat(kind.source()).contains("fair-competition-2024");
                        });
    }

    @Test
    void aTextThatWasNotReadIsForTheReviewingBody() {
        assertThat(REGION.all(IncentiveKind.class))
                .filteredOn(kind -> kind.standing() != Standing.SOLID)
                .isNotEmpty()
                .allMatch(kind -> kind.effect() == Effect.REVIEW);
    }
}
