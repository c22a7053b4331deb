package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.admit.EconomicImpact.Alternative;
import org.shanhai.admit.EconomicImpact.How;
import org.shanhai.admit.EconomicImpact.ImpliedOutput;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;
import org.shanhai.supply.Amount;

/// How wide effects are told where the output they hang on is not known.
class OutputRangeTest {
    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    private static ImpliedOutput implied(How how, Quantity quantity, double... alternatives) {
        return new ImpliedOutput(
                Optional.of(200e6),
                quantity,
                how,
                Basis.ESTIMATED,
                java.util.Arrays.stream(alternatives)
                        .mapToObj(value -> new Alternative("", Optional.empty(), 1, value))
                        .toList());
    }

    @Test
    void anImpliedOutputCanBeAllThatIsSaidOfIt() {
        Quantity can =
                implied(How.FROM_JOBS, Quantity.exactly(200e6), 70e6, 700e6)
                        .within(Optional.of(new Range(160e6, 1200e6)))
                        .quantity();

        assertThat(can.low()).isEqualTo(70e6);
        assertThat(can.high()).isEqualTo(1200e6);
        assertThat(
                        implied(How.STATED, Quantity.exactly(200e6), 70e6)
                                .within(Optional.of(new Range(1, 1e9)))
                                .quantity())
                .isEqualTo(Quantity.exactly(200e6));
    }

    @Test
    void whatIsStatedExactlyAddsNothing() {
        OutputRange range = OutputRange.of(implied(How.STATED, Quantity.exactly(200e6)));

        assertThat(range.widen(new Amount(3, 2, 5))).isEqualTo(new Amount(3, 2, 5));
        assertThat(OutputRange.of(implied(How.FROM_JOBS, Quantity.exactly(200e6))).below())
                .isPositive();
    }

    /// At either end of the output the amount is in proportion to it: no range leaves that out. A
    /// range of output within another gives one of the amount within the other's.
    @ParameterizedTest
    @MethodSource("seeds")
    void widerUnknownsNeverNarrowARange(int seed) {
        Random random = new Random(seed);
        double value = Math.exp(random.nextGaussian()) * (random.nextInt(4) == 0 ? -1 : 1);
        double off = Math.abs(value) * random.nextDouble() * (random.nextBoolean() ? 0.9 : 2);
        Amount amount = new Amount(value, value - off, value + off * random.nextDouble());
        Amount before = amount;
        double low = 200e6;
        double high = 200e6;
        for (int k = 0; k < 6; k++) {
            low /= 1 + random.nextDouble();
            high *= 1 + random.nextDouble();
            Amount now =
                    OutputRange.of(implied(How.FROM_VALUE_ADDED, Quantity.between(low, high)))
                            .widen(amount);
            double close = 1e-9 * Math.abs(value);
            assertThat(now.low()).isLessThanOrEqualTo(before.low() + close);
            assertThat(now.high()).isGreaterThanOrEqualTo(before.high() - close);
            for (double end : List.of(value * low / 200e6, value * high / 200e6)) {
                assertThat(end).isBetween(now.low() - close, now.high() + close);
            }
            assertThat(now.value()).isCloseTo(value, within(0.0));
            before = now;
        }
    }
}
