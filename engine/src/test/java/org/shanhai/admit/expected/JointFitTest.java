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

    /// What nobody states together with anything keeps the covariance assumed beforehand.
    @Test
    void leansOnWhatIsAssumedWhereNothingIsStated() {
        JointNormal normal = new JointFit(List.of()).normal();

        assertThat(normal.covariance(0, 0)).isEqualTo(JointFit.COMMON + JointFit.OWN);
        assertThat(normal.covariance(0, 1)).isEqualTo(JointFit.COMMON);
    }
}
