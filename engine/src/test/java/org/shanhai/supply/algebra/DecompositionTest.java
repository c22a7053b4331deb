package org.shanhai.supply.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;

/// Two tables of three sectors: no published example was found to the digit, so they are held to
/// identities and to the polar decompositions worked with their inverses (numpy).
class DecompositionTest {
    private static final double[][] Z0 = {{10, 20, 25}, {15, 5, 30}, {30, 40, 5}};
    private static final double[][] Z1 = {{12, 15, 35}, {24, 11, 30}, {36, 50, 8}};
    private static final double[] F0 = {45, 30, 25};
    private static final double[] F1 = {50, 35, 26};
    private static final double[] ONES = {1, 1, 1};

    /// Inputs for an output of their own and of final demand.
    private static Decomposition.Year year(double[][] z, double[] f, double[] intensity) {
        int n = f.length;
        double[] output = f.clone();
        Matrix inputs = Matrix.zeros(n, n);
        Matrix uses = Matrix.zeros(n, FinalUse.values().length);
        for (int i = 0; i < n; i++) {
            uses.set(i, FinalUse.HOUSEHOLD.ordinal(), f[i] / 5);
            uses.set(i, FinalUse.EXPORT.ordinal(), f[i] * 4 / 5);
            for (int j = 0; j < n; j++) {
                output[i] += z[i][j];
                inputs.set(i, j, z[i][j]);
            }
        }
        return new Decomposition.Year(
                InputOutput.of(
                        new NationalTable(
                                inputs,
                                Matrix.zeros(n, n),
                                uses,
                                Matrix.zeros(n, FinalUse.values().length),
                                Matrix.zeros(n, ValueAdded.values().length),
                                output,
                                new double[n],
                                Basis.REPORTED)),
                intensity);
    }

    private static Decomposition decomposed(Decomposition.Year from, Decomposition.Year to) {
        return Decomposition.find(from, to).orElseThrow();
    }

    private static double[] part(Decomposition decomposition, Factor factor) {
        double[] parts = new double[decomposition.industryCount()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = decomposition.part(factor, i);
        }
        return parts;
    }

    @Test
    void partsAddUpToTheChange() {
        Decomposition found =
                decomposed(
                        year(Z0, F0, new double[] {0.3, 0.5, 0.2}),
                        year(Z1, F1, new double[] {0.25, 0.6, 0.2}));

        assertThat(found.before(0)).isCloseTo(0.3 * 100, within(1e-9));
        assertThat(found.after(1)).isCloseTo(0.6 * 100, within(1e-9));
        assertThat(found.before()).isCloseTo(30 + 40 + 20, within(1e-9));
        assertThat(found.after()).isCloseTo(28 + 60 + 24, within(1e-9));
        double all = 0;
        for (Factor factor : Factor.values()) {
            all += found.part(factor);
            assertThat(found.part(factor)).isNotCloseTo(0, within(1e-3));
        }
        assertThat(all).isCloseTo(22, within(1e-9));
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (Factor factor : Factor.values()) {
                sum += found.part(factor, i);
            }
            assertThat(sum).isCloseTo(found.after(i) - found.before(i), within(1e-9));
        }
        assertThat(part(found, Factor.INTENSITY)[2]).isZero();
    }

    /// Where the mix stays, of technology ½ ΔL (f⁰ + f¹), of the level ½ (L⁰ + L¹) Δf, with f¹ =
    /// 1.2 f⁰.
    @Test
    void twoFactorsAreTheMeanOfThePolarDecompositions() {
        double[] more = {54, 36, 30};
        double[][] z = new double[3][3];
        // The coefficients of the later table, for what then is made.
        double[] x1 = {112, 100, 120};
        double[][] l1 = {
            {1.490891937, 0.603892224, 0.627660579},
            {0.592322435, 1.562549117, 0.603640707},
            {0.830760524, 1.045052982, 1.610966135}
        };
        double[][] l0 = {
            {1.425992780, 0.697954272, 0.595667870},
            {0.447653430, 1.501805054, 0.592057762},
            {0.685920578, 1.010830325, 1.552346570}
        };
        for (int j = 0; j < 3; j++) {
            double made = 0;
            for (int k = 0; k < 3; k++) {
                made += l1[j][k] * more[k];
            }
            for (int i = 0; i < 3; i++) {
                z[i][j] = Z1[i][j] / x1[j] * made;
            }
        }

        Decomposition found = decomposed(year(Z0, F0, ONES), year(z, more, ONES));

        for (int i = 0; i < 3; i++) {
            double technology = 0;
            double level = 0;
            for (int k = 0; k < 3; k++) {
                technology += (l1[i][k] - l0[i][k]) * (F0[k] + more[k]) / 2;
                level += (l1[i][k] + l0[i][k]) * (more[k] - F0[k]) / 2;
            }
            assertThat(found.part(Factor.TECHNOLOGY, i)).isCloseTo(technology, within(1e-5));
            assertThat(found.part(Factor.LEVEL, i)).isCloseTo(level, within(1e-5));
            assertThat(found.part(Factor.MIX, i)).isCloseTo(0, within(1e-9));
            assertThat(found.part(Factor.INTENSITY, i)).isZero();
        }
    }

    @Test
    void nothingChangesBetweenEqualTables() {
        Decomposition found = decomposed(year(Z0, F0, ONES), year(Z0, F0, ONES));

        for (Factor factor : Factor.values()) {
            assertThat(part(found, factor)).containsOnly(0);
        }
        assertThat(found.industryCount()).isEqualTo(3);
    }

    @Test
    void aTableWithoutFinalDemandHasNoMix() {
        Outcome<Decomposition> none =
                Decomposition.find(year(Z0, F0, ONES), year(Z0, new double[] {0, 0, 0}, ONES));
        Outcome<Decomposition> neither =
                Decomposition.find(year(Z0, new double[] {0, 0, 0}, ONES), year(Z0, F0, ONES));

        assertThat(English.of(none.whyNone().orElseThrow())).contains("final demand");
        assertThat(neither.whyNone()).isPresent();
    }
}
