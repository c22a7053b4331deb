package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.expected.JointPrior.Shares;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

class JointPriorTest {
    static final Region REGION =
            new TestRegion()
                    .place("land", "")
                    .place("area", "land")
                    .place("county", "area")
                    .industry("toys", Broad.SECONDARY, 20, 100)
                    .industry("paper", Broad.SECONDARY, 30, 100)
                    .build();
    static final Industries INDUSTRIES = REGION.industries();

    private static List<Compared> stating(int count, int industry, double value) {
        return IntStream.range(0, count)
                .mapToObj(
                        k ->
                                new Compared(
                                        "p" + industry + k,
                                        Optional.of(industry),
                                        Map.of(Magnitude.TAX, value, Magnitude.LOCAL_TAX, value)))
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

    /// By hand, of a fitted mean of 1 and a variance of 4: a project at 2 moves the mean by half a
    /// unit, and leaves 4.8 − 2.4² / 4.8 = 3.6 of the variance.
    @Test
    void leansFromTheFittedMean() {
        double[] mean = new double[Magnitude.COMPARED];
        double[][] covariance = new double[Magnitude.COMPARED][Magnitude.COMPARED];
        Arrays.fill(mean, 1);
        for (int k = 0; k < mean.length; k++) {
            covariance[k][k] = 4;
        }
        JointNormal told =
                JointPrior.predict(
                        new JointNormal(mean, covariance),
                        new Shares(0, 0, 0.4),
                        stating(1, 0, Math.exp(2)),
                        new Relatedness(INDUSTRIES),
                        Optional.of(0));

        assertThat(told.mean(Magnitude.TAX.ordinal())).isCloseTo(1.5, within(1e-9));
        assertThat(told.covariance(Magnitude.TAX.ordinal(), Magnitude.TAX.ordinal()))
                .isCloseTo(1.2 * 3.6, within(1e-9));
    }

    /// Of 250 others that share the mean alone 240 are held against one another: 240 · .2 / (1.2 +
    /// 239 · .2). One of its own industry goes before them, wherever it stands.
    @Test
    void theNearestGoFirstWhereThereAreTooMany() {
        Shares shares = new Shares(0, 0, 0.4);
        List<Compared> others = stating(250, 1, Math.E);
        List<Compared> withOwn = new ArrayList<>(others);
        withOwn.addAll(stating(1, 0, Math.exp(3)));

        assertThat(told(others, new Shares(0, 0, 0)).mean(Magnitude.TAX.ordinal()))
                .isCloseTo(48 / 49.0, within(1e-9));
        assertThat(told(withOwn, shares).mean(Magnitude.TAX.ordinal()))
                .isGreaterThan(told(others, shares).mean(Magnitude.TAX.ordinal()) + 0.5);
    }

    /// Industries that are alike inside share most; noise shares nothing; where two industries of a
    /// division are alike and the rest is not, the division shares.
    @Test
    void theSharesThatMakeWhatIsStatedLikeliestAreTaken() {
        List<Compared> apart = new ArrayList<>(stating(12, 0, Math.exp(2)));
        apart.addAll(stating(12, 1, Math.exp(-2)));
        List<Compared> noise = new ArrayList<>();
        List<Compared> division = new ArrayList<>(stating(6, 0, Math.exp(2)));
        division.addAll(stating(6, 1, Math.exp(2)));
        for (int k = 0; k < 12; k++) {
            noise.add(stating("n" + k, Optional.of(k % 2), Math.exp(k % 4 < 2 ? 2 : -2)));
            division.add(stating("d" + k, Optional.empty(), Math.exp(k % 2 == 0 ? -2 : -1)));
        }

        assertThat(prior(apart).shares().industry()).isEqualTo(0.7);
        assertThat(prior(noise).shares()).isEqualTo(new Shares(0, 0, 0));
        assertThat(prior(division).shares().division()).isEqualTo(0.3);
        assertThat(prior(division).shares().manufacturing()).isEqualTo(0.075);
        assertThat(prior(division).related()).isEqualTo(12);
    }

    private static JointPrior prior(List<Compared> projects) {
        return new JointPrior(projects, new Relatedness(INDUSTRIES), Optional.of(0));
    }

    private static Compared stating(String key, Optional<Integer> industry, double value) {
        return new Compared(key, industry, Map.of(Magnitude.TAX, value));
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
