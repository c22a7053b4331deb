package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.Ruling.Why;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// What forerunners make besides, in draws. A unit of soot brings 2 t, of toys 1 t, of silk 0.1 t.
/// The hill makes soot, of which nothing is a fact; the dale toys and silk, all of it facts. So
/// toys are cleaner than the hill and dirtier than what the dale makes besides, whatever is drawn.
class RedrawnPathTest {
    private static final int HILL = 0;
    private static final int DALE = 1;

    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("soot", Broad.SECONDARY, "goods", 0.5)
                .industry("toys", Broad.SECONDARY, "goods", 0.5)
                .industry("silk", Broad.SECONDARY, "goods", 0.5)
                .industry("flats", Broad.TERTIARY, "goods", 0.5)
                .recruit(Recruit.RENT)
                .pressure("soot", "co2", 2, Basis.REPORTED)
                .pressure("toys", "co2", 1, Basis.REPORTED)
                .pressure("silk", "co2", 0.1, Basis.REPORTED)
                .place("hill", Role.MOUNTAIN, 100, 0, 0, 10)
                .jobs(100, 0, 0, 1)
                .estimated()
                .place("dale", Role.MOUNTAIN, 0, 50, 50, 10)
                .jobs(0, 5, 5, 1);
    }

    @Test
    void whatIsDirtierThanThePathIsSoInEveryDraw() {
        Leap leap = CellLeap.of(cells());
        Shortlist list = leap.list(leap.region().places().unit(HILL), Utility.STANDARD);
        Candidate toys =
                list.ranked().stream()
                        .filter(each -> each.industry().code().equals("toys"))
                        .findFirst()
                        .orElseThrow();

        assertThat(toys.besidePath().ratios())
                .singleElement()
                .satisfies(ratio -> assertThat(ratio.times()).isCloseTo(10, within(1e-6)));
        assertThat(toys.ifInReach())
                .isEqualTo(new Ruling(LeapClass.NEITHER, Why.DIRTIER_THAN_PATH));
        assertThat(leap.stability(list, 9).stays())
                .filteredOn(stay -> stay.industry().code().equals("toys"))
                .singleElement()
                .satisfies(stay -> assertThat(stay.sameClass()).isEqualTo(1));
    }

    /// Facts stay, estimates move, and rents, which are there for other reasons, count nothing.
    @Test
    void ofAForerunnerEstimatesMoveAndFactsStay() {
        CellRegion cells = cells();
        Region region = cells.region();
        Structure structure = Structure.of(region, cells.activity(region));
        List<double[]> dale = ShortlistRedraws.redrawn(structure, DALE, i -> i < 3);
        List<double[]> hill = ShortlistRedraws.redrawn(structure, HILL, i -> i < 3);

        assertThat(dale)
                .hasSize(ShortlistRedraws.DRAWS)
                .allMatch(each -> each[1] == 50 && each[3] == 0);
        assertThat(hill)
                .hasSize(ShortlistRedraws.DRAWS)
                .allMatch(each -> each[1] == 0 && each[3] == 0);
        assertThat(hill.stream().mapToDouble(each -> each[0]).distinct())
                .hasSize(ShortlistRedraws.DRAWS);
    }
}
