package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JointFitTest {
    /// Projects whose tax is a twentieth of output, give or take half of that, of which every
    /// third hides one of the two.
    private static List<Compared> drawn(int count) {
        Random random = new Random(1);
        List<Compared> all = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Map<Magnitude, Double> figures = new EnumMap<>(Magnitude.class);
            double output = Math.exp(18 + random.nextGaussian());
            if (k % 3 != 0) {
                figures.put(Magnitude.OUTPUT, output);
            }
            if (k % 3 != 1) {
                figures.put(Magnitude.TAX, output * 0.05 * Math.exp(0.5 * random.nextGaussian()));
            }
            all.add(new Compared("p" + k, Optional.empty(), figures));
        }
        return all;
    }

    @Test
    void findsARatioThoughMostHideAFigure() {
        JointNormal normal = new JointFit(drawn(2000)).normal();
        int output = Magnitude.OUTPUT.ordinal();
        int tax = Magnitude.TAX.ordinal();

        assertThat(normal.mean(tax) - normal.mean(output)).isCloseTo(Math.log(0.05), within(0.05));
        assertThat(
                        normal.covariance(tax, tax)
                                + normal.covariance(output, output)
                                - 2 * normal.covariance(tax, output))
                .isCloseTo(0.25, within(0.04));
    }

    /// By hand, of projects that state all: two, one and its opposite around a mean of k for figure
    /// k. Squares of 2 and eight times what is assumed, over ten.
    @Test
    void isTheirOwnMeanAndCovarianceWhereAllIsStated() {
        List<Compared> two = new ArrayList<>();
        for (int sign : new int[] {1, -1}) {
            Map<Magnitude, Double> figures = new EnumMap<>(Magnitude.class);
            for (int k = 0; k < Magnitude.COMPARED; k++) {
                double log = k + (k % 2 == 0 ? sign : -sign);
                figures.put(Magnitude.values()[k], Math.exp(log));
            }
            figures.put(Magnitude.LOCAL_TAX, 5.0);
            two.add(new Compared("p" + sign, Optional.empty(), figures));
        }
        JointNormal normal = new JointFit(two).normal();

        for (int k = 0; k < Magnitude.COMPARED; k++) {
            assertThat(normal.mean(k)).isCloseTo(k, within(1e-9));
            assertThat(normal.covariance(k, k)).isCloseTo((2 + 8 * 1.7) / 10, within(1e-9));
        }
        assertThat(normal.covariance(0, 1)).isCloseTo((-2 + 8 * 1.2) / 10, within(1e-9));
        assertThat(normal.covariance(0, 2)).isCloseTo((2 + 8 * 1.2) / 10, within(1e-9));
    }

    /// Who makes more and hides its tax is taken to pay more as well: the mean is not that of those
    /// who tell.
    @Test
    void whoHidesAFigureIsLikeWhoTellsIt() {
        List<Compared> two =
                List.of(
                        new Compared(
                                "tells",
                                Optional.empty(),
                                Map.of(Magnitude.OUTPUT, 1.0, Magnitude.TAX, 1.0)),
                        new Compared(
                                "hides", Optional.empty(), Map.of(Magnitude.OUTPUT, Math.exp(4))));

        assertThat(new JointFit(two).normal().mean(Magnitude.TAX.ordinal())).isBetween(1.0, 2.0);
    }

    /// What nobody states together with anything keeps the covariance assumed beforehand.
    @Test
    void leansOnWhatIsAssumedWhereNothingIsStated() {
        JointNormal normal = new JointFit(List.of()).normal();

        assertThat(normal.covariance(0, 0)).isEqualTo(JointFit.COMMON + JointFit.OWN);
        assertThat(normal.covariance(0, 1)).isEqualTo(JointFit.COMMON);
    }
}
