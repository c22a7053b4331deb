package org.shanhai.admit.money;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.admit.money.TestPromises.KINDS;
import static org.shanhai.admit.money.TestPromises.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.money.PromiseReview.Outcome;
import org.shanhai.region.Incentive;
import org.shanhai.region.Incentive.Ground;
import org.shanhai.region.Incentive.Per;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.LandPrice;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.Quantity;

/// Each promise comes out one of four ways.
class PromiseReviewTest {
    private static final Optional<LandPrice> MINIMUM = Optional.of(TestPromises.MINIMUM);

    private static PromiseReview review(Incentive line) {
        return PromiseReview.of(List.of(line), KINDS, MINIMUM).getFirst();
    }

    private static Incentive claiming(String kind, String claim, Optional<Ground> ground) {
        return line(kind, Optional.empty(), Per.YEAR, 1, OptionalInt.empty(), claim, ground);
    }

    private static Incentive ending(Incentive one) {
        return new Incentive(
                one.project(),
                one.order(),
                one.kind(),
                one.what(),
                one.amount(),
                one.per(),
                one.from(),
                one.to(),
                one.claim(),
                one.ground(),
                "2026",
                one.basis(),
                one.source(),
                one.note());
    }

    @Test
    void comesOutOneOfFourWays() {
        assertThat(review(line("subsidy")).outcome()).isEqualTo(Outcome.PROHIBITED_KIND);
        assertThat(review(claiming("subsidy", "State Council", Optional.empty())).outcome())
                .isEqualTo(Outcome.BASIS_CLAIMED);
        Incentive exception = claiming("subsidy", "", Optional.of(Ground.INNOVATION));
        assertThat(review(ending(exception)).outcome()).isEqualTo(Outcome.EXCEPTION_CLAIMED);
        assertThat(review(ending(exception)).lacksEnd()).isFalse();
        // Without an end there is none.
        assertThat(review(exception).outcome()).isEqualTo(Outcome.PROHIBITED_KIND);
        assertThat(review(exception).lacksEnd()).isTrue();
        assertThat(review(line("roads")).outcome()).isEqualTo(Outcome.FOR_REVIEWING_BODY);
    }

    @Test
    void noLawIsClaimedForWhatMayNotBeAtAll() {
        assertThat(review(claiming("supplier", "a law", Optional.empty())).outcome())
                .isEqualTo(Outcome.PROHIBITED_KIND);
        assertThat(review(ending(claiming("supplier", "", Optional.of(Ground.SECURITY)))).outcome())
                .isEqualTo(Outcome.EXCEPTION_CLAIMED);
    }

    @Test
    void whatIsSpentAndNotPromisedIsNotReviewed() {
        assertThat(PromiseReview.of(List.of(line("land_cost")), KINDS, MINIMUM)).isEmpty();
    }

    @Test
    void landBelowTheMinimumIsAProhibitedKind() {
        PromiseReview below = review(line("land_price", 110e6, Per.AREA));
        assertThat(below.outcome()).isEqualTo(Outcome.PROHIBITED_KIND);
        assertThat(below.kind().key()).isEqualTo(IncentiveKind.LAND_BELOW_MINIMUM);
        assertThat(below.minimum()).hasValue(120e6);
        assertThat(below.otherReading()).isTrue();
        Incentive either =
                line(
                        "land_price",
                        Optional.of(Quantity.between(110e6, 130e6)),
                        Per.AREA,
                        1,
                        OptionalInt.empty(),
                        "",
                        Optional.empty());
        assertThat(review(either).outcome()).isEqualTo(Outcome.FOR_REVIEWING_BODY);
        assertThat(review(either).kind().key()).isEqualTo("land_price");
        assertThat(review(line("land_price", 100e6, Per.AREA)).otherReading()).isFalse();
        // 8 万元 a mu, with the noise of the binary form.
        assertThat(review(line("land_price", 80_000 * 1500 * (1 - 1e-12), Per.AREA)).outcome())
                .isEqualTo(Outcome.FOR_REVIEWING_BODY);
        assertThat(
                        PromiseReview.of(
                                        List.of(line("land_price", 1, Per.AREA)),
                                        KINDS,
                                        Optional.empty())
                                .getFirst()
                                .outcome())
                .isEqualTo(Outcome.FOR_REVIEWING_BODY);
    }

    @Test
    void aTextThatWasNotFoundDecidesNothing() {
        IncentiveKind kind = requireNonNull(KINDS.get("subsidy"));
        Map<String, IncentiveKind> weak = new HashMap<>(KINDS);
        weak.put(
                "subsidy",
                new IncentiveKind(
                        kind.key(),
                        kind.name(),
                        kind.nameLocal(),
                        kind.spending(),
                        kind.effect(),
                        kind.text(),
                        kind.textLocal(),
                        kind.article(),
                        kind.since(),
                        Standing.NOT_FOUND,
                        "",
                        ""));
        assertThat(PromiseReview.of(List.of(line("subsidy")), weak, MINIMUM).getFirst().outcome())
                .isEqualTo(Outcome.FOR_REVIEWING_BODY);
    }
}
