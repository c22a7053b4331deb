package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;

class FitnessTest {
    @Test
    void theFirstStepsFollowTheDefinition() {
        Incidence m = Incidence.of(matrix(row(1, 1, 1), row(0, 1, 1), row(0, 0, 1)));
        Fitness one = Fitness.of(m, 0, 1);
        // F = (3, 2, 1) over its mean 2; Q = (1, 1/2, 1/3) over its mean 11/18.
        assertThat(one.fitness().get(0)).isCloseTo(1.5, within(1e-15));
        assertThat(one.fitness().get(2)).isCloseTo(0.5, within(1e-15));
        assertThat(one.complexity().get(1)).isCloseTo(9 / 11.0, within(1e-15));
        Fitness two = Fitness.of(m, 0, 2);
        // F = (3, 15/11, 6/11) over its mean 18/11; Q = (3/2, 3/5, 3/11) over its mean.
        assertThat(two.fitness().get(0)).isCloseTo(11 / 6.0, within(1e-14));
        double mean = (3 / 2.0 + 3 / 5.0 + 3 / 11.0) / 3;
        assertThat(two.complexity().get(0)).isCloseTo(1.5 / mean, within(1e-14));
        assertThat(two.complexity().get(2)).isCloseTo(3 / 11.0 / mean, within(1e-14));
    }

    @Test
    void whatItSettlesOnIsFixed() {
        Incidence m = Incidence.of(Tables.random(20, 60, 1));
        Fitness fitness = Fitness.of(m);
        assertThat(fitness.settled()).isTrue();
        assertThat(fitness.iterations()).isLessThan(Fitness.MOST_ITERATIONS);
        double[] inverse = new double[20];
        for (int r = 0; r < 20; r++) {
            inverse[r] = 1 / fitness.fitness().get(r);
        }
        double[] sums = m.sumOverPlaces(inverse);
        double first = fitness.complexity().get(0) * sums[0];
        for (int i = 1; i < 60; i++) {
            assertThat(fitness.complexity().get(i) * sums[i]).isCloseTo(first, within(1e-8));
        }
    }

    @Test
    void stepsThatDoNotSettleSaySo() {
        Matrix nested = Matrix.zeros(30, 30);
        for (int r = 0; r < 30; r++) {
            for (int i = 0; i <= r; i++) {
                nested.set(r, i, 1);
            }
        }
        Fitness fitness = Fitness.of(Incidence.of(nested), 1e-10, 20);
        assertThat(fitness.settled()).isFalse();
        assertThat(fitness.iterations()).isEqualTo(20);
        assertThat(fitness.change()).isGreaterThan(1e-10);
    }

    @Test
    void whoHasNothingHasNoFitness() {
        Fitness fitness =
                Fitness.of(Incidence.of(matrix(row(1, 1, 0), row(0, 0, 0), row(0, 1, 0))));
        assertThat(fitness.fitness().find(1)).isEmpty();
        assertThat(fitness.complexity().find(2)).isEmpty();
        assertThat(fitness.fitness().knownCount()).isEqualTo(2);
        assertThatThrownBy(() -> fitness.fitness().get(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unknown");
    }

    /// One place has a single industry that all have: its fitness tends to 0, the others' does
    /// not.
    @Test
    void fitnessThatVanishesStaysANumber() {
        Matrix table = Matrix.zeros(4, 40);
        for (int i = 0; i < 40; i++) {
            table.set(0, i, 1);
            table.set(1, i, i % 2);
        }
        table.set(1, 0, 1);
        table.set(2, 0, 1);
        table.set(2, 1, 1);
        table.set(3, 0, 1);
        Fitness fitness = Fitness.of(Incidence.of(table), 0, 3000);
        for (int r = 0; r < 4; r++) {
            assertThat(fitness.fitness().get(r)).isFinite().isPositive();
        }
        for (int i = 0; i < 40; i++) {
            assertThat(fitness.complexity().get(i)).isFinite().isPositive();
        }
        assertThat(fitness.fitness().get(3)).isLessThan(1e-3);
    }
}
