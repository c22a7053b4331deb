package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// Facts of jobs that leave nothing to others, or that value added or other facts of jobs do not
/// bear out.
class JobsApartTest {
    /// The nation has 1000 jobs in each industry, and makes 1 of value added with each.
    private static TestRegion two() {
        return new TestRegion()
                .place("nation", "")
                .place("west", "nation")
                .place("east", "nation")
                .industry("1", Broad.SECONDARY, 1000, 10000)
                .industry("2", Broad.SECONDARY, 1000, 10000);
    }

    private static TestRegion jobs(TestRegion region, String place, String set, Quantity jobs) {
        return region.fact(place, set, Measure.JOBS, jobs, 2020);
    }

    private static Activity estimate(TestRegion region) {
        return Estimator.estimate(region.build()).orElseThrow().activity();
    }

    private static List<Conflict> conflicts(TestRegion region) {
        return ((Infeasible) Estimator.estimate(region.build())).conflicts();
    }

    /// Jobs of a place of two industries that weigh 300 and 0.1, where only those of the first need
    /// be known of the nation.
    private static double[] share(
            double second, double[] figures, Quantity told, List<Conflict> conflicts) {
        Given given = Given.of(jobs(two(), "west", "", told));
        return Apportionment.share(
                given.region(),
                given.known(),
                Measure.JOBS,
                new double[] {1000, second},
                figures,
                new double[] {300, 0.1, 700, 900},
                new Evidence(given.region(), given.nation()).jobs(),
                conflicts);
    }

    private static double[] open() {
        return new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    }

    @Test
    void anUpperBoundOfAPlaceHolds() {
        double[] jobs = share(1000, open(), Quantity.atMost(40), new ArrayList<>());

        assertThat(jobs[0] + jobs[1]).isCloseTo(40, within(0.1));
    }

    @Test
    void aBoundThatKnownCellsMeetAsksNothingOfOthers() {
        double[] figures = {600, Double.NaN, Double.NaN, Double.NaN};
        double[] free = share(1000, figures, Quantity.atLeast(0), new ArrayList<>());
        for (Quantity met : List.of(Quantity.atLeast(590), Quantity.atMost(10000))) {
            double[] jobs = share(1000, figures, met, new ArrayList<>());

            assertThat(jobs[1]).isCloseTo(free[1], within(1e-9));
        }
    }

    @Test
    void aTotalIsAnUpperBoundWhereNothingIsKnownOfACell() {
        double[] jobs = share(Double.NaN, open(), Quantity.exactly(100), new ArrayList<>());

        assertThat(jobs[0]).isCloseTo(100, within(0.2));
        assertThat(jobs[1]).isNaN();
    }

    @Test
    void whatLeavesNothingToABoundIsAConflict() {
        double[] figures = {Double.NaN, Double.NaN, 1000, Double.NaN};
        Given given = Given.of(jobs(two(), "west", "1", Quantity.atLeast(5)));
        List<Conflict> conflicts = new ArrayList<>();

        Apportionment.share(
                given.region(),
                given.known(),
                Measure.JOBS,
                new double[] {1000, 1000},
                figures,
                new double[] {300, 0.1, 700, 900},
                new Evidence(given.region(), given.nation()).jobs(),
                conflicts);

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.getFirst().stated()).isEqualTo(5);
        assertThat(conflicts.getFirst().implied()).isZero();
        assertThat(conflicts.getFirst().measure()).isEqualTo(Measure.JOBS);
    }

    /// The one cell that is left can hold none, whatever the place's total says.
    @Test
    void aTotalGivesWayWhereNothingIsLeft() {
        TestRegion region = jobs(two(), "east", "1", Quantity.exactly(1000));
        jobs(region, "west", "2", Quantity.exactly(10));
        Activity activity = estimate(jobs(region, "west", "", Quantity.exactly(200)));

        assertThat(activity.cells().jobs(0, 0)).isZero();
    }

    @Test
    void factsThatLeaveACellNoJobsAndManyAreAConflict() {
        TestRegion region = jobs(two(), "west", "1", Quantity.atLeast(5));
        jobs(region, "west", "", Quantity.atMost(0));

        assertThat(conflicts(region).getFirst().facts().getFirst().measures(Measure.JOBS)).isTrue();
    }

    /// What a cell makes says that it has 500 jobs, which its bound of 100 does not bear out; what
    /// other totals say stays as near as they are.
    @Test
    void aCellOfWhichBothAreKnownLeavesTotalsAsTheyAre() {
        TestRegion region = jobs(two(), "west", "1", Quantity.atMost(100));
        region.valueAdded("west", "1", 500);
        Activity activity = estimate(jobs(region, "west", "", Quantity.exactly(150)));

        assertThat(activity.cells().jobs(0, 0)).isLessThan(100 + 1e-6);
        assertThat(activity.cells().jobs(0, 1)).isBetween(49.0, 60.0);
        assertThat(activity.cells().valueAdded(0, 1)).isBetween(40.0, 70.0);
    }

    /// 600 jobs are known in the east, and what the west makes says 500 more than are left.
    @Test
    void jobsToldByValueAddedGiveWayToTheNations() {
        TestRegion region = jobs(two(), "east", "1", Quantity.exactly(600));
        region.valueAdded("west", "1", 900);
        Activity activity = estimate(jobs(region, "west", "", Quantity.exactly(500)));

        assertThat(activity.cells().jobs(0, 0) + activity.cells().jobs(0, 1))
                .isCloseTo(500, within(1.0));
        assertThat(activity.cells().valueAdded(0, 1)).isBetween(50.0, 150.0);
    }

    @Test
    void aConflictOfJobsNamesTheFactsOfJobs() {
        TestRegion region = jobs(two(), "west", "1", Quantity.exactly(150));
        region.valueAdded("west", "1", 100).aboveScale("west", "1", Measure.JOBS, 200);

        assertThat(conflicts(region).getFirst().facts())
                .hasSize(2)
                .allMatch(fact -> fact.measures(Measure.JOBS));
    }

    @Test
    void outputThatContradictsItselfIsListedAsOutput() {
        TestRegion region = two().fact("west", "1", Measure.OUTPUT, Quantity.exactly(150), 2020);
        region.fact("west", "1", Measure.OUTPUT, Quantity.exactly(170), 2020);

        Conflict listed =
                Estimator.estimate(region.build()).orElseThrow().discrepancies().getFirst();

        assertThat(listed.measure()).isEqualTo(Measure.OUTPUT);
        assertThat(listed.statedBasis(2020)).isEqualTo(Basis.REPORTED);
    }

    /// The nation sells 10,000 of it, and the west alone is said to sell twice that.
    @Test
    void moreOutputThanTheNationsIsAConflictOfOutput() {
        TestRegion region = two().valueAdded("west", "1", 100);
        region.fact("west", "1", Measure.OUTPUT, Quantity.exactly(20000), 2020);

        Conflict conflict = conflicts(region).getFirst();

        assertThat(conflict.measure()).isEqualTo(Measure.OUTPUT);
        assertThat(conflict.unit(region.build())).isEqualTo(region.build().currency());
    }

    @Test
    void jobsThatContradictOneAnotherAreListedAsPersons() {
        TestRegion region = jobs(two(), "west", "1", Quantity.exactly(150));
        Region built = jobs(region, "west", "1", Quantity.exactly(170)).build();

        List<Conflict> listed = Estimator.estimate(built).orElseThrow().discrepancies();

        assertThat(listed).hasSize(1);
        assertThat(listed.getFirst().stated()).isEqualTo(150);
        assertThat(listed.getFirst().implied()).isEqualTo(170);
        assertThat(listed.getFirst().measure()).isEqualTo(Measure.JOBS);
        assertThat(listed.getFirst().unit(built)).isEqualTo("persons");
        assertThat(listed.getFirst().statedBasis(2020)).isEqualTo(Basis.REPORTED);
    }
}
