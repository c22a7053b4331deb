package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.expected.Expectations.Nation;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.RuleIndicator;
import org.shanhai.supply.InputOutput;

/// What the accounts of toys let expect: a half of a job and .4 of value added for a unit of
/// output, so that a job makes 2 and adds .8.
class ExpectedByAccountsTest {
    private static final Region REGION = TestChains.region(TestChains.cells(false)).build();

    private static ExpectedVerdicts among(List<Project> projects) {
        Region region = REGION.toBuilder().projects(projects).build();
        return new ExpectedVerdicts(
                region,
                projects,
                Optional.of(
                        new Identities(
                                InputOutput.of(region.nationalTable().orElseThrow()),
                                new Comparables(region))));
    }

    private static Project project(String key, String industry, double output) {
        return TestProposals.comparable(
                key,
                industry,
                Map.of(
                        ProjectFigure.OUTPUT, Quantity.exactly(output),
                        ProjectFigure.JOBS, Quantity.exactly(100)));
    }

    private static Nation nation(String key, List<Project> projects) {
        ExpectedVerdicts expected = among(projects);
        return expected.nation(key, expected.accounts(Optional.of(TestChains.TOYS)));
    }

    /// Twice, twice and half the output of their industry: each a logarithm of 2 away.
    @Test
    void projectsSpreadAroundTheirIndustry() {
        List<Project> projects =
                List.of(
                        project("a", "toys", 400),
                        project("b", "toys", 400),
                        project("c", "toys", 100),
                        project("unknown", "nothing", 1e6));
        Nation found = nation("p", projects);

        assertThat(found.outputPerJob().orElseThrow()).isCloseTo(2, within(1e-9));
        assertThat(found.spread()).isCloseTo(Math.log(2), within(1e-9));
        // Without itself there are two, which are too few to tell.
        assertThat(nation("c", projects).spread()).isEqualTo(1);
    }

    @Test
    void whereNoAccountsAreKnownTheNationTellsNothing() {
        assertThat(among(List.of()).nation("p", Optional.empty())).isEqualTo(Nation.UNKNOWN);
        assertThat(among(List.of()).accounts(Optional.empty())).isEmpty();
    }

    /// A floor of 10 on land of 30 asks 300 of tax; 100 jobs usually add 80.
    @Test
    void whatFloorsAskStandsBesideWhatJobsUsuallyAdd() {
        List<Project> projects = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            double off = Math.exp(0.2 * Math.cos(7 * k));
            projects.add(
                    TestProposals.comparable(
                            "q" + k,
                            "toys",
                            Map.of(
                                    ProjectFigure.INVESTMENT, Quantity.exactly(1000 * off),
                                    ProjectFigure.LAND, Quantity.exactly(10 / off),
                                    ProjectFigure.OUTPUT, Quantity.exactly(200 * off),
                                    ProjectFigure.TAX, Quantity.exactly(20 / off),
                                    ProjectFigure.JOBS, Quantity.exactly(100))));
        }
        Region region = REGION.toBuilder().projects(projects).build();
        Admissions admissions = Admissions.of(TestChains.chains(TestChains.cells(false), region));
        Project toys =
                new Project(
                        "p",
                        "p",
                        "p",
                        Optional.of("toys"),
                        Optional.of("west"),
                        Optional.empty(),
                        "signed",
                        OptionalInt.of(2021),
                        Map.of(
                                ProjectFigure.LAND, Quantity.exactly(30),
                                ProjectFigure.JOBS, Quantity.exactly(100)),
                        Project.TaxScope.TOTAL,
                        Basis.REPORTED,
                        "press",
                        "");
        Proposal proposal = Proposal.of(region, toys).orElseThrow();

        ExpectedVerdict found =
                admissions
                        .expect(
                                admissions.decide(
                                        proposal,
                                        TestProposals.ruleset(
                                                TestProposals.floor(RuleIndicator.TAX_PER_LAND, 10),
                                                TestProposals.floor(RuleIndicator.JOBS, 500))))
                        .orElseThrow();

        assertThat(found.taxAsked()).hasSize(1);
        ExpectedVerdict.TaxAsked asked = found.taxAsked().getFirst();
        assertThat(asked.rule().indicator()).isEqualTo(RuleIndicator.TAX_PER_LAND);
        assertThat(asked.land()).isEqualTo(30);
        assertThat(asked.tax()).isCloseTo(300, within(1e-9));
        assertThat(asked.jobs()).isEqualTo(100);
        assertThat(asked.valueAdded()).isCloseTo(80, within(1e-9));
        Admission met =
                admissions.decide(
                        proposal.withSets(Map.of(ProjectFigure.TAX, Quantity.exactly(1))),
                        TestProposals.ruleset(
                                TestProposals.floor(RuleIndicator.TAX_PER_LAND, 0.03)));
        assertThat(admissions.expect(met).orElseThrow().taxAsked()).isEmpty();
    }
}
