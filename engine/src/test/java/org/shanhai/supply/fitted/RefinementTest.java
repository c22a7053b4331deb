package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.trade.ExponentialKernel;
import org.shanhai.supply.trade.IndustryOrder;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.TradeLayout;

/// Steps in single precision, corrected, lead to the same answer as steps in double precision, in
/// as many steps or a few more: a fault in them would be corrected too, but not so soon.
class RefinementTest {
    private static final int PLACES = 41;
    private static final int INDUSTRIES = 11;
    private static final TestEconomy TEST = TestEconomy.of(PLACES, INDUSTRIES, 5);

    private static final Economy PLAIN = TEST.economy(Blas.best());

    /// Places sell up to three times as much to themselves as kernels say, and it is farther to
    /// some than back.
    private static final Economy WITH_FACTORS =
            Economy.find(
                            TEST.technology(),
                            uphill(TEST.layout()),
                            OwnFactors.of(filled(7, random -> 1 + 2 * random.nextDouble())),
                            1e-12,
                            1e-12,
                            Blas.best(),
                            KeptNumbers.NONE)
                    .orElseThrow();

    private static Matrix filled(long seed, Function<Random, Double> value) {
        Random random = new Random(seed);
        Matrix table = Matrix.zeros(PLACES, INDUSTRIES);
        for (int k = 0; k < table.storage().length; k++) {
            table.storage()[k] = value.apply(random);
        }
        return table;
    }

    private static TradeLayout uphill(TradeLayout layout) {
        Matrix distances = layout.distances().copy();
        for (int r = 0; r < PLACES; r++) {
            for (int s = 0; s < r; s++) {
                distances.set(r, s, 2 * distances.get(r, s));
            }
        }
        return new TradeLayout(
                layout.placeNames(),
                layout.industryNames(),
                distances,
                layout.classes(),
                layout.classOf(),
                layout.provinces(),
                layout.output(),
                layout.finalDemandShares());
    }

    private static Matrix alone() {
        Matrix change = Matrix.zeros(PLACES, INDUSTRIES);
        change.set(3, 4, 100);
        return change;
    }

    private static Matrix everywhere() {
        return filled(11, random -> 10 * random.nextGaussian());
    }

    private static SupplySystem.Solved lost(SupplySystem system) {
        Matrix made = Matrix.zeros(PLACES, INDUSTRIES);
        Matrix kept = filled(1, random -> 1.0);
        for (int i = 0; i < INDUSTRIES; i += 2) {
            made.set(6, i, 50 + i);
            kept.set(6, i, 0);
        }
        return system.lostWithout(made, kept);
    }

    /// What is asked of a system, of both economies.
    static Stream<Arguments> questions() {
        return Stream.of(Named.of("plain", PLAIN), Named.of("with factors", WITH_FACTORS))
                .flatMap(
                        economy ->
                                Stream.of(
                                        question(economy, "one place", s -> s.solve(alone())),
                                        question(economy, "all places", s -> s.solve(everywhere())),
                                        question(
                                                economy,
                                                "back",
                                                s -> s.solveTransposed(everywhere())),
                                        question(economy, "without some cells", s -> lost(s))));
    }

    private static Arguments question(
            Named<Economy> economy,
            String name,
            Function<SupplySystem, SupplySystem.Solved> question) {
        return Arguments.of(economy, Named.of(name, question));
    }

    private static SupplySystem system(Economy economy, boolean roughSteps, double tolerance) {
        IndustryOrder order = economy.trade().order();
        return new SupplySystem(
                economy.trade(),
                order.arrangedBothWays(TEST.technology().closedCoefficients()),
                SupplySystem.sizes(TEST.layout().output()),
                tolerance,
                roughSteps,
                Blas.best());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("questions")
    void bothWaysAgree(Economy economy, Function<SupplySystem, SupplySystem.Solved> question) {
        double[] exact = question.apply(system(economy, false, 1e-12)).values().storage();
        double[] refined = question.apply(system(economy, true, 1e-12)).values().storage();
        assertThat(refined).containsExactly(exact, within(1e-8));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("questions")
    void roundingCostsACorrectionAndStepsAfterIt(
            Economy economy, Function<SupplySystem, SupplySystem.Solved> question) {
        int exact = question.apply(system(economy, false, 1e-8)).steps();
        int refined = question.apply(system(economy, true, 1e-8)).steps();
        assertThat(refined).isBetween(exact, exact + 3);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("questions")
    void aRoundOfRoughStepsIsAllThatLittleIsAskedTakes(
            Economy economy, Function<SupplySystem, SupplySystem.Solved> question) {
        int exact = question.apply(system(economy, false, 1e-4)).steps();
        int refined = question.apply(system(economy, true, 1e-4)).steps();
        assertThat(refined).isEqualTo(exact);
    }

    @Test
    void whatIsStruckOutLosesWhatItMadeAndNoMore() {
        Matrix lost = lost(system(PLAIN, true, 1e-4)).values();
        for (int i = 0; i < INDUSTRIES; i += 2) {
            assertThat(lost.get(6, i)).isEqualTo(50 + i);
        }
    }

    /// Rounding is not taken for an answer where steps come to their end at once.
    @Test
    void whereNothingIsBoughtJustWhatIsAskedIsMade() {
        SupplySystem system =
                new SupplySystem(
                        PLAIN.trade(),
                        Matrix.zeros(INDUSTRIES, INDUSTRIES),
                        SupplySystem.sizes(TEST.layout().output()),
                        1e-12,
                        true,
                        Blas.best());
        double[] made = system.solve(everywhere()).values().storage();
        assertThat(made).containsExactly(everywhere().storage(), within(1e-10));
    }

    /// More values than one thread takes at once.
    @Test
    void largeTablesAreSolvedInPartsAsTheyAreWhole() {
        TestEconomy large = TestEconomy.of(260, 130, 2);
        Economy economy = Economy.of(large.technology(), large.layout(), 1e-6, 1e-9, Blas.best());
        Matrix change = Matrix.zeros(260, 130);
        change.set(255, 127, 1);
        IndustryOrder order = economy.trade().order();
        SupplySystem rough =
                new SupplySystem(
                        economy.trade(),
                        order.arrangedBothWays(large.technology().domesticCoefficients()),
                        SupplySystem.sizes(large.layout().output()),
                        1e-9,
                        true,
                        Blas.best());
        double[] refined = order.restored(rough.solve(order.arranged(change)).values()).storage();
        double[] exact = economy.respond(change, Closure.TYPE_I).values().storage();
        assertThat(refined).containsExactly(exact, within(1e-8));
        double[] back =
                order.restored(rough.solveTransposed(order.arranged(change)).values()).storage();
        double[] exactBack = economy.multipliers(change, Closure.TYPE_I).values().storage();
        assertThat(back).containsExactly(exactBack, within(1e-8));
    }

    /// Where trade falls too far for floats, steps are taken in double precision.
    @Test
    void whatFloatsDoNotReachIsNotRounded() {
        TestEconomy steep =
                TestEconomy.of(PLACES, INDUSTRIES, 5, km -> ExponentialKernel.of(km, 0));
        Economy economy = steep.economy(Blas.best());
        assertThat(economy.trade().findRoughly()).isPresent();
        TestEconomy steeper =
                TestEconomy.of(PLACES, INDUSTRIES, 5, km -> ExponentialKernel.of(km / 20, 0));
        assertThat(steeper.economy(Blas.best()).trade().findRoughly()).isEmpty();
    }

    @Test
    void smallAndLargeAmountsAreSolvedAlike() {
        SupplySystem system = system(PLAIN, true, 1e-8);
        double made = system.solve(alone()).values().get(3, 4);
        for (double factor : new double[] {1e-20, 1e20}) {
            double scaled = system.solve(scaled(alone(), factor)).values().get(3, 4);
            assertThat(scaled / factor).isCloseTo(made, within(1e-6 * made));
        }
    }

    private static Matrix scaled(Matrix table, double factor) {
        for (int k = 0; k < table.storage().length; k++) {
            table.storage()[k] *= factor;
        }
        return table;
    }

    @Test
    void nothingSetsOffNothing() {
        SupplySystem.Solved solved =
                system(PLAIN, true, 1e-8).solve(Matrix.zeros(PLACES, INDUSTRIES));
        assertThat(solved.values().sum()).isZero();
        assertThat(solved.steps()).isZero();
    }
}
