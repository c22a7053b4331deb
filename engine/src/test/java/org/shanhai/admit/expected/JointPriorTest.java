package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.expected.JointPrior.Shares;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.TestRegion;

class JointPriorTest {
    private static final Industries INDUSTRIES =
            new TestRegion()
                    .place("land", "")
                    .place("area", "land")
                    .place("county", "area")
                    .industry("toys", Broad.SECONDARY, 20, 100)
                    .industry("paper", Broad.SECONDARY, 30, 100)
                    .build()
                    .industries();

    private static List<Compared> stating(int count, int industry, double value) {
        return IntStream.range(0, count)
                .mapToObj(
                        k ->
                                new Compared(
                                        "p" + industry + k,
                                        Optional.of(industry),
                                        Map.of(Magnitude.TAX, value)))
                .toList();
    }

    private static JointNormal unit() {
        double[][] one = new double[Magnitude.COMPARED][Magnitude.COMPARED];
        for (int k = 0; k < one.length; k++) {
            one[k][k] = 1;
        }
        return new JointNormal(new double[Magnitude.COMPARED], one);
    }

    private static JointNormal told(List<Compared> projects, Shares shares) {
        return JointPrior.predict(
                unit(), shares, projects, new Relatedness(INDUSTRIES), Optional.of(0));
    }

    /// By hand, with ρ = 0.4 of an industry and κ = 0.2 for the mean: of n projects at 1 the
    /// expected is n·0.6 / (1.2 + (n − 1)·0.6): 1/2 of one, 3/4 of three.
    @Test
    void leansOnItsIndustryTheMoreTheMoreAreKnown() {
        Shares shares = new Shares(0, 0, 0.4);

        assertThat(told(stating(1, 0, Math.E), shares).mean(Magnitude.TAX.ordinal()))
                .isCloseTo(0.5, within(1e-9));
        assertThat(told(stating(3, 0, Math.E), shares).mean(Magnitude.TAX.ordinal()))
                .isCloseTo(0.75, within(1e-9));
    }

    /// By hand: another industry shares nothing but the mean, 0.2 / 1.2 of one.
    @Test
    void leansLessOnAnother() {
        Shares shares = new Shares(0, 0, 0.4);

        assertThat(told(stating(1, 1, Math.E), shares).mean(Magnitude.TAX.ordinal()))
                .isCloseTo(1.0 / 6, within(1e-9));
    }

    /// By hand: 1.2 − 0.6² / 1.2 = 0.9, widened by 1.2.
    @Test
    void isSurerTheMoreIsKnown() {
        JointNormal told = told(stating(1, 0, Math.E), new Shares(0, 0, 0.4));

        assertThat(told.covariance(Magnitude.TAX.ordinal(), Magnitude.TAX.ordinal()))
                .isCloseTo(1.2 * 0.9, within(1e-9));
        assertThat(told.covariance(Magnitude.JOBS.ordinal(), Magnitude.JOBS.ordinal()))
                .isCloseTo(1.2 * 1.2, within(1e-9));
    }
}
