package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.admit.expected.Magnitude;

/// Keys in JSON and in words files: the names of the constants, in small letters.
class KeysTest {
    private static <E extends Enum<E>> Stream<Arguments> of(E[] all, Function<E, String> key) {
        return Arrays.stream(all).map(one -> Arguments.of(one, key.apply(one)));
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                        of(BreakEven.Target.values(), BreakEven.Target::key),
                        of(Condition.Kind.values(), Condition.Kind::key),
                        of(Condition.Clause.values(), Condition.Clause::key),
                        of(EconomicImpact.How.values(), EconomicImpact.How::key),
                        of(ExpectedVerdict.Outcome.values(), ExpectedVerdict.Outcome::key),
                        of(Identity.Kind.values(), Identity.Kind::key),
                        of(Identity.Outcome.values(), Identity.Outcome::key),
                        of(Magnitude.values(), Magnitude::key),
                        of(Negotiation.Why.values(), Negotiation.Why::key),
                        of(Positioning.Fit.values(), Positioning.Fit::key),
                        of(ProcessAnswer.values(), ProcessAnswer::key),
                        of(ProjectFigure.Kind.values(), ProjectFigure.Kind::key),
                        of(PromiseTest.Outcome.values(), PromiseTest.Outcome::key),
                        of(State.values(), State::key),
                        of(Stated.Origin.values(), Stated.Origin::key),
                        of(Verdict.values(), Verdict::key),
                        of(Veto.Ground.values(), Veto.Ground::key),
                        of(Veto.State.values(), Veto.State::key))
                .flatMap(one -> one);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isTheNameInSmallLetters(Enum<?> one, String key) {
        assertThat(key).isEqualTo(one.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void isFoundByItsKey() {
        assertThat(Magnitude.find("land")).contains(Magnitude.LAND);
        assertThat(Magnitude.find("revenue")).isEmpty();
        assertThat(ProcessAnswer.find("lifted")).contains(ProcessAnswer.LIFTED);
        assertThat(ProcessAnswer.find("perhaps")).isEmpty();
        assertThat(ProjectFigure.find("rd_share")).contains(ProjectFigure.RD_SHARE);
    }

    @Test
    void figuresComeInTheOrderOfTheirKindsThenByPressure() {
        ProjectFigure co2 = ProjectFigure.ofPressure("co2");
        ProjectFigure water = ProjectFigure.ofPressure("water");

        assertThat(Stream.of(water, ProjectFigure.LAND, co2, ProjectFigure.INVESTMENT).sorted())
                .containsExactly(ProjectFigure.INVESTMENT, ProjectFigure.LAND, co2, water);
        assertThat(ProjectFigure.ALL)
                .hasSize(ProjectFigure.Kind.values().length - 1)
                .doesNotContain(co2);
        assertThat(co2).hasToString("co2");
    }

    @Test
    void figuresHaveTheUnitOfTheirKind() {
        assertThat(ProjectFigure.TAX.unit("CNY")).isEqualTo("CNY");
        assertThat(ProjectFigure.LAND.unit("CNY")).isEqualTo("km2");
        assertThat(ProjectFigure.RD_SHARE.isShare()).isTrue();
        assertThat(ProjectFigure.FLOOR_AREA_RATIO.isShare()).isFalse();
    }
}
