package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;

/// Whether an economy makes more than it uses up.
class ProductiveTest {
    private static Matrix matrix(double[][] values) {
        Matrix matrix = Matrix.zeros(values.length, values[0].length);
        for (int r = 0; r < values.length; r++) {
            for (int c = 0; c < values[r].length; c++) {
                matrix.set(r, c, values[r][c]);
            }
        }
        return matrix;
    }

    /// λ² − .3λ − .01 = 0.
    @Test
    void theSpectralRadiusIsTheLargestEigenvalue() {
        assertThat(InputOutput.spectralRadius(matrix(new double[][] {{0.2, 0.3}, {0.1, 0.1}})))
                .isCloseTo((0.3 + Math.sqrt(0.13)) / 2, within(1e-12));
        assertThat(InputOutput.spectralRadius(matrix(new double[][] {{0, 0.5}, {0.5, 0}})))
                .isCloseTo(0.5, within(1e-12));
    }

    private static Optional<Message> findUnproductive(double[][] coefficients) {
        Industries industries =
                new Industries(List.of(industry("farm"), industry("mine")), List.of());
        return InputOutput.findUnproductive(matrix(coefficients), industries);
    }

    static Industry industry(String code) {
        return new Industry(code, code + "s", "", Broad.PRIMARY, "", List.of());
    }

    @Test
    void anIndustryMustMakeMoreThanItUsesUp() {
        assertThat(findUnproductive(new double[][] {{0.5, 0}, {0, 1}}).orElseThrow().toString())
                .contains("industry(mine, mines)")
                .doesNotContain("farm");
        assertThat(findUnproductive(new double[][] {{0.5, 0.9}, {0, 0.999}})).isEmpty();
    }

    /// All six need alike what they make: the first five are named.
    @Test
    void fiveIndustriesAreNamedAtMost() {
        List<Industry> six =
                List.of("a", "b", "c", "d", "e", "f").stream()
                        .map(ProductiveTest::industry)
                        .toList();
        Matrix coefficients = Matrix.zeros(6, 6);
        java.util.Arrays.fill(coefficients.storage(), 0.3);

        assertThat(
                        InputOutput.findUnproductive(coefficients, new Industries(six, List.of()))
                                .orElseThrow()
                                .toString())
                .contains("industry(e, es)")
                .doesNotContain("industry(f, fs)");
    }
}
