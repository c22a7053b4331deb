package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;

class IndustrySizesTest {
    private final LaidRegion laid =
            new LaidRegion()
                    .inside("a", "b")
                    .outside("rest")
                    .goods("toys", "tools")
                    .jobs("rest", 50, 50)
                    .valueAdded("rest", 500, 500);

    @Test
    void theMeasureThatObservesMorePlacesIsTaken() {
        laid.valueAdded("a", 5, 5);
        assertThat(laid.structure().quotientOf()).isEqualTo("value_added");
        laid.jobs("a", 5, 5);
        assertThat(laid.structure().quotientOf()).isEqualTo("jobs");
        laid.jobs("b", 5, 5);
        assertThat(laid.structure().quotientOf()).isEqualTo("jobs");
        laid.valueAdded("b", 5);
        assertThat(laid.structure().quotientOf()).isEqualTo("jobs");
    }

    @Test
    void ofAsManyPlacesTheOneWithMoreFigures() {
        laid.valueAdded("a", 5);
        assertThat(laid.structure().quotientOf()).isEqualTo("value_added");
        laid.jobs("b", 5);
        assertThat(laid.structure().quotientOf()).isEqualTo("jobs");
        laid.valueAdded("b", 5);
        assertThat(laid.structure().quotientOf()).isEqualTo("value_added");
    }

    @Test
    void placesGoBeforeFigures() {
        // Of value added one place is observed, by two figures; of jobs none, by three.
        LaidRegion more =
                new LaidRegion()
                        .inside("a", "b", "c")
                        .outside("rest")
                        .goods("toys", "tools")
                        .jobs("rest", 50, 50)
                        .valueAdded("rest", 500, 500)
                        .valueAdded("a", 5, 5)
                        .jobs("a", 5)
                        .jobs("b", 5)
                        .jobs("c", 5);
        assertThat(more.structure().quotientOf()).isEqualTo("value_added");
    }

    @Test
    void figuresOfNothingObserveNobody() {
        laid.jobs("a", 0, 0).jobs("b", 0, 7);
        StructureCells cells = laid.structure().cells();

        assertThat(cells.isObserved(0)).isFalse();
        assertThat(cells.coverage(0).figures()).isEqualTo(2);
        assertThat(cells.isObserved(1)).isTrue();
        assertThat(cells.findBasis(1, 1)).contains(Basis.REPORTED);
    }

    @Test
    void theNationIsThatOfTheTable() {
        laid.table(
                new double[] {100, 300},
                new double[] {700, 100},
                new double[2][2],
                new double[2][2]);
        laid.jobs("a", 5, 5);
        // Half of it here, a quarter in the nation.
        assertThat(laid.structure().cells().quotient(0, 0).orElseThrow())
                .isCloseTo(2, within(1e-12));
        laid.valueAdded("a", 7, 9).valueAdded("b", 3, 1);
        StructureCells cells = laid.structure().cells();
        // 7 of 16 here, 7 of 8 in the nation.
        assertThat(cells.quotient(0, 0).orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(cells.findBasis(0, 0)).contains(Basis.DERIVED);
    }

    @Test
    void withoutATableTheNationIsTheSumOfPlaces() {
        laid.valueAdded("a", 150, 50);
        // 150 of 200 here, 650 of 1200 in the nation.
        assertThat(laid.structure().cells().quotient(0, 0).orElseThrow())
                .isCloseTo(0.75 / (650.0 / 1200), within(1e-12));
    }
}
