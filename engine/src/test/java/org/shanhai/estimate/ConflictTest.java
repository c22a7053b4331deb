package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.region.Quantity.atLeast;
import static org.shanhai.region.Quantity.between;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.TestRegion;

/// Conflicts that only the fit finds, since no two totals rule each other out.
class ConflictTest {
    private static TestRegion twoPlaces() {
        return new TestRegion()
                .place("nation", "")
                .place("area", "nation")
                .place("west", "area")
                .place("east", "area")
                .industry("1", Broad.SECONDARY, 20, 40)
                .industry("2", Broad.SECONDARY, 20, 40);
    }

    private static Conflict only(TestRegion region) {
        Estimation estimation = Estimator.estimate(region.build());
        assertThat(estimation).isInstanceOf(Infeasible.class);
        List<Conflict> conflicts = ((Infeasible) estimation).conflicts();
        assertThat(conflicts).hasSize(1);
        return conflicts.getFirst();
    }

    /// The nation, which is the area here, makes 20 of industry 1, which no fact says; each pass
    /// takes the bound to 25 last.
    @Test
    void aBoundIsNotNamedAsItsOwnContradiction() {
        Conflict conflict = only(twoPlaces().fact("area", "1", "value_added", atLeast(25), 2020));

        assertThat(conflict.industries().key()).isEqualTo("1");
        assertThat(conflict.stated()).isEqualTo(25);
        assertThat(conflict.implied()).isCloseTo(20, within(1e-9));
    }

    /// The same with 8 of the nation's 20 known, and at most 30 stated as well.
    @Test
    void whatIsKnownCountsOnBothSidesOfABound() {
        Conflict conflict =
                only(
                        twoPlaces()
                                .valueAdded("east", "1", 8)
                                .fact("area", "1", "value_added", between(25, 30), 2020));

        assertThat(conflict.stated()).isEqualTo(25);
        assertThat(conflict.implied()).isCloseTo(20, within(1e-9));
    }

    /// Beside a known 4 the two bounds of 6 do not fit into 14.
    @Test
    void whatIsKnownCountsOnBothSidesOfATotal() {
        Conflict conflict =
                only(
                        twoPlaces()
                                .industry("3", Broad.SECONDARY, 20, 40)
                                .valueAdded("west", "3", 4)
                                .valueAdded("west", "", 14)
                                .fact("west", "1", "value_added", atLeast(6), 2020)
                                .fact("west", "2", "value_added", atLeast(6), 2020));

        assertThat(conflict.stated()).isEqualTo(14);
        assertThat(conflict.implied()).isCloseTo(16, within(1e-9));
    }

    /// Two bounds of 6 fit into 10 each alone; all three drift by ln(12/10) a pass.
    @Test
    void whereAllDriftAlikeTheOneNamedIsHeldAgainstTheOthers() {
        Conflict conflict =
                only(
                        twoPlaces()
                                .valueAdded("west", "", 10)
                                .fact("west", "1", "value_added", atLeast(6), 2020)
                                .fact("west", "2", "value_added", atLeast(6), 2020));

        assertThat(conflict.facts()).hasSize(3);
        assertThat(conflict.stated()).isEqualTo(10);
        assertThat(conflict.implied()).isCloseTo(12, within(1e-9));
    }
}
