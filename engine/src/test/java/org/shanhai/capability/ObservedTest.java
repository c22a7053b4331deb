package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.capability.Tables.keys;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.capability.SetAside.Kind;
import org.shanhai.capability.SetAside.Reason;
import org.shanhai.linalg.Matrix;

class ObservedTest {
    private static final Matrix TABLE =
            matrix(row(4, 0, 1, 0), row(0, 0, 0, 0), row(10, 0, 20, 1), row(0.5, 0, 0, 0));

    private static Observed find(Selection selection) {
        return Observed.find("1", keys("R", 4), keys("I", 4), TABLE, selection).orElseThrow();
    }

    @Test
    void emptyLinesAreSetAsideAndNamed() {
        Observed observed = find(Selection.ALL);
        assertThat(observed.places()).containsExactly("R1", "R3", "R4");
        assertThat(observed.industries()).containsExactly("I1", "I3", "I4");
        assertThat(observed.setAside())
                .containsExactly(
                        new SetAside(Kind.PLACE, "R2", Reason.EMPTY),
                        new SetAside(Kind.INDUSTRY, "I2", Reason.EMPTY));
        assertThat(observed.values().row(1)).containsExactly(10, 20, 1);
        assertThat(observed.totals().industry(0)).isEqualTo(14.5);
        assertThat(observed.totals().all()).isEqualTo(36.5);
    }

    @Test
    void smallPlacesAreLeftOutOfTotalsToo() {
        Observed observed = find(new Selection(1, 0, Set.of()));
        assertThat(observed.places()).containsExactly("R1", "R3");
        assertThat(observed.totals().industry(0)).isEqualTo(14);
        assertThat(observed.setAside()).contains(new SetAside(Kind.PLACE, "R4", Reason.BELOW_SIZE));
    }

    @Test
    void aSmallIndustryTakesThePlacesAlongThatHaveNothingElse() {
        Observed observed = find(new Selection(0, 15, Set.of()));
        assertThat(observed.industries()).containsExactly("I3");
        assertThat(observed.places()).containsExactly("R1", "R3");
    }

    @Test
    void placesOutsideCountInTotalsOnly() {
        Observed observed = find(new Selection(0, 0, Set.of("R3")));
        assertThat(observed.places()).containsExactly("R1", "R4");
        assertThat(observed.industries()).containsExactly("I1", "I3", "I4");
        assertThat(observed.totals().industry(2)).isEqualTo(1);
        assertThat(observed.totals().all()).isEqualTo(36.5);
        assertThat(observed.setAside()).contains(new SetAside(Kind.PLACE, "R3", Reason.OUTSIDE));
    }

    /// R1 makes 5 and 5 is asked for.
    @Test
    void aPlaceJustLargeEnoughStays() {
        assertThat(find(new Selection(5, 0, Set.of())).places()).containsExactly("R1", "R3");
    }

    /// Only the second place has the second industry, and too little: inside, nothing is left of
    /// it; outside its size is not asked for, and what it has counts.
    @Test
    void aSmallPlaceTakesItsOnlyIndustryAlongUnlessItIsOutside() {
        Matrix table = matrix(row(4, 0), row(0, 1));
        Observed inside =
                Observed.find("1", keys("R", 2), keys("I", 2), table, new Selection(2, 0, Set.of()))
                        .orElseThrow();
        Observed outside =
                Observed.find(
                                "1",
                                keys("R", 2),
                                keys("I", 2),
                                table,
                                new Selection(2, 0, Set.of("R2")))
                        .orElseThrow();

        assertThat(inside.setAside())
                .containsExactly(
                        new SetAside(Kind.PLACE, "R2", Reason.BELOW_SIZE),
                        new SetAside(Kind.INDUSTRY, "I2", Reason.BELOW_SIZE));
        assertThat(outside.industries()).containsExactly("I1", "I2");
        assertThat(outside.totals().all()).isEqualTo(5);
    }

    @Test
    void ofATableWithoutAnythingNothingIsLeft() {
        assertThat(
                        Observed.find(
                                "1", keys("R", 2), keys("I", 2), Matrix.zeros(2, 2), Selection.ALL))
                .isEmpty();
    }
}
