package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanhai.linalg.Matrix;

class RelatednessTest {
    /// The example of the package EconGeo's function `relatedness`, with what it gives.
    private static final Matrix COUNTS =
            matrix(
                    row(0, 10, 1, 5, 5, 9),
                    row(10, 8, 0, 1, 5, 7),
                    row(1, 0, 0, 9, 4, 4),
                    row(5, 1, 9, 6, 6, 5),
                    row(5, 5, 4, 6, 8, 1),
                    row(9, 7, 4, 5, 1, 10));

    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION, 0, 1, 2.08695652173913",
        "ASSOCIATION, 0, 2, 0.266666666666667",
        "ASSOCIATION, 1, 3, 0.240802675585284",
        "ASSOCIATION, 2, 3, 2.76923076923077",
        "ASSOCIATION, 4, 5, 0.263736263736264",
        "COSINE, 0, 1, 0.38069349381344",
        "COSINE, 1, 3, 0.0408930410054765",
        "COSINE, 3, 5, 0.192307692307692",
        "COSINE, 4, 5, 0.0427960492510913",
        "JACCARD, 0, 1, 0.232558139534884",
        "JACCARD, 2, 3, 0.257142857142857",
        "JACCARD, 3, 5, 0.106382978723404",
        "JACCARD, 4, 5, 0.0217391304347826",
        "PROBABILITY, 0, 1, 1.70138760407031",
        "PROBABILITY, 0, 2, 0.221666666666667",
        "PROBABILITY, 2, 3, 2.34363177805801",
        "PROBABILITY, 3, 5, 0.872781065088757",
        "PROBABILITY, 4, 5, 0.220600975787698"
    })
    void agreesWithThePublishedExample(Colocation measure, int i, int j, double value) {
        Matrix relatedness = COUNTS.copy();
        measure.fromCounts(relatedness);
        assertThat(relatedness.get(i, j)).isCloseTo(value, within(1e-14 * 10));
        assertThat(relatedness.get(j, i)).isEqualTo(relatedness.get(i, j));
        assertThat(relatedness.get(i, i)).isZero();
        assertThat(relatedness.get(1, 2)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void countsOfPresenceGiveTheSameAsCountsGiven(Colocation measure) {
        Matrix m = Tables.random(23, 150, 3);
        Matrix counts = Matrix.zeros(150, 150);
        for (int i = 0; i < 150; i++) {
            for (int j = 0; j < 150; j++) {
                for (int r = 0; r < 23; r++) {
                    counts.add(i, j, m.get(r, i) * m.get(r, j));
                }
            }
        }
        measure.fromCounts(counts);
        assertThat(measure.of(Incidence.of(m)).storage()).containsExactly(counts.storage());
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyHasIsRelatedToNone(Colocation measure) {
        Matrix m = matrix(row(1, 1, 0, 1), row(0, 1, 0, 1), row(1, 0, 0, 0));
        assertThat(measure.of(Incidence.of(m)).row(2)).containsExactly(0, 0, 0, 0);
    }

    @ParameterizedTest
    @EnumSource
    void whereAllIsInOnePlaceNothingIsNotANumber(Colocation measure) {
        for (double value : measure.of(Incidence.of(matrix(row(1, 0), row(0, 1)))).storage()) {
            assertThat(value).isFinite();
        }
        for (double value : measure.of(Incidence.of(matrix(row(1, 1)))).storage()) {
            assertThat(value).isFinite().isNotNegative();
        }
    }

    @Test
    void inputOutputSimilarityComparesPurchasesAndSales() {
        // The first two buy alike in half proportion and sell alike to nobody but the third.
        Matrix flows = matrix(row(0, 0, 3, 0), row(0, 0, 6, 0), row(2, 1, 0, 0), row(0, 0, 0, 0));
        InputOutputSimilarity measure =
                InputOutputSimilarity.of(List.of("a", "b", "c", "d"), flows);
        Incidence any = Incidence.of(matrix(row(1, 1, 1, 1, 1)));
        Matrix found = measure.of(any, List.of("a", "b", "c", "d", "unlisted"));
        assertThat(found.get(0, 1)).isCloseTo(1, within(1e-15));
        assertThat(found.get(0, 2)).isZero();
        assertThat(found.get(2, 2)).isEqualTo(1);
        assertThat(found.row(3)).containsExactly(0, 0, 0, 0, 0);
        assertThat(found.row(4)).containsExactly(0, 0, 0, 0, 0);
    }

    /// The first two buy all they buy of the third, and sell to others each: (1 + 0)/2.
    @Test
    void whereOnlyPurchasesAreAlikeIndustriesAreHalfAsSimilar() {
        Matrix flows = matrix(row(0, 0, 1, 0), row(0, 0, 0, 1), row(1, 1, 0, 0), row(0, 0, 0, 0));
        List<String> keys = List.of("a", "b", "c", "d");
        Matrix found =
                InputOutputSimilarity.of(keys, flows)
                        .of(Incidence.of(matrix(row(1, 1, 1, 1))), keys);

        assertThat(found.get(0, 1)).isEqualTo(.5);
        assertThat(found.get(1, 0)).isEqualTo(.5);
    }
}
