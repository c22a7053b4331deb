package org.shanhai.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.follow.FollowSamples.BY_TAX_AND_JOBS;
import static org.shanhai.follow.FollowSamples.FORM;
import static org.shanhai.follow.FollowSamples.MU;
import static org.shanhai.follow.FollowSamples.TODAY;
import static org.shanhai.follow.FollowSamples.condition;
import static org.shanhai.follow.FollowSamples.firm;
import static org.shanhai.follow.FollowSamples.promise;
import static org.shanhai.follow.FollowSamples.region;
import static org.shanhai.follow.FollowSamples.rule;
import static org.shanhai.follow.FollowSamples.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Followed;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Promised against actual, due dates, and what came of promises: small cases worked by hand.
class KeptTest {
    private static Following follow(Promise promise, Actual... years) {
        return Follow.of(
                region(FORM, BY_TAX_AND_JOBS),
                List.of(promise),
                List.of(years),
                Optional.empty(),
                0,
                TODAY);
    }

    @Test
    void isBehindWhereLessHasComeThanTheCurveAsks() {
        Promise promise =
                promise(
                        "p",
                        "paper",
                        Map.of(
                                ProjectFigure.TAX, Quantity.atLeast(10e6),
                                ProjectFigure.INVESTMENT, Quantity.exactly(100e6),
                                ProjectFigure.ENERGY, Quantity.exactly(500.0)));
        Following following =
                follow(
                        promise,
                        firm(
                                "p",
                                2023,
                                Map.of(ProjectFigure.TAX, 0.0, ProjectFigure.INVESTMENT, 40e6)),
                        firm(
                                "p",
                                2024,
                                Map.of(ProjectFigure.TAX, 2e6, ProjectFigure.ENERGY, 501.0)),
                        firm(
                                "p",
                                2025,
                                Map.of(ProjectFigure.TAX, 10e6, ProjectFigure.ENERGY, 500.0)));

        // After one year half of the building and none of the tax, after two half of the tax.
        assertThat(following.kept())
                .extracting(
                        kept ->
                                kept.year()
                                        + " "
                                        + kept.figure().key()
                                        + " "
                                        + kept.state().key()
                                        + kept.expected().stream()
                                                .mapToObj(" %.2f"::formatted)
                                                .findFirst()
                                                .orElse(""))
                .containsExactly(
                        "2023 investment behind 0.50",
                        "2023 tax on_course 0.00",
                        "2024 tax far_behind 0.50",
                        "2024 energy exceeded",
                        "2025 tax kept 1.00",
                        "2025 energy kept");
        // What was put right is no warning any more.
        assertThat(following.listOffCourse())
                .extracting(kept -> kept.figure().key())
                .containsExactly("investment");
    }

    @Test
    void anIndustryHasACurveOfItsOwn() {
        Map<ProjectFigure, Quantity> tax = Map.of(ProjectFigure.TAX, Quantity.exactly(10e6));
        Actual one = firm("p", 2023, Map.of(ProjectFigure.TAX, 1e6));

        assertThat(
                        follow(promise("p", "toys", tax), one)
                                .kept()
                                .getFirst()
                                .expected()
                                .orElseThrow())
                .isCloseTo(0.5, within(1e-3));
        assertThat(
                        follow(promise("p", "paper", tax), one)
                                .kept()
                                .getFirst()
                                .expected()
                                .orElseThrow())
                .isCloseTo(0, within(1e-3));
    }

    @Test
    void dueDatesAreWatched() {
        Promise promise =
                promise(
                        "p",
                        "paper",
                        Map.of(),
                        condition("tax_per_land", OptionalDouble.of(10e4 / MU), "2025-12-31"),
                        condition("completion", OptionalDouble.empty(), "2025-12-31"),
                        condition("jobs", OptionalDouble.of(100), "2027-12-31"),
                        condition("start", OptionalDouble.empty(), ""),
                        condition("output", OptionalDouble.of(5e6), "2025-12-31"));
        Following following =
                follow(
                        promise,
                        firm(
                                "p",
                                2025,
                                Map.of(
                                        ProjectFigure.LAND, 20 * MU,
                                        ProjectFigure.TAX, 1e6,
                                        ProjectFigure.JOBS, 60.0,
                                        ProjectFigure.OUTPUT, 6e6)));

        assertThat(following.dues())
                .extracting(due -> due.condition().about() + " " + due.state().key())
                .containsExactly(
                        "tax_per_land missed",
                        "completion overdue",
                        "jobs ahead",
                        "start undated",
                        "output met");
    }

    @Test
    void whatCameIsSummedByKindWhereThereAreEnough() {
        List<Promise> promises = new ArrayList<>();
        List<Actual> years = new ArrayList<>();
        for (int k = 1; k <= 5; k++) {
            promises.add(
                    promise(
                            "p" + k,
                            k < 4 ? "paper" : "toys",
                            Map.of(ProjectFigure.TAX, Quantity.exactly(10e6))));
            years.add(firm("p" + k, 2024, Map.of(ProjectFigure.TAX, 9e6)));
            years.add(firm("p" + k, 2025, Map.of(ProjectFigure.TAX, 1e6 * k)));
        }
        Following following =
                Follow.of(
                        region(FORM, BY_TAX_AND_JOBS), promises, years, Optional.empty(), 0, TODAY);

        assertThat(following.deliveries())
                .extracting(
                        one ->
                                one.industry().orElse("all")
                                        + " "
                                        + one.n()
                                        + " %.3f".formatted(one.rate()))
                .containsExactly("all 5 0.300", "paper 3 0.200");
    }

    /// The day itself is still in time; what must not be passed is kept from below; a rule may ask
    /// for less. What is told of the year before the day says nothing of the day.
    @Test
    void aDayIsPastWhenItIsOver() {
        Promise promise =
                promise(
                        "p",
                        "paper",
                        Map.of(),
                        condition("jobs", OptionalDouble.of(100), "2026-11-28"),
                        condition("output", OptionalDouble.of(6e6), "2026-11-27"),
                        condition("energy", OptionalDouble.of(50), "2026-01-01"),
                        condition("energy", OptionalDouble.of(40), "2025-12-31"),
                        condition("energy_per_output", OptionalDouble.of(1e-5), "2026-11-27"),
                        condition("tax", OptionalDouble.of(1e6), "2026-11-27"));
        Following following =
                Follow.of(
                        region(
                                FORM,
                                ruleset(
                                        Ruleset.Purpose.RATING,
                                        rule(
                                                Rule.Kind.FLOOR,
                                                RuleIndicator.ENERGY_PER_OUTPUT,
                                                1e-5,
                                                0,
                                                0))),
                        List.of(promise),
                        // The latest year that tells of it counts.
                        List.of(
                                firm(
                                        "p",
                                        2024,
                                        Map.of(
                                                ProjectFigure.JOBS, 200.0,
                                                ProjectFigure.OUTPUT, 1e6,
                                                ProjectFigure.ENERGY, 40.0)),
                                firm(
                                        "p",
                                        2025,
                                        Map.of(
                                                ProjectFigure.JOBS, 60.0,
                                                ProjectFigure.OUTPUT, 6e6,
                                                ProjectFigure.ENERGY, 60.0))),
                        Optional.empty(),
                        0,
                        TODAY);

        assertThat(following.dues())
                .extracting(due -> due.condition().about() + " " + due.state().key())
                .containsExactlyInAnyOrder(
                        "jobs ahead",
                        "output met",
                        "energy overdue",
                        "energy missed",
                        "energy_per_output met",
                        "tax overdue");
    }

    @Test
    void halfOfWhatWasToBeExpectedIsNotFarBehind() {
        OptionalDouble expected = OptionalDouble.of(0.8);
        assertThat(Kept.State.of(ProjectFigure.TAX, 0.8, expected)).isEqualTo(Kept.State.ON_COURSE);
        assertThat(Kept.State.of(ProjectFigure.TAX, 0.79, expected)).isEqualTo(Kept.State.BEHIND);
        assertThat(Kept.State.of(ProjectFigure.TAX, 0.4, expected)).isEqualTo(Kept.State.BEHIND);
        assertThat(Kept.State.of(ProjectFigure.TAX, 0.39, expected))
                .isEqualTo(Kept.State.FAR_BEHIND);
        assertThat(Kept.State.of(ProjectFigure.TAX, 0.39, OptionalDouble.empty()))
                .isEqualTo(Kept.State.OPEN);
        assertThat(Kept.State.of(ProjectFigure.LAND, 1, expected)).isEqualTo(Kept.State.KEPT);
        assertThat(Kept.State.of(ProjectFigure.LAND, 1.01, expected))
                .isEqualTo(Kept.State.EXCEEDED);
        assertThat(Kept.State.OPEN.isOff() || Kept.State.KEPT.isOff()).isFalse();
    }

    /// What a pack keeps is told again, of projects that no register knows too; what was not kept
    /// is not made up.
    @Test
    void whatAPackKeepsIsToldAgain() {
        Region region =
                region(FORM).toBuilder()
                        .all(
                                Followed.class,
                                List.of(
                                        followed("p", "tax", 2024, 10e6, 2e6, 0.5),
                                        followed("p", "tax", 2025, 10e6, 9e6, 0.9),
                                        followed("q", "jobs", 2025, 100, 100, 1),
                                        followed("q", "output", 2025, 0, 1, 1)))
                        .build();
        Promise promise =
                promise(
                        "p",
                        "paper",
                        Map.of(),
                        condition("tax", OptionalDouble.of(10e6), "2025-12-31"),
                        condition("jobs", OptionalDouble.of(10), "2025-12-31"));

        Following kept =
                Follow.kept(region, List.of(promise, promise("r", "paper", Map.of())), TODAY);

        assertThat(kept.kept())
                .extracting(
                        one ->
                                one.promise().key()
                                        + " "
                                        + one.year()
                                        + " "
                                        + one.figure().key()
                                        + " "
                                        + one.state().key())
                .containsExactly(
                        "p 2024 tax far_behind", "p 2025 tax on_course", "q 2025 jobs kept");
        assertThat(kept.dues())
                .extracting(due -> due.condition().about() + " " + due.state().key())
                .containsExactly("tax missed", "jobs overdue");
        assertThat(kept.untold()).extracting(Promise::key).containsExactly("r");
        assertThat(kept.rated()).isEmpty();
        // Whoever did not say how it is known what was to be expected has assumed it.
        assertThat(kept.kept()).extracting(Kept::basis).containsOnly(Basis.ASSUMED);
    }

    /// Each year stays as it was found, but where it is told anew.
    @Test
    void whatIsToldAnewTakesThePlaceOfItsYearAlone() {
        Map<ProjectFigure, Quantity> tax = Map.of(ProjectFigure.TAX, Quantity.exactly(10e6));
        Following before =
                follow(
                        promise("p", "paper", tax),
                        firm("p", 2024, Map.of(ProjectFigure.TAX, 1e6)),
                        firm("p", 2025, Map.of(ProjectFigure.TAX, 2e6)));
        Following now =
                follow(promise("p", "paper", tax), firm("p", 2025, Map.of(ProjectFigure.TAX, 9e6)));

        Following all = now.over(before.kept());

        assertThat(all.kept())
                .extracting(one -> one.year() + " %.0f".formatted(one.actual() / 1e6))
                .containsExactly("2024 1", "2025 9");
        assertThat(all.deliveries()).extracting(Delivery::actual).containsExactly(9e6);
    }

    private static Followed followed(
            String project,
            String figure,
            int year,
            double promised,
            double actual,
            double expected) {
        return new Followed(
                project,
                project,
                "",
                Optional.of("paper"),
                "zone",
                figure,
                year,
                promised,
                actual,
                OptionalDouble.of(expected),
                Optional.empty(),
                "",
                Basis.REPORTED,
                "source");
    }
}
