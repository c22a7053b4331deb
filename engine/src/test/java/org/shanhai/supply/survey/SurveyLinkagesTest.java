package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.supply.Closure;
import org.shanhai.supply.algebra.LeontiefInverse;
import org.shanhai.supply.algebra.LinkageKind;
import org.shanhai.supply.algebra.LinkageRow;

/// Linkages, inverse and spill-overs of [SixCells], worked by hand. The columns of L are
/// (1.25, .125, .25, 0, .025) of the mill of the west, 1.1 of that of the east (which buys .1 of
/// the rest), and 1 + .3 times the first of care of the east.
class SurveyLinkagesTest {
    @TempDir private static Path folder;

    private static SurveyChains chains;

    @BeforeAll
    static void read() {
        chains = SixCells.chains(folder);
    }

    /// Each cell makes 100, so that rows of G add up as those of L do; care of the rest makes
    /// nothing and is left out.
    @Test
    void linkagesAreSumsOfColumnsAndRows() {
        List<LinkageRow> rows = SurveyLinkages.of(chains).rows();

        assertThat(rows).extracting(LinkageRow::sector).containsExactly(0, 1, 2, 3, 4);
        assertThat(rows.stream().mapToDouble(LinkageRow::backward).toArray())
                .containsExactly(new double[] {1.65, 1, 1.1, 1.495, 1}, within(1e-9));
        double[] sums = {1.625, 1.1625, 1.325, 1, 1.1325};
        assertThat(rows.stream().mapToDouble(LinkageRow::forward).toArray())
                .containsExactly(sums, within(1e-9));
        double mean = 6.245 / 5;
        for (int k = 0; k < sums.length; k++) {
            assertThat(rows.get(k).sensitivity()).isCloseTo(sums[k] / mean, within(1e-9));
            assertThat(rows.get(k).powerSpread()).isPresent();
        }
        assertThat(rows)
                .extracting(LinkageRow::kind)
                .containsExactly(
                        LinkageKind.KEY,
                        LinkageKind.WEAK,
                        LinkageKind.FORWARD,
                        LinkageKind.BACKWARD,
                        LinkageKind.WEAK);
    }

    @Test
    void theInverseHoldsWhatAUnitOfFinalDemandMakes() {
        LeontiefInverse inverse = SurveyLinkages.findInverse(chains, Closure.TYPE_I).orElseThrow();

        assertThat(inverse.sectorCount()).isEqualTo(6);
        assertThat(inverse.get(0, 0)).isCloseTo(1.25, within(1e-12));
        assertThat(inverse.get(2, 0)).isCloseTo(0.25, within(1e-12));
        assertThat(inverse.get(0, 2)).isZero();
        assertThat(inverse.get(0, 3)).isCloseTo(0.375, within(1e-12));
    }

    /// Households spend the wages as well, so that all of it is larger.
    @Test
    void theClosedInverseFollowsWages() {
        LeontiefInverse closed = SurveyLinkages.findInverse(chains, Closure.TYPE_II).orElseThrow();
        double[] worth =
                SurveyMultipliers.of(
                                chains,
                                chains.findIndicator("output").orElseThrow(),
                                Closure.TYPE_II)
                        .rows()
                        .stream()
                        .mapToDouble(row -> row.ofIndustry().total())
                        .toArray();

        for (int cell = 0; cell < worth.length; cell++) {
            assertThat(closed.matrix().columnSums()[cell]).isCloseTo(worth[cell], within(1e-9));
        }
    }

    /// Final demand: 50 and 90 in the west, 80 and 100 in the east, 90 in the rest.
    @Test
    void netSpilloversAddUpToNothing() {
        List<Spillovers.Row> rows = Spillovers.of(chains).rows();

        assertRow(rows.get(SixCells.WEST), 158.75, 13.75, 41.25, -27.5, 0.8625);
        assertRow(rows.get(SixCells.EAST), 187.5, 50, 12.5, 37.5, 1.1875);
        assertRow(rows.get(SixCells.REST), 90, 0, 10, -10, 0.9);
        assertThat(rows.get(SixCells.EAST).place().key()).isEqualTo("2east");
        assertThat(rows.stream().mapToDouble(Spillovers.Row::net).sum()).isCloseTo(0, within(1e-9));
        assertThat(new Spillovers.Row(rows.getFirst().place(), 0, 0, 0).netMultiplier()).isEmpty();
    }

    private static void assertRow(Spillovers.Row row, double... wanted) {
        assertThat(
                        new double[] {
                            row.own(),
                            row.out(),
                            row.in(),
                            row.net(),
                            row.netMultiplier().orElseThrow()
                        })
                .containsExactly(wanted, within(1e-9));
    }
}
