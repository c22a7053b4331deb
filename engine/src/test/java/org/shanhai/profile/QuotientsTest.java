package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Measure;
import org.shanhai.region.Presence;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;

/// Of a nation of 1000 jobs, 100 make toys, 300 tools, 600 clothes, and 0 rugs. Place a has 10 jobs
/// in toys, and nothing is known of its other industries.
class QuotientsTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private final LaidRegion laid =
            new LaidRegion()
                    .inside("a")
                    .outside("rest")
                    .goods("toys", "tools", "clothes", "rugs")
                    .jobs("a", 10)
                    .jobs("rest", 90, 300, 600, 0);

    private void total(Quantity jobs, Scope scope, int year) {
        laid.fact("a", "", Measure.JOBS, jobs, scope, year, Basis.REPORTED);
    }

    private StructureCells cells() {
        return laid.structure().cells();
    }

    @Test
    void oneFigureIsHeldAgainstTheWholePlace() {
        total(Quantity.exactly(40), Scope.ALL, 2020);
        StructureCells cells = cells();

        // 10 of 40 here, 100 of 1000 in the nation.
        assertThat(cells.isObserved(0)).isFalse();
        assertThat(cells.quotient(0, 0).orElseThrow()).isCloseTo(2.5, EXACT);
        assertThat(cells.quotient(0, 1)).isEmpty();
        assertThat(cells.holding(0, 0)).isEqualTo(Holding.HAS);
    }

    @Test
    void twoFiguresAreHeldAgainstTheWholePlace() {
        // Rugs and sweets are measured nowhere else: three of five would observe the place.
        LaidRegion more =
                new LaidRegion()
                        .inside("a")
                        .outside("rest")
                        .goods("toys", "tools", "clothes", "rugs", "sweets")
                        .jobs("a", 10, 15)
                        .jobs("rest", 90, 285, 500, 50, 50)
                        .fact("a", "", Measure.JOBS, 100, 2020);
        StructureCells cells = more.structure().cells();

        // 10 of 100 here, 100 of 1000 in the nation; 15 of 100, and 300 of 1000.
        assertThat(cells.isObserved(0)).isFalse();
        assertThat(cells.quotient(0, 0).orElseThrow()).isCloseTo(1, EXACT);
        assertThat(cells.quotient(0, 1).orElseThrow()).isCloseTo(0.5, EXACT);
        assertThat(cells.holding(0, 0)).isEqualTo(Holding.HAS);
        assertThat(cells.holding(0, 1)).isEqualTo(Holding.WEAK);
    }

    @Test
    void aWholeLessThanItsPartTellsNothing() {
        total(Quantity.exactly(9), Scope.ALL, 2020);
        assertThat(cells().quotient(0, 0)).isEmpty();
    }

    @Test
    void aWholeThatIsAllOneIndustryIsAnswered() {
        total(Quantity.exactly(10), Scope.ALL, 2020);
        assertThat(cells().quotient(0, 0).orElseThrow()).isCloseTo(10, EXACT);
    }

    @Test
    void aWholeLargerThanTheNationLeavesNothingElse() {
        // 10 of 2010 here; beside it 90 of 90, in all 100 of 2100.
        total(Quantity.exactly(2010), Scope.ALL, 2020);
        assertThat(cells().quotient(0, 0).orElseThrow())
                .isCloseTo(10.0 / 2010 / (100.0 / 2100), EXACT);
    }

    @Test
    void theWholeOfTheNearestYearIsTaken() {
        total(Quantity.exactly(80), Scope.ALL, 2018);
        assertThat(cells().quotient(0, 0).orElseThrow()).isCloseTo(1.25, EXACT);
        total(Quantity.exactly(40), Scope.ALL, 2021);
        assertThat(cells().quotient(0, 0).orElseThrow()).isCloseTo(2.5, EXACT);
        total(Quantity.exactly(20), Scope.ALL, 2022);
        assertThat(cells().quotient(0, 0).orElseThrow()).isCloseTo(2.5, EXACT);
    }

    @Test
    void aWholeOfThreeYearsAwayAPartOrABoundIsNone() {
        total(Quantity.exactly(40), Scope.ALL, 2017);
        total(Quantity.exactly(40), Scope.ALL, 2023);
        total(Quantity.exactly(40), Scope.TOWN, 2020);
        total(Quantity.atLeast(40), Scope.ALL, 2020);
        laid.fact("a", "secondary", Measure.JOBS, 40, 2020);
        laid.fact("a", "", Measure.VALUE_ADDED, 40, 2020);
        laid.names("a", "toys", Presence.PRESENT, Basis.REPORTED);
        assertThat(cells().quotient(0, 0)).isEmpty();
    }

    @Test
    void aWholeThatIsEstimatedOrAssumedIsNone() {
        Quantity jobs = Quantity.exactly(40);
        laid.fact("a", "", Measure.JOBS, jobs, Scope.ALL, 2020, Basis.ESTIMATED);
        laid.fact("a", "", Measure.JOBS, jobs, Scope.ALL, 2020, Basis.ASSUMED);
        assertThat(cells().quotient(0, 0)).isEmpty();
        laid.fact("a", "", Measure.JOBS, jobs, Scope.ALL, 2019, Basis.DERIVED);
        assertThat(cells().quotient(0, 0)).isPresent();
    }

    @Test
    void anObservedPlaceIsHeldAgainstWhatIsKnownOfIt() {
        laid.jobs("a", 10, 30, -1);
        total(Quantity.exactly(4000), Scope.ALL, 2020);
        StructureCells cells = cells();

        // 10 of 40 here, of toys and tools: 100 of 430 in the nation.
        assertThat(cells.isObserved(0)).isTrue();
        assertThat(cells.quotient(0, 0).orElseThrow()).isCloseTo(10.0 / 40 / (100.0 / 430), EXACT);
    }

    @Test
    void whatNobodyInTheNationHasIsNoFactHere() {
        laid.jobs("a", 10, -1, -1, 0);
        StructureCells cells = cells();

        assertThat(cells.coverage(0).figures()).isEqualTo(1);
        assertThat(cells.holding(0, 3)).isEqualTo(Holding.UNKNOWN);
        // Three fifths of the three industries that the nation has, of four.
        assertThat(cells.coverage(0).needed()).isEqualTo(2);
    }
}
