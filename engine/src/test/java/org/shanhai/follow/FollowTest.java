package org.shanhai.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.ProjectFigure;
import org.shanhai.follow.Rated.YearlyClass;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.BuildUp;
import org.shanhai.region.Quantity;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.TestRegion;

/// Small cases worked by hand, and what holds of all.
class FollowTest {
    private static final double MU = 1 / 1500.0;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final RatingForm FORM = form(OptionalDouble.empty(), List.of());

    private static RatingForm form(OptionalDouble benchmark, List<String> meanFor) {
        return new RatingForm(
                "r", 0.2, 0.6, 0.95, benchmark, meanFor, Basis.REPORTED, "source", "");
    }

    private static Region region(RatingForm form, Ruleset... rulesets) {
        return new TestRegion()
                        .place("land", "")
                        .place("area", "land")
                        .place("county", "area")
                        .industry("toys", Broad.SECONDARY, 20, 100)
                        .industry("paper", Broad.SECONDARY, 30, 100)
                        .build()
                        .toBuilder()
                        .rulesets(List.of(rulesets))
                        .all(RatingForm.class, List.of(form))
                        .all(
                                BuildUp.class,
                                List.of(
                                        point(BuildUp.Stage.BUILT, "", 2, 1),
                                        point(BuildUp.Stage.RUNNING, "", 1, 0),
                                        point(BuildUp.Stage.RUNNING, "", 3, 1),
                                        point(BuildUp.Stage.RUNNING, "toys", 2, 1)))
                        .build();
    }

    private static BuildUp point(BuildUp.Stage stage, String industry, double years, double share) {
        return new BuildUp(stage, industry, years, share, Basis.ASSUMED, "curve", "");
    }

    private static Rule rule(
            Rule.Kind kind, RuleIndicator indicator, double floor, double full, double weight) {
        return new Rule(
                "r",
                indicator.ordinal(),
                "",
                "",
                kind,
                indicator,
                "",
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                floor > 0 ? OptionalDouble.of(floor) : OptionalDouble.empty(),
                full > 0 ? OptionalDouble.of(full) : OptionalDouble.empty(),
                weight,
                0,
                OptionalDouble.empty(),
                "",
                1,
                Basis.REPORTED,
                "source",
                "");
    }

    private static Ruleset ruleset(Ruleset.Purpose purpose, Rule... rules) {
        return new Ruleset(
                purpose == Ruleset.Purpose.WATCH ? "w" : "r",
                "Rules",
                "",
                "",
                "",
                OptionalInt.empty(),
                Ruleset.Status.PUBLISHED,
                purpose,
                Ruleset.Default.NONE,
                List.of(rules),
                "source",
                "");
    }

    private static final Ruleset BY_TAX_AND_JOBS =
            ruleset(
                    Ruleset.Purpose.RATING,
                    rule(Rule.Kind.RATIO, RuleIndicator.TAX_PER_LAND, 0, 10e4 / MU, 60),
                    rule(Rule.Kind.RATIO, RuleIndicator.JOBS_PER_LAND, 0, 4 / MU, 40));

    private static Actual firm(String key, int year, Map<ProjectFigure, Double> figures) {
        TreeMap<ProjectFigure, Quantity> exact = new TreeMap<>();
        figures.forEach((figure, value) -> exact.put(figure, Quantity.exactly(value)));
        return new Actual(
                key,
                key,
                key.startsWith("p") ? Optional.of(key) : Optional.empty(),
                Optional.of("paper"),
                year,
                "",
                exact);
    }

    private static Actual firm(String key, double mu, double tax, double jobs) {
        return firm(
                key,
                2025,
                Map.of(
                        ProjectFigure.LAND,
                        mu * MU,
                        ProjectFigure.TAX,
                        tax,
                        ProjectFigure.JOBS,
                        jobs));
    }

    private static List<Rated> rate(Region region, Ruleset ruleset, List<Actual> firms) {
        return Follow.of(region, List.of(), firms, Optional.of(ruleset), 0, TODAY).rated();
    }

    @Test
    void marksAreTheSumOfValueOverBenchmarkTimesWeight() {
        // 20 mu, 3 million of tax: 150,000 a mu, 1.5 × 60; 40 jobs: 2 a mu, 0.5 × 40.
        List<Rated> rated =
                rate(
                        region(FORM, BY_TAX_AND_JOBS),
                        BY_TAX_AND_JOBS,
                        List.of(firm("a", 20, 3e6, 40)));

        assertThat(rated.getFirst().marks().orElseThrow()).isCloseTo(110, within(1e-9));
        assertThat(rated.getFirst().lines())
                .extracting(line -> Math.round(line.marks().orElseThrow()))
                .containsExactly(90L, 20L);
    }

    @Test
    void theBestFifthIsAAndWhoLacksAFigureIsNotRated() {
        List<Actual> firms = new ArrayList<>();
        IntStream.rangeClosed(1, 20).forEach(k -> firms.add(firm("f" + k, 10, 1e5 * k, 10)));
        firms.add(firm("z", 2025, Map.of(ProjectFigure.LAND, 1.0, ProjectFigure.JOBS, 5.0)));

        List<Rated> rated = rate(region(FORM, BY_TAX_AND_JOBS), BY_TAX_AND_JOBS, firms);

        assertThat(rated)
                .extracting(Rated::yearlyClass)
                .startsWith(
                        YearlyClass.A, YearlyClass.A, YearlyClass.A, YearlyClass.A, YearlyClass.B)
                .endsWith(YearlyClass.C, YearlyClass.D, YearlyClass.T);
        assertThat(rated.stream().filter(one -> one.yearlyClass() == YearlyClass.B)).hasSize(8);
        assertThat(rated.stream().filter(one -> one.yearlyClass() == YearlyClass.C)).hasSize(7);
        assertThat(rated.getFirst().actual().key()).isEqualTo("f20");
        assertThat(rated.getLast().lacking()).containsExactly(ProjectFigure.TAX);
        assertThat(rated.getLast().marks()).isEmpty();
    }

    @Test
    void equalMarksAreOfOneClass() {
        List<Actual> firms = new ArrayList<>();
        IntStream.rangeClosed(1, 5).forEach(k -> firms.add(firm("f" + k, 10, 1e6, 10)));

        assertThat(rate(region(FORM, BY_TAX_AND_JOBS), BY_TAX_AND_JOBS, firms))
                .allMatch(one -> one.yearlyClass() == YearlyClass.A)
                .allMatch(one -> one.rank().getAsInt() == 1)
                .allMatch(one -> one.toNext().isEmpty());
    }

    /// Each lift alone, put in place of what is, brings the class.
    @Test
    void whatLiftsAFirmLiftsIt() {
        List<Actual> firms = new ArrayList<>();
        IntStream.rangeClosed(1, 10)
                .forEach(k -> firms.add(firm("f" + k, 8 + k, 2e5 * k * k, 7 * k)));
        Region region = region(FORM, BY_TAX_AND_JOBS);
        List<Rated> rated = rate(region, BY_TAX_AND_JOBS, firms);
        int tried = 0;
        for (Rated one : rated) {
            for (Rated.Lift lift : one.lifts()) {
                TreeMap<ProjectFigure, Quantity> lifted = new TreeMap<>(one.actual().figures());
                lifted.put(lift.figure(), Quantity.exactly(lift.to()));
                Actual other =
                        new Actual(
                                one.actual().key(),
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                2025,
                                "",
                                lifted);
                double marks =
                        BY_TAX_AND_JOBS.rules().stream()
                                .mapToDouble(
                                        rule -> rule.marks(Rating.value(rule, other).orElseThrow()))
                                .sum();
                if (!lift.figure().equals(ProjectFigure.LAND)) {
                    assertThat(marks)
                            .isCloseTo(
                                    one.marks().orElseThrow() + one.toNext().orElseThrow(),
                                    within(1e-9));
                }
                // Less land helps both lines, so that it does more than it must.
                assertThat(marks)
                        .isGreaterThan(
                                one.marks().orElseThrow() + one.toNext().orElseThrow() - 1e-9);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(15);
        assertThat(rated.getFirst().lifts()).isEmpty();
    }

    @Test
    void benchmarksOfTheYearBeforeAreTwiceItsMean() {
        Ruleset judged =
                ruleset(
                        Ruleset.Purpose.RATING,
                        rule(Rule.Kind.JUDGED, RuleIndicator.TAX_PER_LAND, 0, 0, 45));
        Region region = region(form(OptionalDouble.of(2), List.of()), judged);
        List<Actual> years =
                List.of(
                        firm(
                                "a",
                                2024,
                                Map.of(ProjectFigure.LAND, 10 * MU, ProjectFigure.TAX, 1e6)),
                        firm(
                                "b",
                                2024,
                                Map.of(ProjectFigure.LAND, 10 * MU, ProjectFigure.TAX, 3e6)),
                        firm(
                                "a",
                                2025,
                                Map.of(ProjectFigure.LAND, 10 * MU, ProjectFigure.TAX, 2e6)));

        // The mean was 200,000 a mu, so the benchmark is 400,000; the firm has half of it.
        assertThat(rate(region, judged, years).getFirst().marks().orElseThrow())
                .isCloseTo(22.5, within(1e-9));
        assertThat(rate(region, judged, years.subList(2, 3)).getFirst().yearlyClass())
                .isEqualTo(YearlyClass.T);
    }

    @Test
    void theMeanStandsForWhatIsMissingWhereTheRulesetSaysSo() {
        Region region =
                region(form(OptionalDouble.empty(), List.of("jobs_per_land")), BY_TAX_AND_JOBS);
        List<Actual> firms =
                List.of(
                        firm("a", 10, 1e6, 40),
                        firm("b", 10, 1e6, 20),
                        firm(
                                "c",
                                2025,
                                Map.of(ProjectFigure.LAND, 10 * MU, ProjectFigure.TAX, 1e6)));

        List<Rated> rated = rate(region, BY_TAX_AND_JOBS, firms);

        assertThat(rated)
                .extracting(one -> one.marks().orElseThrow())
                .satisfiesExactly(
                        best -> assertThat(best).isCloseTo(100, within(1e-9)),
                        mean -> assertThat(mean).isCloseTo(90, within(1e-9)),
                        last -> assertThat(last).isCloseTo(80, within(1e-9)));
        assertThat(rated.get(1).lines().get(1).mean()).isTrue();
    }

    @Test
    void aWatchListTakesWhoIsMeantAndMissesAFloor() {
        Ruleset watch =
                ruleset(
                        Ruleset.Purpose.WATCH,
                        rule(Rule.Kind.WHERE, RuleIndicator.LAND, 10 * MU, 0, 0),
                        rule(Rule.Kind.FLOOR, RuleIndicator.TAX_PER_LAND, 10e4 / MU, 0, 0));
        Region region = region(FORM, BY_TAX_AND_JOBS, watch);

        List<Rated> rated =
                rate(
                        region,
                        BY_TAX_AND_JOBS,
                        List.of(
                                firm("large and poor", 20, 1.9e6, 10),
                                firm("large enough", 20, 2.0e6, 10),
                                firm("small", 10, 0.1e6, 10)));

        assertThat(rated.stream().filter(one -> !one.watched().isEmpty()))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.actual().key()).isEqualTo("large and poor");
                            assertThat(one.watched().getFirst().missed().getFirst().value() * MU)
                                    .isCloseTo(95_000, within(1e-6));
                        });
    }

    private static Promise promise(
            String key,
            String industry,
            Map<ProjectFigure, Quantity> figures,
            Promise.Condition... conditions) {
        return new Promise(
                key,
                key,
                "",
                Optional.of(industry),
                Optional.empty(),
                OptionalLong.of(1),
                LocalDate.of(2023, 1, 1),
                new TreeMap<>(figures),
                List.of(conditions),
                "");
    }

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

    private static Promise.Condition condition(String about, OptionalDouble number, String due) {
        return new Promise.Condition(
                "agreement",
                about,
                number,
                "",
                due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)));
    }

    @Test
    void whatCameIsSummedByKindWhereThereAreEnough() {
        List<Promise> promises = new ArrayList<>();
        List<Actual> years = new ArrayList<>();
        for (int k = 1; k <= 4; k++) {
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
                .containsExactly("all 4 0.250", "paper 3 0.200");
    }
}
