package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// A made-up country of 800 places and 60 industries with 6,000 known cells. How long one of any
/// size takes says `bench/commands` on what `bench/run SyntheticPack` writes.
class EstimatorScaleTest {
    @Test
    void aCountryByCountyMeetsAllItsMargins() {
        Estimation estimation = Estimator.estimate(country(800, 60, 6000));

        assertThat(estimation).isInstanceOf(Estimate.class);
        assertThat(((Estimate) estimation).marginError()).isLessThan(1e-9);
    }

    private static Region country(int places, int industries, int known) {
        Random random = new Random(42);
        double[][] hidden = new double[places][industries];
        double[] national = new double[industries];
        for (double[] row : hidden) {
            double size = Math.exp(random.nextGaussian());
            for (int i = 0; i < industries; i++) {
                row[i] = size * Math.exp(random.nextGaussian());
                national[i] += row[i];
            }
        }
        TestRegion test = new TestRegion().place("nation", "");
        for (int s = 0; s < 50; s++) {
            test.place("state" + s, "nation");
        }
        for (int r = 0; r < places; r++) {
            test.place("county" + r, "state" + r % 50);
        }
        for (int i = 0; i < industries; i++) {
            test.industry("i" + i, Broad.values()[i % 3], national[i], 2 * national[i]);
        }
        for (int r = 0; r < places; r++) {
            double[] broads = new double[3];
            for (int i = 0; i < industries; i++) {
                broads[i % 3] += hidden[r][i];
            }
            // One county in ten is known only through its state.
            for (Broad broad : Broad.values()) {
                if (r % 10 != 0) {
                    test.valueAdded("county" + r, broad.key(), broads[broad.ordinal()]);
                }
            }
        }
        for (int k = 0; k < known; k++) {
            int cell = (int) ((long) k * places * industries / known);
            int r = cell / industries;
            int i = cell % industries;
            test.valueAdded("county" + r, "i" + i, hidden[r][i]);
        }
        return test.build();
    }
}
