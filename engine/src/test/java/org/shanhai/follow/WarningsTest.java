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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Followed;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Who is warned of what, by which day and after which year: cases worked by hand.
class WarningsTest {
    private static Following follow(Region region, Promise promise, Actual... years) {
        return Follow.of(region, List.of(promise), List.of(years), Optional.empty(), 0, TODAY);
    }

    /// More than was to be used warns from the first tonne, of every kind; as much does not.
    @ParameterizedTest
    @CsvSource({"land", "energy", "electricity", "pollutants", "co2"})
    void whatIsPassedWarns(String key) {
        ProjectFigure figure = ProjectFigure.named(key);
        Promise promise = promise("p", "paper", Map.of(figure, Quantity.atMost(100)));

        Following kept = follow(region(FORM), promise, firm("p", 2025, Map.of(figure, 100.0)));
        Following passed = follow(region(FORM), promise, firm("p", 2025, Map.of(figure, 100.5)));

        assertThat(kept.listOffCourse()).isEmpty();
        assertThat(passed.listOffCourse())
                .extracting(one -> one.figure().key() + " " + one.state().key())
                .containsExactly(key + " exceeded");
        assertThat(passed.kept().getFirst().expected()).isEmpty();
    }

    /// Wages grow with the work: let in at the start of 2023, half of them are there at the end of
    /// 2024, so that 40 of 100 are behind and 24 far behind.
    @ParameterizedTest
    @CsvSource({"50.1, on_course", "40, behind", "24, far_behind", "-5, far_behind"})
    void whatGrowsIsHeldToItsCurve(double wages, String state) {
        Promise promise = promise("p", "paper", Map.of(ProjectFigure.WAGES, Quantity.atLeast(100)));

        Kept kept =
                follow(region(FORM), promise, firm("p", 2024, Map.of(ProjectFigure.WAGES, wages)))
                        .kept()
                        .getFirst();

        // 2023 and 2024 have 731 days, half of one more than two years of 365.25.
        assertThat(kept.years()).isCloseTo(731 / 365.25, within(1e-12));
        assertThat(kept.expected().orElseThrow()).isCloseTo(0.5, within(1e-3));
        assertThat(kept.share()).isCloseTo(wages / 100, within(1e-12));
        assertThat(kept.state().key()).isEqualTo(state);
        assertThat(kept.source()).isEqualTo("curve");
    }

    /// A promise of nothing, or of no amount, is none.
    @Test
    void aPromiseOfNothingIsNotFollowed() {
        Promise promise =
                promise(
                        "p",
                        "paper",
                        Map.of(
                                ProjectFigure.TAX, Quantity.exactly(0),
                                ProjectFigure.JOBS, Quantity.exactly(10)));

        assertThat(
                        follow(
                                        region(FORM),
                                        promise,
                                        firm(
                                                "p",
                                                2025,
                                                Map.of(
                                                        ProjectFigure.TAX, 5.0,
                                                        ProjectFigure.JOBS, 10.0)))
                                .kept())
                .extracting(one -> one.figure().key())
                .containsExactly("jobs");
    }

    /// Those that need somebody first, of these the earliest first.
    @Test
    void theMostUrgentComesFirst() {
        Promise promise =
                promise(
                        "p",
                        "paper",
                        Map.of(),
                        condition("jobs", OptionalDouble.of(5), "2025-12-31"),
                        condition("start", OptionalDouble.empty(), ""),
                        condition("revenue", OptionalDouble.of(100), "2027-06-30"),
                        condition("revenue", OptionalDouble.of(90), "2027-01-31"),
                        condition("completion", OptionalDouble.empty(), "2026-01-31"),
                        condition("jobs", OptionalDouble.of(100), "2025-12-31"));

        assertThat(
                        follow(
                                        region(FORM),
                                        promise,
                                        firm("p", 2025, Map.of(ProjectFigure.JOBS, 50.0)))
                                .dues())
                .extracting(
                        due ->
                                due.state().key()
                                        + " "
                                        + due.condition().due().map(LocalDate::toString).orElse(""))
                .containsExactly(
                        "missed 2025-12-31",
                        "overdue 2026-01-31",
                        "ahead 2027-01-31",
                        "ahead 2027-06-30",
                        "undated ",
                        "met 2025-12-31");
    }

    /// Two rulesets speak of the same; the one that has a number says how it is found.
    @Test
    void theRuleWithANumberCounts() {
        Rule without = rule(Rule.Kind.JUDGED, RuleIndicator.TAX_PER_LAND, 0, 0, 45);
        Rule floor = rule(Rule.Kind.FLOOR, RuleIndicator.TAX_PER_LAND, 5 / MU, 0, 0);
        Rule full = rule(Rule.Kind.RATIO, RuleIndicator.JOBS_PER_LAND, 0, 5 / MU, 5);
        Rule withoutFull = rule(Rule.Kind.JUDGED, RuleIndicator.JOBS_PER_LAND, 0, 0, 45);
        Promise promise =
                promise(
                        "p",
                        "paper",
                        Map.of(),
                        condition("tax_per_land", OptionalDouble.of(4), "2027-01-01"),
                        condition("jobs_per_land", OptionalDouble.of(4), "2027-01-01"));

        assertThat(
                        follow(
                                        region(
                                                FORM,
                                                ruleset(
                                                        Ruleset.Purpose.RATING,
                                                        without,
                                                        withoutFull),
                                                ruleset(Ruleset.Purpose.ADMISSION, floor, full)),
                                        promise)
                                .dues())
                .extracting(due -> due.rule().orElseThrow())
                .containsExactly(floor, full);
    }

    /// The latest year of each figure, whatever the order in which years are told.
    @Test
    void whatWasPutRightIsNoWarning() {
        Promise promise =
                promise("p", "paper", Map.of(ProjectFigure.ELECTRICITY, Quantity.atMost(100)));
        Actual worse = firm("p", 2025, Map.of(ProjectFigure.ELECTRICITY, 101.0));
        Actual better = firm("p", 2024, Map.of(ProjectFigure.ELECTRICITY, 99.0));

        assertThat(follow(region(FORM), promise, worse, better).listOffCourse())
                .extracting(Kept::year)
                .containsExactly(2025);
        List<Kept> both = follow(region(FORM), promise, worse, better).kept();
        assertThat(Kept.listLatest(List.of(both.get(1), both.get(0))))
                .extracting(Kept::year)
                .containsExactly(2025);
    }

    /// 60 of 100 came of two, of which 30 was told last; what was not to be expected yet, or has
    /// no curve, does not count.
    @Test
    void whatCameIsSummedOfWhatWasToBeExpected() {
        Map<ProjectFigure, Quantity> promised =
                Map.of(
                        ProjectFigure.TAX, Quantity.exactly(100),
                        ProjectFigure.ENERGY, Quantity.exactly(50));
        Following following =
                Follow.of(
                        region(FORM, BY_TAX_AND_JOBS),
                        List.of(
                                promise("p1", "paper", promised),
                                promise("p2", "toys", promised),
                                promise("p3", "paper", promised)),
                        List.of(
                                firm("p1", 2023, Map.of(ProjectFigure.TAX, 0.0)),
                                firm("p3", 2023, Map.of(ProjectFigure.TAX, 7.0)),
                                firm("p2", 2024, Map.of(ProjectFigure.TAX, 30.0)),
                                firm("p1", 2025, Map.of(ProjectFigure.TAX, 60.0)),
                                firm("p2", 2025, Map.of(ProjectFigure.ENERGY, 10.0))),
                        Optional.empty(),
                        0,
                        TODAY);

        assertThat(following.deliveries())
                .singleElement()
                .satisfies(
                        all -> {
                            assertThat(all.n()).isEqualTo(2);
                            assertThat(all.promised()).isEqualTo(200);
                            assertThat(all.actual()).isEqualTo(90);
                            assertThat(all.rate()).isEqualTo(0.45);
                            assertThat(all.youngest()).isCloseTo(2, within(2e-3));
                            assertThat(all.oldest()).isCloseTo(3, within(2e-3));
                        });
    }

    /// What is told anew stands among what was kept, by project.
    @Test
    void projectsStandInTheirOrder() {
        Map<ProjectFigure, Quantity> tax = Map.of(ProjectFigure.TAX, Quantity.exactly(100));
        Following before =
                follow(
                        region(FORM),
                        promise("p1", "paper", tax),
                        firm("p1", 2025, Map.of(ProjectFigure.TAX, 1.0)));
        Following now =
                follow(
                        region(FORM),
                        promise("p2", "paper", tax),
                        firm("p2", 2024, Map.of(ProjectFigure.TAX, 2.0)));

        assertThat(now.over(before.kept()).kept())
                .extracting(one -> one.promise().key())
                .containsExactly("p1", "p2");
    }

    private static Followed row(String project, int year, String local) {
        return new Followed(
                project,
                project,
                local,
                Optional.of("paper"),
                "zone",
                "tax",
                year,
                100,
                40,
                OptionalDouble.of(0.5),
                Optional.of(Basis.REPORTED),
                "",
                Basis.REPORTED,
                "source");
    }

    /// Who is known by the table alone was let in by the first year it tells of: two years at the
    /// end of the second.
    @Test
    void projectsOfATableAreAsOldAsItsFirstYear() {
        Region region =
                region(FORM).toBuilder()
                        .all(
                                Followed.class,
                                List.of(
                                        row("q", 2025, "乙"),
                                        row("q", 2024, "甲"),
                                        row("b", 2025, "")))
                        .build();
        List<Kept> kept = Follow.listKept(region, List.of());

        assertThat(kept)
                .extracting(one -> one.promise().key() + " " + one.year())
                .containsExactly("b 2025", "q 2024", "q 2025");
        assertThat(kept.get(2).years()).isCloseTo(731 / 365.25, within(1e-12));
        assertThat(kept.get(2).share()).isEqualTo(0.4);
        assertThat(kept.get(2).promise().nameLocal()).isEqualTo("甲");
        assertThat(kept.get(0).promise().nameLocal()).isEmpty();
        assertThat(kept).extracting(Kept::basis).containsOnly(Basis.REPORTED);
    }
}
