package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.kept.Fingerprint;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.TestRegion;

/// The fit of a table of two places and two industries, worked by hand.
class FitTest {
    private static final double TIGHT = 1e-12;
    private static final double FREE = Double.POSITIVE_INFINITY;
    private static final int[] BOTH = {0, 1};

    private final Given given =
            Given.of(
                    new TestRegion()
                            .place("nation", "")
                            .place("west", "nation")
                            .place("east", "nation")
                            .industry("1", Broad.SECONDARY, 5, 10)
                            .industry("2", Broad.SECONDARY, 5, 10)
                            .valueAdded("west", "", 4));
    private final List<Fact> fact = given.region().facts().stream().toList();

    private Total total(int[] units, int[] industries, double low, double high, List<Fact> facts) {
        Total any = given.totals().getFirst();
        return new Total(
                any.place(), any.set(), units, industries, low, high, Basis.REPORTED, facts);
    }

    private Total total(int unit, int industry, double low, double high) {
        return total(new int[] {unit}, new int[] {industry}, low, high, fact);
    }

    private Total row(int unit, double amount) {
        return total(new int[] {unit}, BOTH, amount, amount, fact);
    }

    private Total column(int industry, double amount) {
        return total(BOTH, new int[] {industry}, amount, amount, fact);
    }

    /// The first pass finds sums of 2 where 3 and 1 are wanted, off by 1/3 and 1/2; then all holds.
    @Test
    void exactTotalsScaleTheirCells() {
        double[] cells = {1, 1, 1, 1};
        Fit fit = new Fit(cells, 2, List.of(row(0, 3), row(1, 1), column(0, 2), column(1, 2)));

        assertThat(fit.converge(TIGHT)).isTrue();
        assertThat(cells).containsExactly(new double[] {1.5, 1.5, .5, .5}, within(1e-12));
        assertThat(fit.passes()).isEqualTo(2);
        assertThat(fit.error()).isLessThan(1e-15);
    }

    @Test
    void itGoesOnUntilTheToleranceIsMetAndSaysByHowMuchItIsNot() {
        Fit fit = new Fit(new double[] {1, 1, 1, 1}, 2, List.of(row(0, 3), row(1, 1)));

        assertThat(fit.converge(0.5)).isTrue();
        assertThat(fit.passes()).isEqualTo(1);
        assertThat(fit.error()).isEqualTo(0.5);
    }

    /// With rows of 3 and 1 and columns of 2 the cells are x, 3 − x, 2 − x and x − 1; the cross
    /// ratio x (x − 1) / ((3 − x) (2 − x)) is the prior's, which is 8: 7x² − 39x + 48 = 0.
    @Test
    void theCrossRatioOfThePriorIsKept() {
        double[] cells = {4, 1, 1, 2};
        Fit fit = new Fit(cells, 2, List.of(row(0, 3), row(1, 1), column(0, 2), column(1, 2)));

        assertThat(fit.converge(TIGHT)).isTrue();
        double x = (39 - Math.sqrt(39 * 39 - 4 * 7 * 48)) / 14;
        assertThat(cells).containsExactly(new double[] {x, 3 - x, 2 - x, x - 1}, within(1e-9));
    }

    /// A cell of 1 is moved by a bound only as far as it must be.
    @ParameterizedTest
    @CsvSource({"3, Infinity, 3", "0.5, Infinity, 1", "0, 0.25, 0.25", "0, 9, 1", "1, 1, 1"})
    void aBoundMovesACellAsFarAsItMust(double low, double high, double moved) {
        double[] cells = {1, 1, 1, 1};
        Fit fit = new Fit(cells, 2, List.of(total(1, 0, low, high)));

        assertThat(fit.converge(TIGHT)).isTrue();
        assertThat(cells).containsExactly(new double[] {1, 1, moved, 1}, within(1e-12));
    }

    /// The bound takes the cell to 2 before the row is scaled to 10; halves of 10 meet it anyway.
    @Test
    void aBoundGivesBackWhatItTookWhenThatIsNoLongerNeeded() {
        double[] cells = {1, 1, 1, 1};
        Fit fit = new Fit(cells, 2, List.of(total(0, 0, 2, FREE), row(0, 10)));

        assertThat(fit.converge(TIGHT)).isTrue();
        assertThat(cells).containsExactly(new double[] {5, 5, 1, 1}, within(1e-9));
    }

    @Test
    void aBoundThatIsNeededHoldsInsideItsRow() {
        double[] cells = {1, 1, 1, 1};
        Fit fit = new Fit(cells, 2, List.of(total(0, 0, 8, FREE), row(0, 10)));

        assertThat(fit.converge(TIGHT)).isTrue();
        assertThat(cells).containsExactly(new double[] {8, 2, 1, 1}, within(1e-9));
    }

    @Test
    void whereThereIsNothingAllCellsAreZero() {
        double[] cells = {1, 1, 1, 1};
        Fit fit = new Fit(cells, 2, List.of(total(0, 1, 0, 0), row(0, 6), row(1, 4)));

        assertThat(fit.converge(TIGHT)).isTrue();
        assertThat(cells).containsExactly(new double[] {6, 0, 2, 2}, within(1e-12));
        assertThat(row(0, 6).sumOf(cells, 2)).isCloseTo(6, within(1e-12));
    }

    @Test
    void cellsOfNothingMeetABoundOfNothingOnly() {
        Fit open = new Fit(new double[4], 2, List.of(total(0, 0, 0, 5)));
        assertThat(open.converge(TIGHT)).isTrue();
        assertThat(open.error()).isZero();
        Fit shut = new Fit(new double[4], 2, List.of(total(0, 0, 5, 5)));
        assertThat(shut.converge(TIGHT)).isFalse();
        assertThat(shut.error()).isEqualTo(1);
        // Looked at every 400 passes, it is given up when the error is no smaller than at the last.
        assertThat(shut.passes()).isEqualTo(800);
    }

    /// One that errs by a factor e either way weighs as much as the prior: of a sum of 2 and a
    /// figure of 8 it makes 4, the middle of their logarithms. Where 6 is the least of another
    /// total it gives way.
    @Test
    void whatIsKnownWithAnErrorGivesWay() {
        Total eight = row(0, 8).within(8, 8, 1);
        double[] cells = {1, 1, 1, 1};
        double[] bound = cells.clone();

        assertThat(new Fit(cells, 2, List.of(eight)).converge(TIGHT)).isTrue();
        assertThat(new Fit(bound, 2, List.of(eight, row(0, 6))).converge(TIGHT)).isTrue();

        assertThat(cells).containsExactly(new double[] {2, 2, 1, 1}, within(1e-9));
        assertThat(bound).containsExactly(new double[] {3, 3, 1, 1}, within(1e-9));
    }

    /// Of 5 and 3 for one cell, each pass undoes what the other total did; the column of 7 holds.
    @Test
    void totalsInConflictDriftAndOthersDoNot() {
        Total five = total(0, 0, 5, 5);
        Total three = total(0, 0, 3, 3);
        double[] cells = {1, 1, 1, 1};
        Fit fit = new Fit(cells, 2, List.of(five, column(1, 7), three));

        assertThat(fit.converge(TIGHT)).isFalse();
        assertThat(fit.drifting(12)).containsExactlyInAnyOrder(five, three);
        assertThat(fit.drifting(1)).hasSize(1);
        assertThat(five.sumOf(cells, 2)).isCloseTo(3, within(1e-9));
    }

    /// Each pass takes the cell from 2 up to 3 and 4 and back: by ln 3/2, ln 4/3 and ln 2.
    @Test
    void theOneThatDriftsMostIsNamedFirst() {
        Total three = total(0, 0, 3, 3);
        Total four = total(0, 0, 4, 4);
        Total two = total(0, 0, 2, 2);
        Total beside = total(1, 1, 3, 3);
        Fit fit = new Fit(new double[] {1, 1, 1, 1}, 2, List.of(four, beside, two, three));

        assertThat(fit.converge(TIGHT)).isFalse();
        assertThat(fit.drifting(12)).containsExactly(two, three, four);
    }

    /// The column is a step of ln 3.5e9 = 22 away from the prior, the two in conflict move by
    /// ln 5/3 in each of 400 passes, 204 in all. Steps made before those passes do not count.
    @Test
    void aTotalFarFromThePriorDoesNotDrift() {
        Total five = total(0, 0, 5, 5);
        Total three = total(0, 0, 3, 3);
        Fit fit = new Fit(new double[] {1, 1, 1, 1}, 2, List.of(five, column(1, 7e9), three));

        assertThat(fit.converge(TIGHT)).isFalse();
        assertThat(fit.drifting(12)).containsExactlyInAnyOrder(five, three);
    }

    /// The one moves by ln 5/3 a pass, the other by a thousandth.
    @Test
    void aConflictSmallBesideAnotherIsNotNamedWithIt() {
        Total five = total(0, 0, 5, 5);
        Total three = total(0, 0, 3, 3);
        Total first = total(1, 1, 3, 3);
        Total second = total(1, 1, 3.003, 3.003);
        Fit fit = new Fit(new double[] {1, 1, 1, 1}, 2, List.of(first, five, second, three));

        assertThat(fit.converge(TIGHT)).isFalse();
        assertThat(fit.drifting(12)).containsExactlyInAnyOrder(five, three);
    }

    /// Thirty facts take a cell up by a hundredth each, and the nation's total takes it back by all
    /// of that at once: facts are measured against facts.
    @Test
    void factsAreNamedHoweverMuchMoreTheNationDrifts() {
        List<Total> totals = new ArrayList<>();
        totals.add(total(new int[] {0}, new int[] {0}, 3, 3, List.of()));
        for (int k = 1; k <= 30; k++) {
            totals.add(total(0, 0, 3 * Math.pow(1.01, k), 3 * Math.pow(1.01, k)));
        }
        Fit fit = new Fit(new double[] {1, 1, 1, 1}, 2, totals);

        assertThat(fit.converge(TIGHT)).isFalse();
        assertThat(fit.drifting(12)).hasSize(12);
    }

    @Test
    void theNationsTotalsAreNotNamedAmongFacts() {
        Total five = total(0, 0, 5, 5);
        Total nation = total(new int[] {0}, new int[] {0}, 3, 3, List.of());
        Fit fit = new Fit(new double[] {1, 1, 1, 1}, 2, List.of(nation, five));

        assertThat(fit.converge(TIGHT)).isFalse();
        assertThat(fit.drifting(12)).containsExactly(five);
    }

    private Fingerprint origin(Total total) {
        Fingerprint.Maker origin = Fingerprint.of("");
        total.addTo(origin);
        return origin.done();
    }

    @Test
    void whateverATotalSaysIsOfItsOrigin() {
        Total first = total(new int[] {0}, new int[] {0}, 3, 4, fact);

        assertThat(origin(first.within(3, 4))).isEqualTo(origin(first));
        assertThat(
                        Stream.of(
                                        first,
                                        first.within(2, 4),
                                        first.within(3, 5),
                                        first.within(3, 4, 0.1),
                                        total(new int[] {1}, new int[] {0}, 3, 4, fact),
                                        total(BOTH, new int[] {0}, 3, 4, fact),
                                        total(new int[] {0}, new int[] {1}, 3, 4, fact),
                                        total(new int[] {0}, BOTH, 3, 4, fact))
                                .map(this::origin))
                .doesNotHaveDuplicates();
    }
}
