package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanhai.linalg.Matrix;

class FactoredProximityTest {
    private static Incidence random(int places, int industries, double share) {
        Random random = new Random(places * 31L + industries);
        Matrix table = Matrix.zeros(places, industries);
        for (int k = 0; k < places * industries; k++) {
            table.storage()[k] = random.nextDouble() < share ? 1 : 0;
        }
        return Incidence.of(table);
    }

    private static double[] weights(int n) {
        Random random = new Random(7);
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = random.nextGaussian();
        }
        return weights;
    }

    /// Industries that nobody has, and places with nothing or everything, are among them.
    @ParameterizedTest
    @CsvSource({
        "1,1,COUNTED", "1,1,LEFT_OUT", "9,70,COUNTED", "9,70,LEFT_OUT",
        "127,300,COUNTED", "128,90,LEFT_OUT", "300,40,COUNTED", "300,40,LEFT_OUT"
    })
    void sumsAreThoseOverTheMatrix(int places, int industries, SelfTerm selfTerm) {
        for (double share : new double[] {0, 0.03, 0.3, 1}) {
            Incidence m = random(places, industries, share);
            Matrix phi = selfTerm.takeOver(Colocation.PROXIMITY.of(m));
            double[] weights = weights(industries);
            ProductSpace.Sums wanted = new DenseSpace(m, phi).sums(weights);
            ProductSpace.Sums found = new FactoredProximity(m, selfTerm).sums(weights);
            assertThat(found.ofPlaces().storage())
                    .containsExactly(wanted.ofPlaces().storage(), within(1e-11));
            assertThat(found.ofAll()).containsExactly(wanted.ofAll(), within(1e-11));
        }
    }

    @ParameterizedTest
    @EnumSource
    void densityOfAWideTableIsThatOfTheMatrix(SelfTerm selfTerm) {
        Observed observed = Tables.observed(Tables.randomValues(6, 260, 4));
        Indices indices = Capability.of(observed, CapabilityOptions.PUBLISHED.with(selfTerm));
        Incidence m = indices.present();
        assertThat(FactoredProximity.pays(m)).isTrue();
        Density wanted = Density.of(m, Colocation.PROXIMITY.of(m), selfTerm);
        assertThat(indices.density().known()).isEqualTo(wanted.known());
        assertThat(indices.density().matrix().storage())
                .containsExactly(wanted.matrix().storage(), within(1e-13));
    }

    @Test
    void doesNotPayWherePlacesAreMany() {
        assertThat(FactoredProximity.pays(random(300, 100, 0.2))).isFalse();
        assertThat(FactoredProximity.pays(random(100, 3000, 0.2))).isTrue();
    }

    @Test
    void isTheSameOnOneThread() throws Exception {
        FactoredProximity proximity =
                new FactoredProximity(random(300, 500, 0.2), SelfTerm.COUNTED);
        double[] weights = weights(500);
        ProductSpace.Sums all = proximity.sums(weights);
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            ProductSpace.Sums single = one.submit(() -> proximity.sums(weights)).get();
            assertThat(single.ofPlaces().storage()).isEqualTo(all.ofPlaces().storage());
            assertThat(single.ofAll()).isEqualTo(all.ofAll());
        }
    }
}
