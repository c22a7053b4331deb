package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.region.Delivered;
import org.shanhai.region.Delivered.Near;
import org.shanhai.region.Delivered.Promise;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What is to be expected where as much of promises comes as came of earlier ones: a job goes with
/// 10 invested, .1 of land, 20 of output and 2 of tax, and 10 of tax are asked for the land.
class ExpectedDeliveryTest {
    private static final Ruleset FLOORS =
            TestProposals.ruleset(
                    TestProposals.floor(RuleIndicator.TAX_PER_LAND, 10),
                    TestProposals.floor(RuleIndicator.JOBS, 80));

    private static ExpectedVerdict expected(Delivered... records) {
        List<Project> projects = new ArrayList<>();
        for (int k = 0; k < 10; k++) {
            double jobs = 100 * Math.exp(0.3 * k - 1.5);
            double off = Math.exp(0.2 * Math.cos(7 * k));
            projects.add(
                    TestProposals.comparable(
                            "q" + k,
                            "toys",
                            Map.of(
                                    ProjectFigure.INVESTMENT, Quantity.exactly(10 * jobs * off),
                                    ProjectFigure.LAND, Quantity.exactly(0.1 * jobs),
                                    ProjectFigure.OUTPUT, Quantity.exactly(20 * jobs / off),
                                    ProjectFigure.TAX, Quantity.exactly(2 * jobs * off),
                                    ProjectFigure.JOBS, Quantity.exactly(jobs))));
        }
        Region region =
                TestProposals.REGION.toBuilder()
                        .projects(projects)
                        .all(Delivered.class, List.of(records))
                        .build();
        Admissions admissions = Admissions.withoutChains(region);
        Proposal proposal =
                TestProposals.stating(
                        TestProposals.figures(
                                ProjectFigure.JOBS, Quantity.exactly(100),
                                ProjectFigure.LAND, Quantity.exactly(10)));
        return admissions.expect(admissions.decide(proposal, FLOORS)).orElseThrow();
    }

    private static Delivered came(Near near, Promise promise, double rate) {
        return new Delivered(
                promise.key() + rate,
                "group",
                "",
                near,
                Optional.of("county"),
                promise,
                "",
                "signed",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                rate,
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                "");
    }

    /// Of 100 jobs half came of earlier ones in the zone: then 80 are never reached. What money
    /// came is no matter, as none is promised.
    @Test
    void promisesAreReckonedDownAtTheRatesOfEarlierOnes() {
        Delivered jobs = came(Near.ZONE, Promise.JOBS, 0.5);
        ExpectedVerdict found = expected(jobs, came(Near.ZONE, Promise.MONEY, 0.5));
        ExpectedVerdict.AsDelivered less = found.delivered().orElseThrow();

        assertThat(less.rates()).isEqualTo(Map.of(ProjectFigure.JOBS, jobs));
        assertThat(found.chance(Outcome.ADMIT_ON_CONDITIONS)).isGreaterThan(0.5);
        assertThat(less.chances())
                .filteredOn(one -> one.outcome() == Outcome.ADMIT_ON_CONDITIONS)
                .singleElement()
                .satisfies(one -> assertThat(one.chance()).isZero());
    }

    /// Nor where nothing is known to have come, which no promise can be reckoned by, or only
    /// abroad.
    @Test
    void whatTellsNothingReckonsNothingDown() {
        assertThat(expected().delivered()).isEmpty();
        assertThat(expected(came(Near.ZONE, Promise.JOBS, 0)).delivered()).isEmpty();
        assertThat(expected(came(Near.ABROAD, Promise.JOBS, 0.5)).delivered()).isEmpty();
        assertThat(expected(came(Near.ZONE, Promise.MONEY, 0.5)).delivered()).isEmpty();
    }
}
