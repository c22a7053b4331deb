package org.shanhai.supply.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;

class LinkagesTest {
    /// Of every 100 the first makes it uses 50 itself and 20 of the second, which makes 50 and
    /// buys nothing: L = [[2, 0], [.4, 1]], and with B = [[.5, 0], [.4, 0]] G = [[2, 0], [.8, 1]].
    /// A third makes nothing.
    private static Linkages worked(Optional<LeontiefInverse> inverse) {
        return Linkages.of(
                new double[] {100, 50, 0},
                new double[] {2.4, 1, 1},
                new double[] {2, 1.4, 1},
                new double[] {200, 90, 0},
                inverse);
    }

    private static LeontiefInverse inverse() {
        Matrix inverse = Matrix.zeros(3, 3);
        inverse.set(0, 0, 2);
        inverse.set(1, 0, 0.4);
        inverse.set(1, 1, 1);
        inverse.set(2, 2, 1);
        return LeontiefInverse.ofSolved(inverse);
    }

    @Test
    void sumsAreComparedWithTheirMeans() {
        List<LinkageRow> rows = worked(Optional.empty()).rows();

        assertThat(rows).extracting(LinkageRow::sector).containsExactly(0, 1);
        assertRow(rows.get(0), 2.4, 2, 2.4 / 1.7, 2 / 1.7, 2 / 1.9);
        assertRow(rows.get(1), 1, 1.8, 1 / 1.7, 1.4 / 1.7, 1.8 / 1.9);
        assertThat(rows).extracting(LinkageRow::powerSpread).containsOnly(OptionalDouble.empty());
    }

    private static void assertRow(LinkageRow row, double... wanted) {
        assertThat(
                        new double[] {
                            row.backward(),
                            row.forward(),
                            row.power(),
                            row.sensitivity(),
                            row.relativeForward()
                        })
                .containsExactly(wanted, within(1e-12));
    }

    /// Of the first column (2, .4) the mean is 1.2 and the standard deviation √(2·.8²).
    @Test
    void theSpreadIsTheDeviationOverTheMean() {
        List<LinkageRow> rows = worked(Optional.of(inverse())).rows();

        assertThat(rows.get(0).powerSpread().orElseThrow())
                .isCloseTo(Math.sqrt(1.28) / 1.2, within(1e-12));
        assertThat(rows.get(1).powerSpread().orElseThrow()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(rows.get(0).sensitivitySpread().orElseThrow())
                .isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(rows.get(1).sensitivitySpread().orElseThrow())
                .isCloseTo(Math.sqrt(0.18) / 0.7, within(1e-12));
    }

    /// Of (2, .4, 0) the mean is .8, and the squares 1.44, .16 and .64 are over n − 1.
    @Test
    void theDeviationIsOfASample() {
        Linkages three =
                Linkages.of(
                        new double[] {100, 50, 10},
                        new double[] {2.4, 1, 1},
                        new double[] {2, 1.4, 1},
                        new double[] {200, 90, 10},
                        Optional.of(inverse()));

        assertThat(three.rows().getFirst().powerSpread().orElseThrow())
                .isCloseTo(Math.sqrt(2.24 / 2) / 0.8, within(1e-12));
    }

    @Test
    void oneSectorAloneIsSpreadOverNothing() {
        Linkages alone =
                Linkages.of(
                        new double[] {100, 0, 0},
                        new double[] {2, 1, 1},
                        new double[] {2, 1, 1},
                        new double[] {200, 0, 0},
                        Optional.of(inverse()));

        assertThat(alone.rows()).hasSize(1);
        assertThat(alone.rows().getFirst().powerSpread()).isEmpty();
        assertThat(alone.rows().getFirst().power()).isEqualTo(1);
    }

    @Test
    void aKeySectorLiesAboveBothMeans() {
        assertThat(worked(Optional.empty()).rows())
                .extracting(LinkageRow::kind)
                .containsExactly(LinkageKind.KEY, LinkageKind.WEAK);
        assertThat(kind(1.1, 0.9)).isEqualTo(LinkageKind.BACKWARD);
        assertThat(kind(0.9, 1.1)).isEqualTo(LinkageKind.FORWARD);
        assertThat(kind(1, 1)).isEqualTo(LinkageKind.WEAK);
        assertThat(LinkageKind.KEY.key()).isEqualTo("key");
    }

    private static LinkageKind kind(double power, double forward) {
        OptionalDouble none = OptionalDouble.empty();
        return new LinkageRow(0, 1, 1, power, 1, forward, none, none).kind();
    }

    /// Eurostat Manual 2008, p. 506–507, to its four digits. Of industry it prints 1.6691 forward,
    /// which its own coefficients do not give; agriculture backward 1.7048.
    @Test
    void germanLinkagesAreThePublishedOnes() {
        List<LinkageRow> rows = Linkages.of(Germany.technology()).rows();

        assertThat(rows.getFirst().backward()).isCloseTo(1.7048, within(5e-5));
        double[] forward = rows.stream().mapToDouble(LinkageRow::forward).toArray();
        assertThat(forward)
                .containsExactly(
                        new double[] {2.1126, 1.69096, 1.3558, 1.5848, 2.1037, 1.2106},
                        within(6e-5));
    }

    /// Means of power, sensitivity and forward linkage are 1, by definition.
    @Test
    void indicesAverageOne() {
        List<LinkageRow> rows = Linkages.of(Germany.technology()).rows();

        assertThat(rows.stream().mapToDouble(LinkageRow::power).average().orElseThrow())
                .isCloseTo(1, within(1e-12));
        assertThat(rows.stream().mapToDouble(LinkageRow::sensitivity).average().orElseThrow())
                .isCloseTo(1, within(1e-12));
        assertThat(rows.stream().mapToDouble(LinkageRow::relativeForward).average().orElseThrow())
                .isCloseTo(1, within(1e-12));
        assertThat(rows).allMatch(row -> row.powerSpread().orElseThrow() > 0);
    }
}
