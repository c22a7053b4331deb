package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Quantity;

class SamplerTest {
    private static final int COUNT = 4000;

    /// Logarithms that do not covary but for the local tax, all with mean 0 and variance 1; the
    /// local tax half of all, to a tenth.
    private static final Sampler FREE =
            new Sampler(prior(), new Accounts(1e9, Double.POSITIVE_INFINITY));

    private static JointNormal prior() {
        double[][] unit = new double[Magnitude.COMPARED][Magnitude.COMPARED];
        for (int k = 0; k < unit.length; k++) {
            unit[k][k] = 1;
        }
        return new JointNormal(new double[Magnitude.COMPARED], unit)
                .and(Magnitude.TAX.ordinal(), Math.log(0.6), 0.01);
    }

    private static double meanLog(Draws draws, Magnitude magnitude) {
        return draws.each(draw -> Math.log(draw.get(magnitude))).stream()
                .mapToDouble(value -> value)
                .average()
                .orElseThrow();
    }

    /// The mean of a standard normal above 1 is φ(1) / (1 − Φ(1)) = 0.24197 / 0.15866 = 1.5251.
    @Test
    void aBoundCutsTheNormal() {
        Draws draws = FREE.draw(Map.of(Magnitude.LAND, Quantity.atLeast(Math.E)), COUNT);

        assertThat(draws.share(draw -> draw.get(Magnitude.LAND) >= Math.E)).isEqualTo(1);
        assertThat(meanLog(draws, Magnitude.LAND)).isCloseTo(1.5251, within(0.03));
        assertThat(meanLog(draws, Magnitude.INVESTMENT)).isCloseTo(0, within(0.05));
    }

    @Test
    void anExactFigureIsInEveryDraw() {
        Draws draws = FREE.draw(Map.of(Magnitude.JOBS, Quantity.exactly(350)), COUNT);

        assertThat(draws.isContradictory()).isFalse();
        assertThat(draws.quantile(Magnitude.JOBS, 0)).isCloseTo(350, within(1e-9));
        assertThat(draws.quantile(Magnitude.JOBS, 1)).isCloseTo(350, within(1e-9));
    }

    /// Weights carry what a later bound says back to what was drawn before: of all tax t given
    /// local tax above e, where local is t − 0.5108 give or take 0.1, so t is about above 1.51.
    @Test
    void aBoundOnLocalTaxRaisesAllTax() {
        Draws draws = FREE.draw(Map.of(Magnitude.LOCAL_TAX, Quantity.atLeast(Math.E)), COUNT);

        assertThat(draws.share(draw -> draw.get(Magnitude.LOCAL_TAX) >= Math.E - 1e-9))
                .isEqualTo(1);
        // φ(1.51) / (1 − Φ(1.51)) = 0.12758 / 0.06552
        assertThat(meanLog(draws, Magnitude.TAX)).isCloseTo(1.947, within(0.04));
    }

    /// Only what covaries moves: output, free of the tax, keeps its mean of 0.
    @Test
    void aBoundOnTaxLeavesTheRestWhereTheAccountsAllowIt() {
        Draws high = FREE.draw(Map.of(Magnitude.TAX, Quantity.atLeast(Math.E)), COUNT);
        Draws little =
                new Sampler(prior(), new Accounts(0.2, 0.2))
                        .draw(Map.of(Magnitude.TAX, Quantity.between(0.001, 0.002)), COUNT);

        assertThat(meanLog(high, Magnitude.OUTPUT)).isCloseTo(0, within(0.05));
        assertThat(meanLog(little, Magnitude.OUTPUT)).isCloseTo(0, within(0.05));
        assertThat(meanLog(little, Magnitude.JOBS)).isCloseTo(0, within(0.05));
    }

    /// Local tax of at most 1, which is .6 of all tax give or take a tenth: all tax lies below
    /// about 1/.6, in half of the draws below exp(−.392).
    @Test
    void anUpperBoundOnLocalTaxCutsAllTax() {
        Draws draws = FREE.draw(Map.of(Magnitude.LOCAL_TAX, Quantity.atMost(1)), COUNT);

        assertThat(Math.log(draws.quantile(Magnitude.TAX, 0.5))).isCloseTo(-0.392, within(0.05));
        assertThat(draws.quantile(Magnitude.LOCAL_TAX, 1)).isLessThanOrEqualTo(1 + 1e-9);
    }

    /// Exact figures just at what the accounts allow: rounding of logarithms breaks nothing.
    @Test
    void whatIsJustAllowedIsNoContradiction() {
        Sampler fifth = new Sampler(prior(), new Accounts(0.2, 3));
        for (int output = 1; output <= 60; output++) {
            Draws draws =
                    fifth.draw(
                            Map.of(
                                    Magnitude.OUTPUT, Quantity.exactly(output),
                                    Magnitude.TAX, Quantity.exactly(0.2 * output),
                                    Magnitude.LOCAL_TAX, Quantity.exactly(0.08 * output)),
                            4);

            assertThat(draws.isContradictory()).isFalse();
        }
    }

    /// Where the accounts give way, what is stated as a bound does not.
    @Test
    void boundsHoldWhereTheAccountsDoNot() {
        Draws draws =
                new Sampler(prior(), new Accounts(0.2, 3))
                        .draw(
                                Map.of(
                                        Magnitude.TAX, Quantity.exactly(30),
                                        Magnitude.OUTPUT, Quantity.exactly(100),
                                        Magnitude.LAND, Quantity.between(3, 5)),
                                200);

        assertThat(draws.isContradictory()).isTrue();
        assertThat(draws.share(draw -> draw.get(Magnitude.LAND) >= 3 - 1e-9)).isEqualTo(1);
        assertThat(draws.share(draw -> draw.get(Magnitude.LAND) <= 5 + 1e-9)).isEqualTo(1);
        assertThat(draws.spread(Magnitude.LAND).high())
                .isGreaterThan(draws.spread(Magnitude.LAND).low());
    }

    /// So far out that no draw has any weight: all count alike, the rest as it is drawn.
    @Test
    void whereNoDrawHasWeightAllCountAlike() {
        Draws draws =
                FREE.draw(
                        Map.of(Magnitude.LAND, Quantity.between(Math.exp(50), Math.exp(51))),
                        COUNT);

        assertThat(draws.isContradictory()).isTrue();
        assertThat(meanLog(draws, Magnitude.INVESTMENT)).isCloseTo(0, within(0.05));
        assertThat(Math.log(draws.spread(Magnitude.INVESTMENT).high()))
                .isCloseTo(1.2816, within(0.1));
    }

    @Test
    void localTaxIsAPartOfAllTaxAndNoLessThanTheLawLeaves() {
        Draws draws =
                new Sampler(
                                new JointNormal(new double[Magnitude.COMPARED], JointFit.assumed())
                                        .and(Magnitude.TAX.ordinal(), Math.log(0.6), 4),
                                Accounts.UNKNOWN)
                        .draw(Map.of(), COUNT);

        assertThat(
                        draws.share(
                                draw -> {
                                    double share =
                                            draw.get(Magnitude.LOCAL_TAX) / draw.get(Magnitude.TAX);
                                    return share >= LocalShares.LEAST - 1e-9 && share <= 1 + 1e-9;
                                }))
                .isEqualTo(1);
    }

    @Test
    void taxKeepsToTheAccounts() {
        Draws draws = new Sampler(prior(), new Accounts(0.2, 3)).draw(Map.of(), COUNT);

        assertThat(draws.isContradictory()).isFalse();
        assertThat(
                        draws.share(
                                draw ->
                                        draw.get(Magnitude.TAX)
                                                        <= 0.2 * draw.get(Magnitude.OUTPUT) + 1e-9
                                                && draw.get(Magnitude.TAX)
                                                        <= 3 * draw.get(Magnitude.JOBS) + 1e-9))
                .isEqualTo(1);
    }

    @Test
    void saysWhereWhatIsStatedBreaksTheAccounts() {
        Draws draws =
                new Sampler(prior(), new Accounts(0.2, 3))
                        .draw(
                                Map.of(
                                        Magnitude.TAX, Quantity.exactly(30),
                                        Magnitude.OUTPUT, Quantity.exactly(100)),
                                COUNT);

        assertThat(draws.isContradictory()).isTrue();
        assertThat(draws.quantile(Magnitude.TAX, 0.5)).isCloseTo(30, within(1e-9));
    }

    @Test
    void drawsTheSameEachTime() {
        Map<Magnitude, Quantity> stated = Map.of(Magnitude.LAND, Quantity.between(1, 3));

        assertThat(FREE.draw(stated, 100).spread(Magnitude.TAX))
                .isEqualTo(FREE.draw(stated, 100).spread(Magnitude.TAX));
    }
}
