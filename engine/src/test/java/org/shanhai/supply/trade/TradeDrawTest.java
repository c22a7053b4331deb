package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Cause;

/// What draws of trade vary, and what they leave alone.
class TradeDrawTest {
    private static final List<ReachClass> CLASSES =
            List.of(
                    new ReachClass("far", new Kernel(60, 3, 1e-3), Double.NaN),
                    new ReachClass("near", new Kernel(5, 3, 0), Double.NaN));

    private static Matrix distances() {
        Matrix distances = Matrix.zeros(3, 3);
        for (int r = 0; r < 3; r++) {
            for (int s = 0; s < 3; s++) {
                distances.set(r, s, r == s ? 15 : 40 * Math.abs(r - s));
            }
        }
        return distances;
    }

    private static final List<String> PLACES = List.of("coast", "hills", "plain");
    private static final List<String> INDUSTRIES = List.of("corn", "iron", "toys", "rail");

    private static List<TradeDraw> draws() {
        return draws(CLASSES, distances(), PLACES, INDUSTRIES, 0);
    }

    private static List<TradeDraw> draws(
            List<ReachClass> classes,
            Matrix distances,
            List<String> places,
            List<String> industries,
            long series) {
        return TradeDraw.list(
                new TradeDraw.Drawn(classes, distances, places, industries),
                TradeDraw.BY_CAUSE,
                TradeDraw.Widths.STANDARD,
                series);
    }

    private static List<TradeDraw> draws(Cause cause) {
        return draws().stream().filter(draw -> draw.cause() == cause).toList();
    }

    private static Kernel kernel(TradeDraw draw, int reach) {
        return draw.classes().get(reach).kernel();
    }

    @Test
    void thereAreAsManyOfEachCauseOfTrade() {
        assertThat(draws())
                .extracting(TradeDraw::cause)
                .containsOnly(Cause.OWN_SHARES, Cause.REACH, Cause.KERNEL);
        for (Cause cause : List.of(Cause.OWN_SHARES, Cause.REACH, Cause.KERNEL)) {
            assertThat(draws(cause)).hasSize(TradeDraw.many(cause));
        }
    }

    /// The rest of a country is nearer to all of its counties, or further.
    @Test
    void whatLiesAroundOthersIsAsFarFromAll() {
        Matrix distances = distances();
        distances.set(2, 2, 200);
        int apart = 0;
        for (TradeDraw draw : draws(CLASSES, distances, PLACES, INDUSTRIES, 0)) {
            double first = draw.distances().get(2, 0) / distances.get(2, 0);
            double second = draw.distances().get(1, 2) / distances.get(1, 2);
            assertThat(second).isCloseTo(first, within(1e-12));
            if (draw.cause() == Cause.KERNEL) {
                assertThat(first).isNotCloseTo(1, within(1e-3));
                double other = draw.distances().get(1, 0) / distances.get(1, 0);
                apart += Math.abs(other - first) > 1e-3 ? 1 : 0;
            }
        }
        // Two numbers that have nothing in common are alike in half of all draws.
        assertThat(apart).isEqualTo(TradeDraw.many(Cause.KERNEL) / 2);
    }

    private static double meanSquare(double[] factors) {
        return Arrays.stream(factors)
                .map(factor -> Math.pow(Math.log(factor), 2))
                .average()
                .orElse(0);
    }

    private static double[] each(Cause cause, ToDoubleFunction<TradeDraw> factor) {
        return draws(cause).stream().mapToDouble(factor).toArray();
    }

    /// What each cell spreads is not left to chance: the draws of one number average to one by
    /// logarithms, and their mean square is that of its width.
    @Test
    void eachNumberSpreadsAsFarAsItsWidthSays() {
        List<double[]> ofOwn =
                List.of(
                        each(Cause.OWN_SHARES, draw -> draw.own().at(0, 0)),
                        each(Cause.OWN_SHARES, draw -> draw.own().at(2, 3)));
        List<double[]> ofPairs =
                List.of(
                        each(Cause.KERNEL, draw -> draw.distances().get(0, 1) / 40),
                        each(Cause.KERNEL, draw -> draw.distances().get(0, 2) / 80));
        double[] length = each(Cause.REACH, draw -> kernel(draw, 0).km() / 60);
        double[] floor = each(Cause.REACH, draw -> kernel(draw, 0).floor() / 1e-3);
        double[] exponent = each(Cause.KERNEL, draw -> kernel(draw, 0).exponent() / 3);

        ofOwn.forEach(own -> assertThat(meanSquare(own)).isCloseTo(0.64, within(1e-9)));
        ofPairs.forEach(apart -> assertThat(meanSquare(apart)).isCloseTo(0.25, within(1e-9)));
        assertThat(meanSquare(length)).isCloseTo(0.1225, within(1e-9));
        assertThat(meanSquare(floor)).isCloseTo(0.49, within(1e-9));
        assertThat(meanSquare(exponent)).isCloseTo(0.09, within(1e-9));
        for (double[] some :
                List.of(ofOwn.getFirst(), ofPairs.getFirst(), length, floor, exponent)) {
            double product = Arrays.stream(some).reduce(1, (a, b) -> a * b);
            assertThat(product).isCloseTo(1, within(1e-9));
        }
    }

    /// The exponent, which all pairs share, has nothing in common with how far apart they are: of
    /// one pair a range is as wide as the two come to together.
    @Test
    void howFarPlacesAreApartIsDrawnApartFromTheExponent() {
        List<double[]> apart =
                List.of(
                        each(Cause.KERNEL, draw -> draw.distances().get(0, 1) / 40),
                        each(Cause.KERNEL, draw -> draw.distances().get(0, 2) / 80),
                        each(Cause.KERNEL, draw -> draw.distances().get(1, 2) / 40));
        double[] exponent = each(Cause.KERNEL, draw -> kernel(draw, 0).exponent() / 3);

        for (double[] pair : apart) {
            double product = 0;
            for (int d = 0; d < pair.length; d++) {
                product += Math.log(pair[d]) / 0.45 * Math.log(exponent[d]) / 0.3 / pair.length;
            }
            assertThat(product).isCloseTo(0, within(1e-12));
        }
    }

    private static int position(List<String> order, String key) {
        return order.indexOf(key);
    }

    /// Places, industries and classes in another order: the same factors by key.
    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<String> places = PLACES.reversed();
        List<String> industries = List.of("toys", "corn", "rail", "iron");
        Matrix distances = distances();
        distances.set(0, 1, 30);
        distances.set(1, 0, 30);
        Matrix turned = Matrix.zeros(3, 3);
        for (int r = 0; r < 3; r++) {
            for (int s = 0; s < 3; s++) {
                turned.set(2 - r, 2 - s, distances.get(r, s));
            }
        }
        List<TradeDraw> first = draws(CLASSES, distances, PLACES, INDUSTRIES, 0);
        List<TradeDraw> second = draws(CLASSES.reversed(), turned, places, industries, 0);

        for (int d = 0; d < first.size(); d++) {
            TradeDraw one = first.get(d);
            TradeDraw other = second.get(d);
            assertThat(other.classes()).containsExactlyElementsOf(one.classes().reversed());
            for (String place : PLACES) {
                int r = position(PLACES, place);
                int there = position(places, place);
                for (String industry : INDUSTRIES) {
                    assertThat(other.own().at(there, position(industries, industry)))
                            .isEqualTo(one.own().at(r, position(INDUSTRIES, industry)));
                }
                for (String to : PLACES) {
                    assertThat(other.distances().get(there, position(places, to)))
                            .isEqualTo(one.distances().get(r, position(PLACES, to)));
                }
            }
        }
    }

    /// A place or an industry more leaves what is drawn of the others as it was.
    @Test
    void whatElseIsDrawnDoesNotMatter() {
        TradeDraw all = draws(Cause.OWN_SHARES).getFirst();
        Matrix two = Matrix.zeros(2, 2);
        TradeDraw some =
                draws(CLASSES, two, List.of("hills", "plain"), List.of("toys"), 0).getFirst();

        assertThat(some.own().at(0, 0)).isEqualTo(all.own().at(1, 2));
        assertThat(some.own().at(1, 0)).isEqualTo(all.own().at(2, 2));
    }

    @Test
    void anotherSeriesHasOtherDrawsThatSpreadAsFar() {
        List<TradeDraw> other = draws(CLASSES, distances(), PLACES, INDUSTRIES, 1);

        assertThat(other.getFirst().own().at(0, 0)).isNotEqualTo(draws().getFirst().own().at(0, 0));
        double[] own =
                other.stream()
                        .filter(draw -> draw.cause() == Cause.OWN_SHARES)
                        .mapToDouble(draw -> draw.own().at(0, 0))
                        .toArray();
        assertThat(meanSquare(own)).isCloseTo(0.64, within(1e-9));
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
    void allCausesAtOnceVaryAll() {
        List<TradeDraw> draws =
                TradeDraw.list(
                        new TradeDraw.Drawn(CLASSES, distances(), PLACES, INDUSTRIES),
                        TradeDraw.AT_ONCE,
                        TradeDraw.Widths.STANDARD,
                        0);

        assertThat(draws).hasSize(TradeDraw.many(Cause.TRADE));
        for (TradeDraw draw : draws) {
            assertThat(draw.cause()).isEqualTo(Cause.TRADE);
            assertThat(draw.own().isNone()).isFalse();
            assertThat(kernel(draw, 0).floor()).isNotEqualTo(1e-3);
            assertThat(kernel(draw, 0).exponent()).isNotEqualTo(3);
            assertThat(draw.distances().get(0, 1)).isNotEqualTo(40);
        }
        // One standard deviation up or down, and the class's length drawn on top of it.
        assertThat(draws.stream().mapToDouble(draw -> kernel(draw, 0).km()).distinct())
                .hasSize(draws.size());
    }

    @Test
    void theyAreAlwaysTheSame() {
        assertThat(draws(Cause.REACH))
                .extracting(TradeDraw::classes)
                .isEqualTo(draws(Cause.REACH).stream().map(TradeDraw::classes).toList());
        assertThat(draws(Cause.OWN_SHARES).getFirst().own().storage())
                .containsExactly(draws(Cause.OWN_SHARES).getFirst().own().storage());
    }

    /// Of two draws one lies a standard deviation on this side, the other on that.
    @Test
    void twoDrawsMirrorEachOther() {
        Drawing two = Drawing.of(Cause.REACH, 2);

        for (String key : INDUSTRIES) {
            double first = two.all(Drawing.key(key))[0];
            assertThat(Math.abs(first)).isCloseTo(1, within(1e-12));
            assertThat(two.all(Drawing.key(key))[1]).isCloseTo(-first, within(1e-12));
        }
    }

    /// Of four: the middles of the quarters of the normal distribution, 1.1503 and 0.3186, by their
    /// mean square, 0.7124.
    @Test
    void drawsAreTheMiddlesOfEquallyLikelyParts() {
        Drawing four = Drawing.of(Cause.REACH, 4);

        double[] drawn =
                IntStream.range(0, 4)
                        .mapToDouble(d -> four.all(Drawing.key("far"))[d])
                        .sorted()
                        .toArray();

        assertThat(drawn[0]).isCloseTo(-1.1503 / Math.sqrt(0.7124), within(1e-3));
        assertThat(drawn[1]).isCloseTo(-0.3186 / Math.sqrt(0.7124), within(1e-3));
        assertThat(drawn[2]).isCloseTo(-drawn[1], within(1e-12));
        assertThat(drawn[3]).isCloseTo(-drawn[0], within(1e-12));
    }

    /// Over many keys the draws of one number lie apart from those of another, of whatever cause.
    @Test
    void keysAndCausesAreDrawnApart() {
        Drawing reach = Drawing.of(Cause.REACH, 12);
        Drawing kernel = Drawing.of(Cause.KERNEL, 12);
        double together = 0;
        double neighbours = 0;
        for (int k = 0; k < 400; k++) {
            long key = Drawing.key("%03d".formatted(k));
            together += reach.all(key)[0] * kernel.all(key)[0] / 400;
            neighbours +=
                    reach.all(key)[0] * reach.all(Drawing.key("%03d".formatted(k + 1)))[0] / 400;
        }
        assertThat(together).isCloseTo(0, within(0.2));
        assertThat(neighbours).isCloseTo(0, within(0.2));
    }
}
