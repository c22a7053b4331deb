package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.capability.Complexity.Defined;
import org.shanhai.capability.Complexity.Undefined;
import org.shanhai.capability.Complexity.Why;
import org.shanhai.linalg.Matrix;

class ComplexityTest {
    /// Both shapes: eigenvectors are sought on the smaller side.
    @ParameterizedTest
    @CsvSource({"7,30", "30,7", "40,41", "90,600"})
    void isTheSecondEigenvectorAndTheMeanOfEachOther(int places, int industries) {
        Incidence m = Incidence.of(Tables.random(places, industries, 5));
        Defined complexity = (Defined) Complexity.of(m);
        int[] diversity = m.diversity();
        double[] raw = new double[industries];
        for (int i = 0; i < industries; i++) {
            raw[i] = complexity.raw().get(i);
        }
        double[] sums = m.sumOverIndustries(raw);
        double mean = 0;
        double square = 0;
        double[] of = new double[places];
        for (int r = 0; r < places; r++) {
            of[r] = sums[r] / diversity[r];
            mean += complexity.eci().get(r) / places;
            square += complexity.eci().get(r) * complexity.eci().get(r) / places;
        }
        assertThat(mean).isCloseTo(0, within(1e-12));
        assertThat(square).isCloseTo(1, within(1e-12));
        double[] back = m.sumOverPlaces(of);
        int[] ubiquity = m.ubiquity();
        for (int i = 0; i < industries; i++) {
            assertThat(back[i] / ubiquity[i])
                    .isCloseTo(complexity.secondEigenvalue() * raw[i], within(1e-9));
        }
        for (int r = 0; r < places; r++) {
            double ofIndustries = 0;
            for (int i : m.industriesOf(r)) {
                ofIndustries += complexity.pci().get(i) / diversity[r];
            }
            assertThat(complexity.eci().get(r)).isCloseTo(ofIndustries, within(1e-10));
        }
        assertThat(complexity.thirdEigenvalue())
                .isLessThan(complexity.secondEigenvalue())
                .isNotNegative();
    }

    @Test
    void noEigenvectorWithALargerValueWasMissed() {
        Incidence m = Incidence.of(Tables.random(12, 50, 6));
        Defined complexity = (Defined) Complexity.of(m);
        // Plain power iteration on D⁻¹ M U⁻¹ Mᵀ with the constant vector taken out each time.
        double[] x = new double[12];
        for (int r = 0; r < 12; r++) {
            x[r] = Math.sin(r + 1);
        }
        int[] diversity = m.diversity();
        int[] ubiquity = m.ubiquity();
        double value = 0;
        for (int step = 0; step < 3000; step++) {
            double along = 0;
            double size = 0;
            for (int r = 0; r < 12; r++) {
                along += diversity[r] * x[r];
                size += diversity[r];
            }
            double length = 0;
            for (int r = 0; r < 12; r++) {
                x[r] -= along / size;
                length += diversity[r] * x[r] * x[r];
            }
            for (int r = 0; r < 12; r++) {
                x[r] /= Math.sqrt(length);
            }
            double[] y = m.sumOverPlaces(x);
            for (int i = 0; i < 50; i++) {
                y[i] /= ubiquity[i];
            }
            double[] z = m.sumOverIndustries(y);
            value = 0;
            for (int r = 0; r < 12; r++) {
                value += x[r] * z[r];
                x[r] = z[r] / diversity[r];
            }
        }
        assertThat(complexity.secondEigenvalue()).isCloseTo(value, within(1e-9));
    }

    @Test
    void theMoreDiverseAreTheMoreComplex() {
        Matrix nested = Matrix.zeros(12, 12);
        for (int r = 0; r < 12; r++) {
            for (int i = 0; i <= r; i++) {
                nested.set(r, i, 1);
            }
        }
        Defined complexity = (Defined) Complexity.of(Incidence.of(nested));
        for (int r = 1; r < 12; r++) {
            assertThat(complexity.eci().get(r)).isGreaterThan(complexity.eci().get(r - 1));
            assertThat(complexity.pci().get(r)).isGreaterThan(complexity.pci().get(r - 1));
        }
    }

    @Test
    void onePlaceIsComparedWithNone() {
        assertThat(Complexity.of(Incidence.of(matrix(row(1, 1, 1)))))
                .isEqualTo(new Undefined(Why.ONE_LINE));
        assertThat(Complexity.of(Incidence.of(matrix(row(1), row(1)))))
                .isEqualTo(new Undefined(Why.ONE_LINE));
        assertThat(Complexity.of(Incidence.of(Matrix.zeros(3, 3))))
                .isEqualTo(new Undefined(Why.ONE_LINE));
    }

    @Test
    void placesThatAreAllAlikeHaveNoComplexity() {
        assertThat(Complexity.of(Incidence.of(matrix(row(1, 1, 1), row(1, 1, 1)))))
                .isEqualTo(new Undefined(Why.ALL_ALIKE));
    }

    /// Three places that differ in the same way: any mixture of two patterns would do.
    @Test
    void twoPatternsEquallyStrongAreNoComplexity() {
        Matrix alike = matrix(row(1, 0, 0, 1), row(0, 1, 0, 1), row(0, 0, 1, 1));
        assertThat(Complexity.of(Incidence.of(alike))).isEqualTo(new Undefined(Why.TWO_PATTERNS));
    }

    @Test
    void aSecondPlaceLikeTheFirstChangesNothingForIt() {
        Matrix table = Tables.random(10, 30, 8);
        Matrix twice = Matrix.zeros(11, 30);
        System.arraycopy(table.storage(), 0, twice.storage(), 0, 300);
        System.arraycopy(table.storage(), 60, twice.storage(), 300, 30);
        Defined complexity = (Defined) Complexity.of(Incidence.of(twice));
        assertThat(complexity.eci().get(10)).isEqualTo(complexity.eci().get(2), within(1e-11));
    }

    /// Two groups that share two industries; all places have three, all industries are in three.
    @Test
    void whereNothingTellsTheEndsApartAWarningSaysSo() {
        Matrix table =
                matrix(
                        row(1, 1, 0, 1, 0, 0),
                        row(1, 1, 1, 0, 0, 0),
                        row(1, 1, 1, 0, 0, 0),
                        row(0, 0, 1, 0, 1, 1),
                        row(0, 0, 0, 1, 1, 1),
                        row(0, 0, 0, 1, 1, 1));
        Indices indices = Tables.indices(table);
        assertThat(indices.complexity()).isInstanceOf(Defined.class);
        assertThat(indices.warnings()).containsExactly(new Warning.EitherSign());
        assertThat(Math.signum(indices.eci().get(1))).isEqualTo(-Math.signum(indices.eci().get(5)));
    }

    /// Of two the more diverse lies as far above the mean as the other below; two industries are
    /// told apart likewise.
    @Test
    void twoLinesAreEnough() {
        Matrix places = matrix(row(1, 1, 1, 0), row(0, 0, 1, 1));
        Defined ofPlaces = (Defined) Complexity.of(Incidence.of(places));
        assertThat(ofPlaces.eci().get(0)).isCloseTo(1, within(1e-12));
        assertThat(ofPlaces.eci().get(1)).isCloseTo(-1, within(1e-12));
        assertThat(ofPlaces.thirdEigenvalue()).isZero();

        Matrix industries = matrix(row(1, 0), row(1, 0), row(1, 1), row(0, 1));
        Defined ofIndustries = (Defined) Complexity.of(Incidence.of(industries));
        assertThat(ofIndustries.pci().get(1)).isGreaterThan(ofIndustries.pci().get(0));
    }

    /// Each place has two industries; the first industry is in three places, the fourth in two.
    @Test
    void whereAllAreAsDiverseWhatFewHaveIsTheMoreComplex() {
        Matrix table =
                matrix(
                        row(1, 1, 0, 0, 0),
                        row(1, 0, 1, 0, 0),
                        row(1, 0, 0, 1, 0),
                        row(0, 0, 0, 1, 1));
        Indices indices = Tables.indices(table);

        double mean = 0;
        for (int i = 0; i < 5; i++) {
            mean += indices.pci().get(i) / 5;
        }
        double together = 0;
        for (int i = 0; i < 5; i++) {
            together += (indices.pci().get(i) - mean) * indices.present().ubiquity()[i];
        }
        assertThat(together).isNegative();
        assertThat(indices.warnings()).isEmpty();
    }
}
