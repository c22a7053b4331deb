package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// Facts read off a hidden random economy must be met by its estimate.
class EstimatorPropertiesTest {
    private static final int CITIES = 6;
    private static final int COUNTIES = 5;
    private static final int INDUSTRIES = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void meetsWhateverIsKnownOfAHiddenEconomy(long seed) {
        Random random = new Random(seed);
        int units = CITIES * COUNTIES + 1;
        double[][] hidden = new double[units][INDUSTRIES];
        for (double[] row : hidden) {
            double size = Math.exp(random.nextGaussian());
            for (int i = 0; i < INDUSTRIES; i++) {
                row[i] = 100 * size * Math.exp(1.5 * random.nextGaussian());
            }
        }
        TestRegion test = new TestRegion().place("nation", "").place("area", "nation");
        for (int c = 0; c < CITIES; c++) {
            test.place("city" + c, "area");
            for (int k = 0; k < COUNTIES; k++) {
                test.place("county" + (c * COUNTIES + k), "city" + c);
            }
        }
        test.place("rest", "nation");
        for (int i = 0; i < INDUSTRIES; i++) {
            double total = 0;
            for (double[] row : hidden) {
                total += row[i];
            }
            test.industry("i" + i, Broad.values()[i % 3], total, total * (2 + i % 4));
        }
        for (int r = 0; r < units - 1; r++) {
            String county = "county" + r;
            if (random.nextDouble() < 0.6) {
                test.valueAdded(county, "", sum(hidden[r], 0, 1));
            }
            if (random.nextDouble() < 0.4) {
                int broad = random.nextInt(3);
                String key = Broad.values()[broad].key();
                test.valueAdded(county, key, sum(hidden[r], broad, 3));
            }
            if (random.nextDouble() < 0.5) {
                int i = random.nextInt(INDUSTRIES);
                test.valueAdded(county, "i" + i, hidden[r][i]);
            }
            if (random.nextDouble() < 0.3) {
                int i = random.nextInt(INDUSTRIES);
                Quantity half = Quantity.atLeast(0.8 * hidden[r][i]);
                test.fact(county, "i" + i, Measure.VALUE_ADDED, half, 2020);
            }
        }
        for (int c = 0; c < CITIES; c++) {
            double[] city = new double[INDUSTRIES];
            for (int k = 0; k < COUNTIES; k++) {
                for (int i = 0; i < INDUSTRIES; i++) {
                    city[i] += hidden[c * COUNTIES + k][i];
                }
            }
            test.valueAdded("city" + c, "", sum(city, 0, 1));
            test.valueAdded("city" + c, Broad.SECONDARY.key(), sum(city, 1, 3));
        }

        Region region = test.build();
        Estimation estimation = Estimator.estimate(region);

        assertThat(estimation).isInstanceOf(Estimate.class);
        Estimate estimate = (Estimate) estimation;
        assertThat(estimate.discrepancies()).isEmpty();
        Activity activity = estimate.activity();
        region.facts().stream()
                .forEach(
                        fact -> {
                            double sum = 0;
                            for (int r : region.places().unitsWithin(fact.place())) {
                                for (int i : fact.industries().members()) {
                                    assertThat(activity.cells().valueAdded(r, i)).isNotNegative();
                                    sum += activity.cells().valueAdded(r, i);
                                }
                            }
                            Quantity stated = fact.quantity().orElseThrow();
                            double slack = 1e-9 * sum;
                            assertThat(sum).isBetween(stated.low() - slack, stated.high() + slack);
                        });
        double[] columns = activity.valueAdded().columnSums();
        for (int i = 0; i < INDUSTRIES; i++) {
            double national = region.nationalTable().orElseThrow().valueAdded(i);
            assertThat(columns[i]).isCloseTo(national, within(1e-9 * national));
        }
    }

    private static double sum(double[] row, int from, int step) {
        double sum = 0;
        for (int i = from; i < row.length; i += step) {
            sum += row[i];
        }
        return sum;
    }
}
