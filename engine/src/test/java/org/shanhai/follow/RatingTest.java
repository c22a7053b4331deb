package org.shanhai.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.follow.FollowSamples.BY_TAX_AND_JOBS;
import static org.shanhai.follow.FollowSamples.FORM;
import static org.shanhai.follow.FollowSamples.MU;
import static org.shanhai.follow.FollowSamples.TODAY;
import static org.shanhai.follow.FollowSamples.capped;
import static org.shanhai.follow.FollowSamples.firm;
import static org.shanhai.follow.FollowSamples.form;
import static org.shanhai.follow.FollowSamples.region;
import static org.shanhai.follow.FollowSamples.rule;
import static org.shanhai.follow.FollowSamples.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.follow.Rated.YearlyClass;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Firms in classes: small cases worked by hand, and what holds of all.
class RatingTest {
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
                .hasSize(5)
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

    /// The second and the third have the same marks: one class, the better one, and one rank.
    @Test
    void aTieAtTheBorderGoesToTheBetterClass() {
        List<Actual> firms = new ArrayList<>();
        IntStream.rangeClosed(1, 10)
                .forEach(k -> firms.add(firm("f" + k, 10, k == 9 ? 8e5 : 1e5 * k, 10)));

        List<Rated> rated = rate(region(FORM, BY_TAX_AND_JOBS), BY_TAX_AND_JOBS, firms);

        assertThat(rated.subList(0, 4))
                .extracting(one -> one.yearlyClass() + " " + one.rank().orElseThrow())
                .containsExactly("A 1", "A 2", "A 2", "B 4");
        // The next better class is reached by the marks of its lowest.
        assertThat(rated.get(3).toNext().orElseThrow())
                .isCloseTo(
                        rated.get(2).marks().orElseThrow() - rated.get(3).marks().orElseThrow(),
                        within(1e-12));
    }

    /// A cap keeps marks, and what would go over it lifts nobody.
    @Test
    void whatIsCappedLiftsNobody() {
        Ruleset ruleset =
                ruleset(
                        Ruleset.Purpose.RATING,
                        capped(60),
                        rule(Rule.Kind.RATIO, RuleIndicator.JOBS_PER_LAND, 0, 4 / MU, 40));
        List<Rated> rated =
                rate(
                        region(FORM, ruleset),
                        ruleset,
                        List.of(
                                firm("a", 10, 1e6, 80),
                                firm("b", 10, 5e6, 40),
                                firm("c", 10, 1e6, 20),
                                firm("d", 10, 1e6, 10),
                                firm("e", 10, 1e6, 5)));

        assertThat(rated.get(1).marks().orElseThrow()).isCloseTo(100, within(1e-9));
        assertThat(rated.get(1).toNext()).isPresent();
        // Its tax is at the cap; land lifts by the jobs, of which more are no lift by themselves.
        assertThat(rated.get(1).lifts())
                .extracting(lift -> lift.figure() + " " + lift.rule().indicatorKey())
                .doesNotContain(ProjectFigure.TAX + " tax_per_land")
                .isNotEmpty();
    }

    /// What is not known puts nobody on a list, nor is anybody on it at the floor itself, or so
    /// near to it or to the size that only division tells them apart.
    @Test
    void nobodyIsListedByWhatIsNotKnown() {
        Ruleset watch =
                ruleset(
                        Ruleset.Purpose.WATCH,
                        rule(Rule.Kind.WHERE, RuleIndicator.LAND, 10 * MU, 0, 0),
                        rule(Rule.Kind.FLOOR, RuleIndicator.TAX_PER_LAND, 10e4 / MU, 0, 0));
        List<Rated> rated =
                rate(
                        region(FORM, BY_TAX_AND_JOBS, watch),
                        BY_TAX_AND_JOBS,
                        List.of(
                                firm("at the floor", 20, 2e6, 10),
                                firm("at the size", 10, 1e5, 10),
                                firm("by a hair below the floor", 20, 2e6 * (1 - 1e-10), 10),
                                firm("by a hair above the size", 10 * (1 + 1e-10), 1e5, 10),
                                firm("no tax", 2025, Map.of(ProjectFigure.LAND, 20 * MU)),
                                firm("no land", 2025, Map.of(ProjectFigure.TAX, 1.0)),
                                firm("listed", 10.1, 1e6, 10)));

        assertThat(rated.stream().filter(one -> !one.watched().isEmpty()))
                .extracting(one -> one.actual().key())
                .containsExactly("listed");
    }

    /// A line that gives marks has a floor as well; who gets none of them is on no list for that.
    @Test
    void nobodyIsListedForMarks() {
        Ruleset watch =
                ruleset(
                        Ruleset.Purpose.WATCH,
                        rule(Rule.Kind.WHERE, RuleIndicator.LAND, 10 * MU, 0, 0),
                        rule(Rule.Kind.FLOOR, RuleIndicator.TAX_PER_LAND, 10e4 / MU, 0, 0),
                        rule(Rule.Kind.SCORE, RuleIndicator.JOBS_PER_LAND, 2 / MU, 4 / MU, 40));
        List<Rated> rated =
                rate(
                        region(FORM, BY_TAX_AND_JOBS, watch),
                        BY_TAX_AND_JOBS,
                        List.of(firm("few jobs", 20, 3e6, 10), firm("poor too", 20, 1e6, 10)));

        assertThat(rated.getFirst().watched()).isEmpty();
        assertThat(rated.getLast().watched().getFirst().missed())
                .extracting(missed -> missed.rule().indicator())
                .containsExactly(RuleIndicator.TAX_PER_LAND);
    }

    /// Of three the shares are 0.6, 1.8 and 2.85 firms: one, two and all three.
    @Test
    void sharesAreOfWholeFirmsTheNearest() {
        List<Actual> firms =
                List.of(firm("a", 10, 3e6, 10), firm("b", 10, 2e6, 10), firm("c", 10, 1e6, 10));

        assertThat(rate(region(FORM, BY_TAX_AND_JOBS), BY_TAX_AND_JOBS, firms))
                .extracting(Rated::yearlyClass)
                .containsExactly(YearlyClass.A, YearlyClass.B, YearlyClass.C);
    }

    /// A loss brings no marks and takes none: the jobs, half of the benchmark, are all that counts.
    @Test
    void aLossTakesNoMarks() {
        Rated rated =
                rate(
                                region(FORM, BY_TAX_AND_JOBS),
                                BY_TAX_AND_JOBS,
                                List.of(firm("a", 20, -3e6, 40)))
                        .getFirst();

        assertThat(rated.marks().orElseThrow()).isCloseTo(20, within(1e-9));
        assertThat(rated.lines().getFirst().marks()).hasValue(0);
    }

    /// On no land no mark can be told, and it is the land that is lacking; no tax is a figure.
    @Test
    void whatIsDividedByMustBeThere() {
        Rated rated =
                rate(region(FORM, BY_TAX_AND_JOBS), BY_TAX_AND_JOBS, List.of(firm("a", 0, 1e6, 40)))
                        .getFirst();

        assertThat(rated.yearlyClass()).isEqualTo(YearlyClass.T);
        assertThat(rated.lacking()).containsExactly(ProjectFigure.LAND);
    }

    /// Where the firms of the year before came to nothing together there is no benchmark; a line
    /// that weighs nothing is none.
    @Test
    void aMeanOfNothingIsNoBenchmark() {
        Ruleset judged =
                ruleset(
                        Ruleset.Purpose.RATING,
                        rule(Rule.Kind.JUDGED, RuleIndicator.TAX_PER_LAND, 0, 0, 45),
                        rule(Rule.Kind.SCORE, RuleIndicator.JOBS_PER_LAND, 1, 2, 0));
        Actual before =
                firm("a", 2024, Map.of(ProjectFigure.LAND, 10 * MU, ProjectFigure.TAX, 0.0));

        Rated rated =
                rate(
                                region(form(OptionalDouble.of(2), List.of()), judged),
                                judged,
                                List.of(before, firm("a", 10, 1e6, 10)))
                        .getFirst();

        assertThat(rated.yearlyClass()).isEqualTo(YearlyClass.T);
        assertThat(rated.lines()).hasSize(1);
        assertThat(rated.lines().getFirst().benchmark()).isEmpty();
    }

    /// Firms of equal marks by their keys; a year that is asked for is rated, not the latest; a
    /// form of another ruleset is none, and only watch-lists are watched.
    @Test
    void whatIsAskedIsRated() {
        Ruleset floor =
                ruleset(
                        Ruleset.Purpose.RATING,
                        rule(Rule.Kind.FLOOR, RuleIndicator.TAX, 1e9, 0, 0));
        Region region = region(FORM, BY_TAX_AND_JOBS, floor);
        List<Actual> firms =
                List.of(
                        firm("b", 10, 1e6, 10),
                        firm("a", 10, 1e6, 10),
                        firm("c", 2026, Map.of(ProjectFigure.TAX, 1e6)));

        Following following =
                Follow.of(region, List.of(), firms, Optional.of(BY_TAX_AND_JOBS), 2025, TODAY);

        assertThat(following.year()).isEqualTo(2025);
        assertThat(following.rated())
                .extracting(one -> one.actual().key())
                .containsExactly("a", "b");
        assertThat(following.rated()).allMatch(one -> one.watched().isEmpty());
        Ruleset other = ruleset(Ruleset.Purpose.WATCH);
        assertThat(Follow.findForm(region, other)).isEmpty();
        assertThat(rate(region, other, firms)).isEmpty();
    }
}
