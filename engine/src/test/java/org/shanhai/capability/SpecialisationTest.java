package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.observed;
import static org.shanhai.capability.Tables.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanhai.linalg.Matrix;

class SpecialisationTest {
    /// The example of EconGeo's locational.Gini; values worked out from its definitions.
    private static final Observed EXAMPLE =
            observed(
                    matrix(
                            row(100, 0, 0, 0, 0),
                            row(0, 15, 5, 70, 10),
                            row(0, 20, 10, 20, 50),
                            row(0, 25, 30, 5, 40),
                            row(0, 40, 55, 5, 0)));

    @ParameterizedTest
    @CsvSource({
        "HERFINDAHL, 0, 1",
        "HERFINDAHL, 1, 0.525",
        "ENTROPY, 0, 0",
        "KRUGMAN, 0, 1.6",
        "KRUGMAN, 1, 1.0",
        "HOOVER, 1, 0.5",
        "HACHMAN, 0, 0.2",
        "THEIL, 0, 1.6094379124341003",
        "GINI, 0, 0.8"
    })
    void followsItsDefinition(Specialisation index, int place, double value) {
        assertThat(index.of(EXAMPLE).get(place)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "LOCATIONAL_GINI, 0, 0.4",
        "LOCATIONAL_GINI, 1, 0.18",
        "LOCATIONAL_GINI, 3, 0.31",
        "HOOVER_GINI, 1, 0.36",
        "HOOVER, 1, 0.25",
        "HERFINDAHL, 1, 0.285",
        "THEIL, 0, 1.6094379124341003"
    })
    void concentrationFollowsItsDefinition(Concentration index, int industry, double value) {
        assertThat(index.of(EXAMPLE).get(industry)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceMadeUpAsAllIsNotSpecialised(Specialisation index) {
        double value = index.of(observed(matrix(row(1, 3, 4), row(2, 6, 8)))).get(1);
        double wanted =
                switch (index) {
                    case HERFINDAHL -> 26 / 64.0;
                    case ENTROPY -> 3 / 8.0 * Math.log(8 / 3.0) / Math.log(2) + 3 / 8.0 + 0.5;
                    case HACHMAN -> 1;
                    case KRUGMAN, HOOVER, THEIL, GINI -> 0;
                };
        assertThat(value).isCloseTo(wanted, within(1e-14));
    }

    @Test
    void placesAlikeAreSimilar() {
        Observed observed =
                observed(matrix(row(1, 3, 0), row(2, 6, 0), row(0, 1, 1), row(0, 0, 5)));
        Matrix similarity = Similarity.FINGER_KREININ.of(observed);
        assertThat(similarity.get(0, 1)).isCloseTo(1, within(1e-15));
        assertThat(similarity.get(0, 2)).isEqualTo(0.5);
        assertThat(similarity.get(0, 3)).isZero();
        Matrix cosine = Similarity.COSINE.of(observed);
        assertThat(cosine.get(1, 0)).isCloseTo(1, within(1e-15));
        assertThat(cosine.get(2, 3)).isCloseTo(Math.sqrt(0.5), within(1e-15));
    }

    /// Finger and Kreinin's index is one less half of Krugman's between the two.
    @Test
    void similarityAndDifferenceAreTwoSidesOfOne() {
        Observed observed = observed(Tables.randomValues(9, 30, 2));
        Matrix similarity = Similarity.FINGER_KREININ.of(observed);
        for (int r = 0; r < 9; r++) {
            double[] a = Shares.of(observed.values().row(r));
            double[] b = Shares.of(observed.values().row(4));
            assertThat(similarity.get(r, 4))
                    .isCloseTo(1 - Specialisation.KRUGMAN.of(a, b) / 2, within(1e-14));
        }
    }
}
