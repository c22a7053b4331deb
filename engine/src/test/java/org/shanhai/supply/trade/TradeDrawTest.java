package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Cause;

/// What draws of trade vary, and what they leave alone.
class TradeDrawTest {
    private static final List<ReachClass> CLASSES =
            List.of(
                    new ReachClass("far", new Kernel.Power(60, 3, 1e-3), Double.NaN),
                    new ReachClass("near", new Kernel.Power(5, 3, 0), Double.NaN));

    private static Matrix distances() {
        Matrix distances = Matrix.zeros(3, 3);
        for (int r = 0; r < 3; r++) {
            for (int s = 0; s < 3; s++) {
                distances.set(r, s, r == s ? 15 : 40 * Math.abs(r - s));
            }
        }
        return distances;
    }

    private static List<TradeDraw> draws() {
        return TradeDraw.list(CLASSES, distances(), 4, TradeDraw.MANY);
    }

    private static List<TradeDraw> draws(Cause cause) {
        return draws().stream().filter(draw -> draw.cause() == cause).toList();
    }

    private static Kernel.Power kernel(TradeDraw draw, int reach) {
        return (Kernel.Power) draw.classes().get(reach).kernel();
    }

    @Test
    void thereAreAsManyOfEachCauseOfTradeInPairs() {
        assertThat(draws())
                .extracting(TradeDraw::cause)
                .containsOnly(Cause.OWN_SHARES, Cause.REACH, Cause.KERNEL);
        for (Cause cause : List.of(Cause.OWN_SHARES, Cause.REACH, Cause.KERNEL)) {
            assertThat(draws(cause)).hasSize(TradeDraw.MANY);
        }
    }

    /// The rest of a country is nearer to all of its counties, or further.
    @Test
    void whatLiesAroundOthersIsAsFarFromAll() {
        Matrix distances = distances();
        distances.set(2, 2, 200);
        int kernels = 0;
        for (TradeDraw draw : TradeDraw.list(CLASSES, distances, 4, TradeDraw.MANY)) {
            double first = draw.distances().get(2, 0) / distances.get(2, 0);
            double second = draw.distances().get(1, 2) / distances.get(1, 2);
            assertThat(second).isCloseTo(first, within(1e-12));
            if (draw.cause() == Cause.KERNEL) {
                TradeDraw.Normal normal = TradeDraw.Normal.of(Cause.KERNEL, kernels++);
                normal.next();
                assertThat(first).isCloseTo(Math.exp(0.45 * normal.next()), within(1e-12));
                double other = draw.distances().get(1, 0) / distances.get(1, 0);
                assertThat(other).isNotCloseTo(first, within(1e-3));
            }
        }
        assertThat(kernels).isEqualTo(TradeDraw.MANY);
    }

    /// The second of a pair is as far off to the other side: products are squares of what is
    /// likely.
    @Test
    void pairsMirrorEachOther() {
        List<TradeDraw> own = draws(Cause.OWN_SHARES);
        List<TradeDraw> reach = draws(Cause.REACH);
        List<TradeDraw> kernel = draws(Cause.KERNEL);
        for (int d = 0; d < TradeDraw.MANY; d += 2) {
            for (int k = 0; k < 12; k++) {
                double both =
                        own.get(d).own().at(k / 4, k % 4) * own.get(d + 1).own().at(k / 4, k % 4);
                assertThat(both).isCloseTo(1, within(1e-12));
                assertThat(own.get(d).own().at(k / 4, k % 4)).isNotEqualTo(1);
            }
            for (int g = 0; g < 2; g++) {
                double km = kernel(reach.get(d), g).km() * kernel(reach.get(d + 1), g).km();
                double likely = ((Kernel.Power) CLASSES.get(g).kernel()).km();
                assertThat(km).isCloseTo(likely * likely, within(1e-9));
            }
            double apart =
                    kernel.get(d).distances().get(0, 1) * kernel.get(d + 1).distances().get(0, 1);
            assertThat(apart).isCloseTo(1600, within(1e-9));
        }
    }

    @Test
    void aCauseVariesNothingElse() {
        for (TradeDraw draw : draws(Cause.OWN_SHARES)) {
            assertThat(draw.classes()).isEqualTo(CLASSES);
            assertThat(draw.distances().storage()).containsExactly(distances().storage());
        }
        for (TradeDraw draw : draws(Cause.REACH)) {
            assertThat(draw.own().isNone()).isTrue();
            assertThat(kernel(draw, 0).exponent()).isEqualTo(3);
            assertThat(draw.distances().storage()).containsExactly(distances().storage());
        }
        for (TradeDraw draw : draws(Cause.KERNEL)) {
            assertThat(draw.own().isNone()).isTrue();
            assertThat(kernel(draw, 0).floor()).isEqualTo(1e-3);
            for (int r = 0; r < 3; r++) {
                assertThat(draw.distances().get(r, r)).isEqualTo(15);
                for (int s = 0; s < r; s++) {
                    assertThat(draw.distances().get(r, s)).isEqualTo(draw.distances().get(s, r));
                }
            }
            // As steep near by: γ/ρ stays.
            assertThat(kernel(draw, 0).exponent() / kernel(draw, 0).km())
                    .isCloseTo(3.0 / 60, within(1e-12));
        }
    }

    @Test
    void theyAreAlwaysTheSame() {
        assertThat(draws(Cause.REACH))
                .extracting(TradeDraw::classes)
                .isEqualTo(draws(Cause.REACH).stream().map(TradeDraw::classes).toList());
        assertThat(draws(Cause.OWN_SHARES).getFirst().own().storage())
                .containsExactly(draws(Cause.OWN_SHARES).getFirst().own().storage());
    }

    /// Each number drawn is taken by the spread of what it varies, in the order in which it is
    /// drawn.
    @Test
    void aDrawIsAsFarOffAsItsSpreadSays() {
        for (int d = 0; d < TradeDraw.MANY; d++) {
            TradeDraw.Normal own = TradeDraw.Normal.of(Cause.OWN_SHARES, d);
            assertThat(draws(Cause.OWN_SHARES).get(d).own().at(0, 0))
                    .isCloseTo(Math.exp(1.3 * own.next()), within(1e-12));
            TradeDraw.Normal reach = TradeDraw.Normal.of(Cause.REACH, d);
            Kernel.Power far = kernel(draws(Cause.REACH).get(d), 0);
            assertThat(far.km()).isCloseTo(60 * Math.exp(0.35 * reach.next()), within(1e-9));
            assertThat(far.floor()).isCloseTo(1e-3 * Math.exp(0.7 * reach.next()), within(1e-12));
            TradeDraw.Normal kernel = TradeDraw.Normal.of(Cause.KERNEL, d);
            TradeDraw drawn = draws(Cause.KERNEL).get(d);
            double steeper = Math.exp(0.3 * kernel.next());
            assertThat(kernel(drawn, 0).km()).isCloseTo(60 * steeper, within(1e-9));
            assertThat(kernel(drawn, 0).exponent()).isCloseTo(3 * steeper, within(1e-9));
            assertThat(drawn.distances().get(1, 0))
                    .isCloseTo(40 * Math.exp(0.45 * kernel.next()), within(1e-9));
        }
    }

    /// The two of a pair are drawn from one stream, other pairs and causes from others.
    @Test
    void pairsAndCausesHaveStreamsOfTheirOwn() {
        double first = TradeDraw.Normal.of(Cause.REACH, 0).next();
        assertThat(TradeDraw.Normal.of(Cause.REACH, 1).next()).isEqualTo(-first);
        assertThat(TradeDraw.Normal.of(Cause.REACH, 2).next()).isNotEqualTo(first);
        assertThat(TradeDraw.Normal.of(Cause.KERNEL, 0).next()).isNotEqualTo(first);
        assertThat(TradeDraw.Normal.of(Cause.KERNEL, 2).next())
                .isNotEqualTo(TradeDraw.Normal.of(Cause.REACH, 2).next());
    }
}
