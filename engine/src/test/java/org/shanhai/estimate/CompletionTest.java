package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;

/// What follows from fitted value added: output, jobs, and what is known of them.
class CompletionTest {
    private static final int WEST = 0;
    private static final int EAST = 1;

    /// A nation that makes 300 with 100 jobs in its first industry, in two places.
    private static TestRegion two() {
        return new TestRegion()
                .place("nation", "")
                .place("west", "nation")
                .place("east", "nation")
                .industry("1", Broad.SECONDARY, 300, 1000)
                .industry("2", Broad.TERTIARY, 200, 400);
    }

    private static Estimation jobs(double west, double east) {
        return Estimator.estimate(
                two().fact("west", "1", Measure.JOBS, Quantity.exactly(west), 2020)
                        .fact("east", "1", Measure.JOBS, Quantity.exactly(east), 2020)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"120, 30, 150", "60, 30, 90"})
    void jobsKnownEverywhereMustAddToTheNations(double west, double east, double sum) {
        Conflict conflict = ((Infeasible) jobs(west, east)).conflicts().getFirst();

        assertThat(conflict.stated()).isEqualTo(100);
        assertThat(conflict.implied()).isCloseTo(sum, within(1e-9));
        assertThat(conflict.place().key()).isEqualTo("nation");
        assertThat(conflict.industries().key()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"25, 75", "25.00000001, 75", "24.99999999, 75"})
    void butForRounding(double west, double east) {
        Activity activity = jobs(west, east).orElseThrow().activity();

        assertThat(activity.cells().jobs(WEST, 0)).isEqualTo(west);
        assertThat(activity.cells().jobs(EAST, 0)).isEqualTo(east);
    }

    /// Of 1000 of output the west's known 400 leave 600 to the east; of 400, by value added.
    @Test
    void whatIsKnownOfOutputLeavesTheRestToOthersByValueAdded() {
        Activity activity =
                Estimator.estimate(
                                two().valueAdded("west", "1", 150)
                                        .fact(
                                                "west",
                                                "1",
                                                Measure.OUTPUT,
                                                Quantity.exactly(400),
                                                2020)
                                        .valueAdded("west", "2", 50)
                                        .build())
                        .orElseThrow()
                        .activity();

        assertThat(activity.cells().output(WEST, 0)).isEqualTo(400);
        assertThat(activity.cells().output(EAST, 0)).isCloseTo(600, within(1e-9));
        assertThat(activity.cells().output(WEST, 1)).isCloseTo(100, within(1e-6));
        assertThat(activity.cells().output(EAST, 1)).isCloseTo(300, within(1e-6));
        assertThat(activity.cells().valueAdded(EAST, 1)).isCloseTo(150, within(1e-6));
    }

    @Test
    void jobsNobodyCountedAreNotKnown() {
        Region region =
                new CellRegion()
                        .reach("goods", 100, 0.05, 0.5)
                        .industry("mill", Broad.SECONDARY, "goods", 0.3)
                        .industry("care", Broad.TERTIARY, "goods", 0.9)
                        .place("west", Role.MOUNTAIN, 80, 20)
                        .jobs(Double.NaN, 10)
                        .place("east", Role.COAST, 80, 20)
                        .jobs(Double.NaN, 30)
                        .region();
        Activity activity = Estimator.estimate(region).orElseThrow().activity();

        assertThat(activity.cells().jobs(WEST, 0)).isNaN();
        assertThat(activity.cells().jobs(EAST, 0)).isNaN();
        // Two places of one area share 40.
        assertThat(activity.cells().jobs(WEST, 1)).isCloseTo(20, within(1e-9));
    }

    /// The nation loses 10 in the fifth industry: it is spread as the 120 and 180 that are taken to
    /// be secondary in a west of 200 and an east of 300.
    @Test
    void aLossIsSpreadAsTheSectorItBelongsTo() {
        TestRegion region = two().industry("5", Broad.SECONDARY, -10, 50);
        Activity activity =
                Estimator.estimate(region.valueAdded("west", "", 200).build())
                        .orElseThrow()
                        .activity();

        assertThat(activity.cells().valueAdded(WEST, 2)).isCloseTo(-4, within(1e-9));
        assertThat(activity.cells().valueAdded(EAST, 2)).isCloseTo(-6, within(1e-9));
    }

    /// The east gains 2 and the west 5 where the nation loses 10 and makes nothing.
    @Test
    void whatFactsLeaveOfALossIsLeftToTheOthers() {
        Activity activity =
                Estimator.estimate(
                                two().industry("5", Broad.SECONDARY, -10, 0)
                                        .industry("6", Broad.SECONDARY, 0, 0)
                                        .valueAdded("east", "5", 2)
                                        .valueAdded("west", "6", 5)
                                        .build())
                        .orElseThrow()
                        .activity();

        assertThat(activity.cells().valueAdded(EAST, 2)).isEqualTo(2);
        assertThat(activity.cells().valueAdded(WEST, 2)).isCloseTo(-12, within(1e-9));
        assertThat(activity.cells().valueAdded(WEST, 3)).isEqualTo(5);
        assertThat(activity.cells().valueAdded(EAST, 3)).isCloseTo(-5, within(1e-9));
    }

    /// An area of two places beside the rest of the nation.
    private static TestRegion area() {
        return new TestRegion()
                .place("nation", "")
                .place("area", "nation")
                .place("west", "area")
                .place("east", "area")
                .place("rest", "nation")
                .industry("1", Broad.SECONDARY, 300, 1000)
                .industry("2", Broad.TERTIARY, 200, 400)
                .industry("3", Broad.TERTIARY, 100, 400);
    }

    private static Place unit(Estimate estimate, int unit) {
        return estimate.activity().places().unit(unit);
    }

    private static Industry industry(Estimate estimate, int number) {
        return estimate.activity().industries().get(number);
    }

    /// Of the first industry 25 in the west are reported; what the rest makes does not count.
    @Test
    void anIndustryIsKnownAsItsCellsInsideTheArea() {
        Estimate estimate =
                Estimator.estimate(
                                area().valueAdded("west", "1", 25)
                                        .valueAdded("east", "1", 75)
                                        .valueAdded("west", "2", 10)
                                        .build())
                        .orElseThrow();
        Knowledge knowledge = estimate.knowledge();

        assertThat(knowledge.of(industry(estimate, 0)).of(Basis.REPORTED)).isEqualTo(1);
        assertThat(knowledge.of(industry(estimate, 2)).of(Basis.REPORTED)).isZero();
        assertThat(knowledge.of(industry(estimate, 2)).of(Basis.ESTIMATED)).isEqualTo(1);
    }

    /// All three broad sectors of both places of the area are stated, and so their sums derived.
    @Test
    void aTotalOfKnownSectorsIsDerived() {
        TestRegion region =
                new TestRegion()
                        .place("nation", "")
                        .place("area", "nation")
                        .place("west", "area")
                        .place("east", "area")
                        .place("rest", "nation")
                        .industry("0", Broad.PRIMARY, 100, 200)
                        .industry("1", Broad.SECONDARY, 300, 1000)
                        .industry("2", Broad.TERTIARY, 200, 400);
        for (Broad broad : Broad.values()) {
            region.valueAdded("west", broad.key(), 20).valueAdded("east", broad.key(), 10);
        }
        Estimate estimate = Estimator.estimate(region.build()).orElseThrow();
        Knowledge knowledge = estimate.knowledge();
        Place area = region.build().places().get("area");

        assertThat(knowledge.totalOf(unit(estimate, 0))).isEqualTo(Basis.DERIVED);
        assertThat(knowledge.broadOf(unit(estimate, 0), Broad.PRIMARY)).isEqualTo(Basis.REPORTED);
        assertThat(knowledge.broadOf(area, Broad.PRIMARY)).isEqualTo(Basis.DERIVED);
        assertThat(knowledge.totalOf(area)).isEqualTo(Basis.DERIVED);
        assertThat(knowledge.totalOf(unit(estimate, 2))).isEqualTo(Basis.ESTIMATED);
    }
}
