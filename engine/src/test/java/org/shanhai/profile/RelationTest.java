package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.capability.LocationalCorrelation;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Presence;

class RelationTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int TOYS = 0;
    private static final int DOLLS = 1;
    private static final int TOOLS = 2;
    private static final int FARM = 3;

    /// Every other place makes toys and dolls, the others tools; farms are known of where toys are.
    private static LaidRegion sampled(int places) {
        LaidRegion laid = new LaidRegion().goods("toys", "dolls", "tools").farms("farm");
        for (int p = 0; p < places; p++) {
            laid.inside("p" + p);
            if (p % 2 == 0) {
                laid.firms("p" + p, "toys", 5 + p).firms("p" + p, "dolls", 9);
                laid.presence("p" + p, "farm", Presence.PRESENT, Basis.REPORTED);
            } else {
                laid.firms("p" + p, "tools", 12);
            }
        }
        return laid;
    }

    private static LaidRegion observed(int places) {
        LaidRegion laid = new LaidRegion().goods("toys", "dolls", "tools").farms("farm");
        for (int p = 0; p < places; p++) {
            laid.inside("p" + p);
            laid.jobs("p" + p, 1 + p % 3, 1 + p % 2, 1 + p % 5, 1 + p % 7);
        }
        return laid;
    }

    private static LaidRegion withTable(LaidRegion laid) {
        double[] ones = {1, 1, 1, 1};
        // Toys buy 3 of tools and, from abroad, 4 of farms; dolls 4 of tools, 1 of it from abroad,
        // and 3 of farms. What toys buy of toys is less than nothing.
        double[][] home = {{1, 0, 0, 0}, {0, 0, 0, 0}, {3, 3, 0, 0}, {0, 3, 0, 0}};
        double[][] abroad = {{-2, 0, 0, 0}, {0, 0, 0, 0}, {0, 1, 0, 0}, {4, 0, 0, 0}};
        return laid.table(ones, ones, home, abroad);
    }

    @Test
    void fromTwentyPlacesWithFirmsItIsWhereTheyAreFoundTogether() {
        Structure structure = sampled(20).structure();
        StructureCells cells = structure.cells();
        Matrix evidence = Matrix.zeros(20, 4);
        for (int r = 0; r < 20; r++) {
            for (int i = TOYS; i <= TOOLS; i++) {
                evidence.set(r, i, cells.evidence(r, i));
            }
        }
        Matrix expected = LocationalCorrelation.of(evidence);

        assertThat(structure.relatednessKey()).isEqualTo("locational_correlation");
        assertThat(cells.relatedness(TOYS, DOLLS)).isGreaterThan(0.9);
        assertThat(cells.relatedness(TOYS, TOOLS)).isZero();
        for (int i = TOYS; i <= TOOLS; i++) {
            for (int j = TOYS; j <= TOOLS; j++) {
                assertThat(cells.relatedness(i, j)).isEqualTo(expected.get(i, j));
                assertThat(structure.relatedness().get(i, j)).isEqualTo(expected.get(i, j));
            }
        }
    }

    @Test
    void whatFirmsCannotTellIsRelatedToNone() {
        StructureCells cells = sampled(20).structure().cells();

        assertThat(cells.evidence(0, FARM)).isCloseTo(0.9, within(1e-12));
        for (int i = TOYS; i <= FARM; i++) {
            assertThat(cells.relatedness(FARM, i)).isZero();
        }
        assertThat(cells.density(0, FARM)).isEmpty();
    }

    @Test
    void fewerPlacesWithFirmsTellNothing() {
        Structure structure = sampled(19).inside("empty").structure();

        assertThat(structure.relatednessKey()).isEqualTo("none");
        assertThat(structure.relatedness().rows()).isZero();
        assertThat(structure.cells().relatedness(TOYS, DOLLS)).isZero();
        assertThat(structure.cells().density(0, TOYS)).isEmpty();
    }

    @Test
    void anObservedPlaceIsToldToo() {
        LaidRegion laid = sampled(19).inside("observed").jobs("observed", 1, 2, 3, 4);

        assertThat(laid.structure().relatednessKey()).isEqualTo("locational_correlation");
    }

    @Test
    void withoutFirmsTwentyObservedPlacesGiveProximity() {
        assertThat(observed(20).structure().relatednessKey()).isEqualTo("proximity");
        assertThat(observed(19).structure().relatednessKey()).isEqualTo("none");
        assertThat(withTable(observed(20)).structure().relatednessKey()).isEqualTo("proximity");
        assertThat(withTable(observed(19)).structure().relatednessKey()).isEqualTo("input_output");
        assertThat(withTable(sampled(19)).structure().relatednessKey()).isEqualTo("input_output");
    }

    @Test
    void byPurchasesImportsCount() {
        StructureCells cells = withTable(observed(2)).structure().cells();

        // Purchases 3, 4 and 4, 3: cosine 24 / 25. Neither sells anything: 0. The mean of both.
        assertThat(cells.relatedness(TOYS, DOLLS)).isCloseTo(0.48, EXACT);
        // Of tools 3 and 4 are bought, of farms 4 and 3: the same of what they sell.
        assertThat(cells.relatedness(TOOLS, FARM)).isCloseTo(0.48, EXACT);
        assertThat(cells.relatedness(TOYS, TOOLS)).isZero();
    }

    @Test
    void aDensityIsTheMeanOverWhatIsRelated() {
        Matrix phi = Matrix.zeros(4, 4);
        for (int i = 0; i < 4; i++) {
            phi.set(i, i, 1);
        }
        phi.set(0, 1, 0.5);
        phi.set(1, 0, 0.5);
        phi.set(0, 2, 0.25);
        phi.set(2, 0, 0.25);
        OptionalDouble[] densities =
                new KnownRelatedness(phi, "proximity").densities(new double[] {0.9, 0.8, 0.2, 1});

        // (.5 × .8 + .25 × .2) / .75
        assertThat(densities[0].orElseThrow()).isCloseTo(0.6, EXACT);
        assertThat(densities[1].orElseThrow()).isCloseTo(0.9, EXACT);
        assertThat(densities[2].orElseThrow()).isCloseTo(0.9, EXACT);
        assertThat(densities[3]).isEmpty();
    }
}
