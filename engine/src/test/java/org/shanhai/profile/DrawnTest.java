package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// What is drawn of what places have, and what stays.
class DrawnTest {
    private static final int DRAWS = 3000;
    private static final int PORT = 1;
    private static final int CAPE = 2;

    /// The port is known by figures, the hill by firms, the cape by nothing. Farms are no matter
    /// of firms.
    private static Structure structure() {
        CellRegion cells = new CellRegion().reach("goods", 100, 0.1, 0.2);
        for (String code : new String[] {"toys", "lace", "soot"}) {
            cells.industry(code, Broad.SECONDARY, "goods", 0.5).recruit(Recruit.YES);
        }
        cells.industry("farms", Broad.PRIMARY, "goods", 0.5)
                .place("hill", Role.MOUNTAIN, 50, 50, 50, 50)
                .firms(6, 1, 2, 0)
                .estimated()
                .place("port", Role.COAST, 90, 20, 0, 20)
                .firms(2, 5, 3, 0)
                .place("cape", Role.COAST, 50, 50, 50, 50)
                .estimated();
        Region region = cells.region();
        return Structure.of(region, cells.activity(region));
    }

    private static Drawn draw(Structure structure, int seed) {
        return new Drawn(structure, structure.region().insideUnits(), new SplittableRandom(seed));
    }

    private static double meanOf(Structure structure, int unit, int industry) {
        double sum = 0;
        for (int d = 0; d < DRAWS; d++) {
            sum += draw(structure, d).chance(unit, industry);
        }
        return sum / DRAWS;
    }

    @Test
    void whatFirmsTellIsThereOrNotByItsChance() {
        Structure structure = structure();
        StructureCells cells = structure.cells();
        for (int i = 0; i < 3; i++) {
            assertThat(cells.chance(0, i)).isBetween(0.05, 0.95);
            assertThat(meanOf(structure, 0, i)).isCloseTo(cells.chance(0, i), within(0.03));
            for (int seed = 0; seed < 50; seed++) {
                Drawn drawn = draw(structure, seed);
                boolean there = drawn.chance(0, i) == 1;
                assertThat(drawn.chance(0, i)).isEqualTo(there ? 1 : 0);
                assertThat(drawn.has(0, i)).isEqualTo(there);
                assertThat(drawn.lacked(0, i)).isEqualTo(there ? 0 : 1);
                assertThat(drawn.evidence(0, i)).isEqualTo((there ? 1 : 0) - cells.prior(i));
            }
        }
    }

    /// The port has toys by a fact: in nine draws of ten as it is told, in one as of any place.
    @Test
    void oneFactInTenOfWhatIsThereIsLeftOut() {
        Structure structure = structure();
        StructureCells cells = structure.cells();
        double prior = cells.prior(0);
        int left = 0;
        for (int d = 0; d < DRAWS; d++) {
            Drawn drawn = draw(structure, d);
            if (drawn.has(PORT, 0)) {
                assertThat(drawn.chance(PORT, 0)).isEqualTo(1);
                assertThat(drawn.lacked(PORT, 0)).isZero();
            } else {
                left++;
                assertThat(drawn.chance(PORT, 0)).isEqualTo(prior);
                assertThat(drawn.evidence(PORT, 0)).isZero();
                assertThat(drawn.lacked(PORT, 0)).isEqualTo(1 - prior);
            }
        }

        assertThat(cells.holding(PORT, 0)).isEqualTo(Holding.HAS);
        assertThat(left / (double) DRAWS).isCloseTo(0.1, within(0.02));
    }

    @Test
    void whatFactsSayIsAbsentOrWeakStaysSo() {
        Structure structure = structure();

        assertThat(structure.cells().holding(PORT, 2)).isEqualTo(Holding.ABSENT);
        assertThat(structure.cells().holding(PORT, 1)).isEqualTo(Holding.WEAK);
        assertThat(meanOf(structure, PORT, 2)).isZero();
        assertThat(meanOf(structure, PORT, 1)).isZero();
        assertThat(draw(structure, 1).lacked(PORT, 2)).isEqualTo(1);
    }

    @Test
    void whatNothingTellsOfIsNotDrawn() {
        Structure structure = structure();
        Belief told = new Belief.Told(structure.cells());
        Drawn drawn = draw(structure, 3);
        for (int i = 0; i < 4; i++) {
            assertThat(drawn.chance(CAPE, i)).isEqualTo(structure.cells().prior(i));
            assertThat(drawn.evidence(CAPE, i)).isZero();
            assertThat(drawn.lacked(CAPE, i)).isEqualTo(told.lacked(CAPE, i));
        }
        // Farms of the hill: neither a fact nor firms.
        assertThat(drawn.chance(0, 3)).isZero();
        assertThat(drawn.lacked(0, 3)).isZero();
    }

    /// Without firms nothing is believed of what no fact tells, and so of a fact left out.
    @Test
    void aFactLeftOutIsNotLackedWhereNothingIsBelieved() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("toys", Broad.SECONDARY, "goods", 0.5)
                        .industry("lace", Broad.SECONDARY, "goods", 0.5)
                        .place("hill", Role.MOUNTAIN, 50, 10)
                        .place("port", Role.COAST, 50, 90);
        Region region = cells.region();
        Structure structure = Structure.of(region, cells.activity(region));
        for (int d = 0; d < 100; d++) {
            Drawn drawn = draw(structure, d);
            assertThat(drawn.lacked(0, 0)).isZero();
            assertThat(drawn.evidence(0, 0)).isEqualTo(drawn.has(0, 0) ? 1 : 0);
            assertThat(drawn.lacked(0, 1)).isEqualTo(1);
        }
    }

    @Test
    void theSameSeedDrawsTheSame() {
        Structure structure = structure();
        for (int i = 0; i < 3; i++) {
            assertThat(draw(structure, 7).chance(0, i)).isEqualTo(draw(structure, 7).chance(0, i));
        }
    }
}
