package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Benchmark;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

class ChecksTest {
    private static final Rule TAX_PER_LAND = TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20);
    private static final Rule TOTAL = TestProposals.floor(RuleIndicator.TOTAL_SCORE, 8);

    private final List<Project> projects = new ArrayList<>();

    private List<Check> of(Proposal proposal, Rule... rules) {
        Region region = TestProposals.REGION.toBuilder().projects(projects).build();
        return new Checks(region, proposal, Figures.of(proposal), new Comparables(region))
                .of(TestProposals.ruleset(rules));
    }

    private static Proposal stating(Object... pairs) {
        return TestProposals.stating(TestProposals.figures(pairs));
    }

    private void add(String industry, Object... pairs) {
        Map<ProjectFigure, Quantity> figures = new TreeMap<>();
        for (int k = 0; k < pairs.length; k += 2) {
            figures.put((ProjectFigure) pairs[k], Quantity.exactly((Integer) pairs[k + 1]));
        }
        projects.add(TestProposals.comparable("q" + projects.size(), industry, figures));
    }

    /// 5 of 10 marks for half the benchmark, up to 4 for what the committee has not looked at: a
    /// total of 5 to 9 against 8. It stands where the ruleset has it; vetoes are no checks.
    @Test
    void theTotalOfMarksStandsInItsPlace() {
        List<Check> checks =
                of(
                        stating(ProjectFigure.JOBS, Quantity.exactly(350)),
                        TestProposals.veto(RuleIndicator.ENERGY, 40),
                        TestProposals.veto(RuleIndicator.TAX, 40),
                        TestProposals.ratio(RuleIndicator.JOBS, 700, 10),
                        TOTAL,
                        TestProposals.judged(Rule.Kind.JUDGED, RuleIndicator.JUDGED, "looks", 4),
                        TAX_PER_LAND);

        assertThat(checks)
                .extracting(check -> check.rule().indicator())
                .containsExactly(
                        RuleIndicator.JOBS,
                        RuleIndicator.TOTAL_SCORE,
                        RuleIndicator.JUDGED,
                        RuleIndicator.TAX_PER_LAND);
        assertThat(checks.get(0).marks()).contains(new Range(5, 5));
        assertThat(checks.get(0).state()).isEmpty();
        assertThat(checks.get(1).value()).isEqualTo(Quantity.between(5, 9));
        assertThat(checks.get(1).state()).contains(State.OPEN);
        assertThat(checks.get(1).marks()).isEmpty();
        assertThat(checks.get(3).state()).contains(State.OPEN);
        assertThat(checks.get(3).marks()).isEmpty();
        assertThat(checks.get(3).unknown()).containsExactly(ProjectFigure.TAX, ProjectFigure.LAND);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "12, 10", "-1, 0"})
    void theCommitteeGivesAsManyMarksAsThereAre(double given, double counted) {
        Proposal proposal =
                stating().withFindings(Map.of("judged:looks", new Proposal.Finding(true, given)));

        assertThat(
                        of(
                                        proposal,
                                        TestProposals.judged(
                                                Rule.Kind.JUDGED,
                                                RuleIndicator.JUDGED,
                                                "looks",
                                                10))
                                .getFirst()
                                .marks())
                .contains(new Range(counted, counted));
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "false, FAILED", ","})
    void theCommitteeDecidesAFloorWithoutAFigure(Boolean fine, State state) {
        Proposal proposal =
                fine == null
                        ? stating()
                        : stating().withFindings(Map.of("red_line", new Proposal.Finding(fine, 0)));
        Check check =
                of(proposal, TestProposals.judged(Rule.Kind.FLOOR, RuleIndicator.RED_LINE, "", 0))
                        .getFirst();

        assertThat(check.state()).isEqualTo(Optional.ofNullable(state));
        assertThat(check.marks()).isEmpty();
    }

    /// Tax of 700 and 350 jobs: land as for 100 jobs on 10 would be 35, and tax for it 20.
    @Test
    void anUnknownFigureIsWhatItIsAtAComparableProject() {
        add("toys", ProjectFigure.JOBS, 100, ProjectFigure.LAND, 10);
        AtComparable at =
                of(
                                stating(
                                        ProjectFigure.TAX, Quantity.exactly(700),
                                        ProjectFigure.JOBS, Quantity.exactly(350)),
                                TAX_PER_LAND)
                        .getFirst()
                        .atComparables()
                        .getFirst();

        assertThat(at.known()).isEqualTo(ProjectFigure.JOBS);
        assertThat(at.unknown()).isEqualTo(ProjectFigure.LAND);
        assertThat(at.ratio()).isEqualTo(10);
        assertThat(at.implied().low()).isCloseTo(35, within(1e-12));
        assertThat(at.value().low()).isCloseTo(20, within(1e-12));
        assertThat(at.state()).isEqualTo(State.MET);
        assertThat(at.comparable()).isEqualTo(projects.getFirst());
    }

    /// Land of 20 and 350 jobs: tax as of 100 jobs that pay 50 would be 175, for the land 8.75.
    @Test
    void soIsAnUnknownDividend() {
        add("paper", ProjectFigure.JOBS, 100, ProjectFigure.TAX, 50);
        AtComparable at =
                of(
                                stating(
                                        ProjectFigure.LAND, Quantity.exactly(20),
                                        ProjectFigure.JOBS, Quantity.exactly(350)),
                                TAX_PER_LAND)
                        .getFirst()
                        .atComparables()
                        .getFirst();

        assertThat(at.implied().low()).isCloseTo(175, within(1e-12));
        assertThat(at.value().low()).isCloseTo(8.75, within(1e-12));
        assertThat(at.state()).isEqualTo(State.FAILED);
    }

    /// Jobs tell first, output where no project tells by jobs or nobody states any.
    @Test
    void sizesAreTriedOneAfterAnother() {
        add("toys", ProjectFigure.OUTPUT, 100, ProjectFigure.LAND, 10);
        Object[] noJobs = {
            ProjectFigure.TAX, Quantity.exactly(700), ProjectFigure.OUTPUT, Quantity.exactly(200)
        };
        Object[] jobs = {
            ProjectFigure.TAX, Quantity.exactly(700),
            ProjectFigure.OUTPUT, Quantity.exactly(200),
            ProjectFigure.JOBS, Quantity.exactly(350)
        };
        Object[] zero = {
            ProjectFigure.TAX, Quantity.exactly(700),
            ProjectFigure.OUTPUT, Quantity.exactly(200),
            ProjectFigure.JOBS, Quantity.exactly(0)
        };
        assertThat(knownBy(noJobs)).containsExactly(ProjectFigure.OUTPUT);
        assertThat(knownBy(jobs)).containsExactly(ProjectFigure.OUTPUT);
        for (int k = 0; k < 7; k++) {
            add("toys", ProjectFigure.JOBS, 100, ProjectFigure.LAND, 10);
        }
        assertThat(knownBy(jobs)).hasSize(5).containsOnly(ProjectFigure.JOBS);
        assertThat(knownBy(zero)).containsExactly(ProjectFigure.OUTPUT);
    }

    private List<ProjectFigure> knownBy(Object... pairs) {
        return of(stating(pairs), TAX_PER_LAND).getFirst().atComparables().stream()
                .map(AtComparable::known)
                .toList();
    }

    /// What firms of the county reach stands beside a floor, the nearest place first: of the same
    /// figure, and of the industry or of all.
    @Test
    void whatFirmsOfThePlaceReachStandsBesideAFloor() {
        Benchmark county = benchmark("county", RuleIndicator.TAX_PER_LAND, "toys");
        Benchmark land = benchmark("land", RuleIndicator.TAX_PER_LAND);
        Region region =
                TestProposals.REGION.toBuilder()
                        .all(
                                Benchmark.class,
                                List.of(
                                        benchmark("land", RuleIndicator.TAX_PER_LAND, "paper"),
                                        benchmark("land", RuleIndicator.OUTPUT_PER_LAND),
                                        benchmark("abroad", RuleIndicator.TAX_PER_LAND),
                                        land,
                                        county))
                        .build();
        Rule score = TestProposals.score(RuleIndicator.TAX_PER_LAND, 10, 20, 10);

        assertThat(benchmarks(region, stating(), TAX_PER_LAND)).containsExactly(county, land);
        assertThat(benchmarks(region, stating(), score)).isEmpty();
        assertThat(
                        benchmarks(
                                region,
                                TestMatters.of(stating(), "", "").withProcess("toys"),
                                TAX_PER_LAND))
                .containsExactly(land);
    }

    private static List<Benchmark> benchmarks(Region region, Proposal proposal, Rule rule) {
        return new Checks(region, proposal, Figures.of(proposal), new Comparables(region))
                .of(TestProposals.ruleset(rule))
                .getFirst()
                .benchmarks();
    }

    private static Benchmark benchmark(String place, RuleIndicator of, String... industries) {
        return new Benchmark(
                place,
                List.of(industries),
                of,
                12,
                2021,
                Benchmark.Kind.MEAN,
                Basis.REPORTED,
                "list",
                "");
    }

    /// Neither of itself, nor of the other figure of the rule; nor of two unknown ones or none.
    @Test
    void noFigureTellsOfItselfOrWhereTwoAreUnknown() {
        add(
                "toys",
                ProjectFigure.OUTPUT,
                100,
                ProjectFigure.JOBS,
                10,
                ProjectFigure.LAND,
                10,
                ProjectFigure.TAX,
                1);
        Rule outputPerLand = TestProposals.floor(RuleIndicator.OUTPUT_PER_LAND, 20);
        Rule jobs = TestProposals.floor(RuleIndicator.JOBS, 20);

        assertThat(
                        of(stating(ProjectFigure.OUTPUT, Quantity.exactly(5)), outputPerLand)
                                .getFirst()
                                .atComparables())
                .isEmpty();
        assertThat(
                        of(stating(ProjectFigure.JOBS, Quantity.exactly(5)), TAX_PER_LAND)
                                .getFirst()
                                .atComparables())
                .isEmpty();
        assertThat(
                        of(stating(ProjectFigure.OUTPUT, Quantity.exactly(5)), jobs)
                                .getFirst()
                                .atComparables())
                .isEmpty();
        assertThat(
                        of(
                                        stating(
                                                ProjectFigure.JOBS, Quantity.exactly(5),
                                                ProjectFigure.TAX, Quantity.exactly(5),
                                                ProjectFigure.LAND, Quantity.exactly(5)),
                                        TAX_PER_LAND)
                                .getFirst()
                                .atComparables())
                .isEmpty();
    }
}
