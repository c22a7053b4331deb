package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Negotiation.Change;
import org.shanhai.admit.Negotiation.Combination;
import org.shanhai.admit.Negotiation.Obstacle;
import org.shanhai.admit.Negotiation.Remedy;
import org.shanhai.admit.Negotiation.Why;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What would make a proposal pass: tax of 700 on land of 40, against 20 a unit of land.
class NegotiatorTest {
    private static final Rule TAX_PER_LAND = TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20);
    private static final Rule TOTAL = TestProposals.floor(RuleIndicator.TOTAL_SCORE, 8);

    private static Negotiation of(Proposal proposal, Rule... rules) {
        return of(TestProposals.REGION, proposal, rules);
    }

    private static Negotiation of(Region region, Proposal proposal, Rule... rules) {
        return Admissions.withoutChains(region)
                .decide(proposal, TestProposals.ruleset(rules))
                .negotiation();
    }

    private static Proposal stating(Object... pairs) {
        return TestProposals.stating(TestProposals.figures(pairs));
    }

    private static Proposal toys() {
        return stating(
                ProjectFigure.TAX, Quantity.exactly(700), ProjectFigure.LAND, Quantity.exactly(40));
    }

    private static void assertChange(
            Change change, ProjectFigure item, double from, double to, double relative) {
        assertThat(change.item()).isEqualTo(item);
        assertThat(change.from()).hasValue(from);
        assertThat(change.to()).isCloseTo(to, within(1e-8 * to));
        assertThat(change.relative()).isCloseTo(relative, within(1e-8));
    }

    @Test
    void theSmallerChangeComesFirst() {
        List<Remedy> single = of(toys(), TAX_PER_LAND).single();

        assertThat(single).hasSize(2);
        assertChange(single.get(0).change(), ProjectFigure.LAND, 40, 35, 1 / 8.0);
        assertChange(single.get(1).change(), ProjectFigure.TAX, 700, 800, 1 / 7.0);
        Proposal less =
                stating(
                        ProjectFigure.TAX, Quantity.exactly(700),
                        ProjectFigure.ENERGY, Quantity.exactly(1000));
        // Where less is better it is the energy, by 3/10, before the tax, by 3/7.
        List<Remedy> energy =
                of(less, TestProposals.floor(RuleIndicator.TAX_PER_ENERGY, 1)).single();
        assertThat(energy)
                .extracting(one -> one.change().item().key())
                .containsExactly("energy", "tax");
    }

    @Test
    void theCheapestChangeSettlesItAll() {
        Rule jobs = TestProposals.floor(RuleIndicator.JOBS_PER_LAND, 10);
        Proposal proposal = toys().withSets(Map.of(ProjectFigure.JOBS, Quantity.exactly(350)));
        Negotiation found =
                of(proposal, TAX_PER_LAND, TestProposals.floor(RuleIndicator.TAX, 5), jobs);
        Combination cheapest = found.cheapest().orElseThrow();

        assertThat(found.single()).hasSize(4);
        assertThat(cheapest.changes()).hasSize(1);
        assertChange(cheapest.changes().getFirst(), ProjectFigure.LAND, 40, 35, 1 / 8.0);
        assertThat(cheapest.cost()).isCloseTo(1 / 8.0, within(1e-9));
        assertThat(cheapest.settled())
                .extracting(Rule::indicator)
                .containsExactly(RuleIndicator.TAX_PER_LAND, RuleIndicator.JOBS_PER_LAND);
        assertThat(cheapest.verdict()).isEqualTo(Verdict.ADMIT);
        assertThat(found.obstacles()).isEmpty();
    }

    /// Land of 35 would do alone; but 38 are asked, which carry a tax of 760.
    @Test
    void nothingThatWasMetIsMissedForTheCheapest() {
        List<Change> changes =
                of(toys(), TestProposals.floor(RuleIndicator.LAND, 38), TAX_PER_LAND)
                        .cheapest()
                        .orElseThrow()
                        .changes();

        assertThat(changes).hasSize(2);
        assertChange(changes.get(0), ProjectFigure.LAND, 40, 38, 0.05);
        assertChange(changes.get(1), ProjectFigure.TAX, 700, 760, 6 / 70.0);
    }

    @Test
    void staysWithinBounds() {
        Negotiation found =
                of(
                        toys().withBounds(Map.of(ProjectFigure.LAND, Quantity.between(38, 50))),
                        TAX_PER_LAND);
        assertThat(found.single()).hasSize(1);
        assertChange(found.single().getFirst().change(), ProjectFigure.TAX, 700, 800, 1 / 7.0);
        Negotiation just =
                of(
                        toys().withBounds(
                                        Map.of(
                                                ProjectFigure.LAND, Quantity.between(35, 50),
                                                ProjectFigure.TAX, Quantity.between(0, 800))),
                        TAX_PER_LAND);
        assertThat(just.single()).hasSize(2);
    }

    @Test
    void saysWhereBoundsLeaveNoWay() {
        Negotiation found =
                of(
                        toys().withBounds(
                                        Map.of(
                                                ProjectFigure.LAND, Quantity.between(38, 50),
                                                ProjectFigure.TAX, Quantity.between(0, 750))),
                        TAX_PER_LAND);

        assertThat(found.cheapest()).isEmpty();
        assertThat(found.single()).isEmpty();
        assertThat(found.obstacles()).extracting(Obstacle::why).containsExactly(Why.OUT_OF_BOUNDS);
    }

    @Test
    void thereIsNothingToSettleWhereAllIsMet() {
        assertThat(of(toys(), TestProposals.floor(RuleIndicator.TAX_PER_LAND, 10)))
                .isEqualTo(Negotiation.NOTHING_TO_SETTLE);
    }

    /// What the committee turns down, lists forbid and nobody states is not negotiated.
    @Test
    void saysWhatIsNotToBeNegotiated() {
        Proposal proposal =
                toys().withFindings(
                                Map.of(
                                        "red_line", new Proposal.Finding(false, 0),
                                        "judged:fire", new Proposal.Finding(false, 0),
                                        "judged:safe", new Proposal.Finding(true, 0)));
        Negotiation found =
                of(
                        TestMatters.unclassed(
                                List.of(TestMatters.matter("leather").make()), List.of()),
                        proposal,
                        TestProposals.judged(Rule.Kind.FLOOR, RuleIndicator.RED_LINE, "", 0),
                        TestProposals.judged(Rule.Kind.FLOOR, RuleIndicator.JUDGED, "safe", 0),
                        TestProposals.judged(Rule.Kind.VETO, RuleIndicator.JUDGED, "fire", 0),
                        TestProposals.listed("toys"),
                        TestProposals.listed("paper"),
                        TestProposals.against("leather"),
                        TestProposals.floor(RuleIndicator.OUTPUT, 5),
                        TAX_PER_LAND);

        assertThat(found.obstacles())
                .extracting(one -> one.rule().order(), Obstacle::why)
                .containsExactlyInAnyOrder(
                        tuple(1, Why.COMMITTEE),
                        tuple(3, Why.COMMITTEE),
                        tuple(4, Why.LISTED),
                        tuple(6, Why.PROCESS),
                        tuple(7, Why.NOT_STATED));
        assertThat(found.cheapest().orElseThrow().settled())
                .extracting(Rule::order)
                .containsExactly(8);
    }

    /// Of a limit of 40 tce the project takes 50, or 30 which is kept.
    @Test
    void aLimitIsMetByTakingLess() {
        Region region =
                TestProposals.REGION.toBuilder()
                        .all(
                                Limit.class,
                                List.of(
                                        new Limit(
                                                "",
                                                Optional.of("county"),
                                                Optional.empty(),
                                                Limited.Resource.ENERGY,
                                                40,
                                                Basis.REPORTED,
                                                "plan",
                                                "")))
                        .build();
        Rule limit = TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0);
        Negotiation found = of(region, stating(ProjectFigure.ENERGY, Quantity.exactly(50)), limit);

        assertChange(found.single().getFirst().change(), ProjectFigure.ENERGY, 50, 40, 0.2);
        assertThat(found.cheapest().orElseThrow().settled()).hasSize(1);
        assertThat(of(region, stating(ProjectFigure.ENERGY, Quantity.exactly(30)), limit).single())
                .isEmpty();
        // A veto on a figure is negotiated as a floor is.
        assertChange(
                of(
                                stating(ProjectFigure.ENERGY, Quantity.exactly(50)),
                                TestProposals.veto(RuleIndicator.ENERGY, 40))
                        .single()
                        .getFirst()
                        .change(),
                ProjectFigure.ENERGY,
                50,
                40,
                0.2);
    }

    /// Of a range the end that counts is changed.
    @Test
    void ofARangeTheEndThatCountsIsChanged() {
        Proposal range =
                stating(
                                ProjectFigure.TAX, Quantity.exactly(700),
                                ProjectFigure.LAND, Quantity.between(30, 50))
                        .withBounds(Map.of(ProjectFigure.TAX, Quantity.exactly(700)));
        List<Change> changes = of(range, TAX_PER_LAND).cheapest().orElseThrow().changes();

        assertThat(changes).hasSize(1);
        assertChange(changes.getFirst(), ProjectFigure.LAND, 50, 35, 0.3);
    }

    @Test
    void whatIsFreeHasNoFrom() {
        Proposal free =
                stating(ProjectFigure.TAX, Quantity.exactly(700))
                        .withBounds(Map.of(ProjectFigure.LAND, Quantity.between(10, 50)));
        Negotiation found = of(free, TAX_PER_LAND);
        Change change = found.cheapest().orElseThrow().changes().getFirst();

        assertThat(change.from()).isEqualTo(OptionalDouble.empty());
        assertThat(change.relative()).isZero();
        assertThat(change.to()).isCloseTo(35, within(1e-6));
        assertThat(found.single().getFirst().change().from()).isEmpty();
    }

    /// 350 jobs bring 5 of 10 marks, a tax of 700 brings 2 of 10: 8 of them take 1 more: 420 jobs,
    /// a fifth more, or a tax of 1050, half as much again.
    @Test
    void marksAreFoundByTheSmallestChange() {
        Rule jobs = TestProposals.ratio(RuleIndicator.JOBS, 700, 10);
        Rule tax = TestProposals.ratio(RuleIndicator.TAX, 3500, 10);
        Proposal proposal =
                stating(
                        ProjectFigure.TAX, Quantity.exactly(700),
                        ProjectFigure.JOBS, Quantity.exactly(350));
        Negotiation found = of(proposal, jobs, tax, TOTAL);

        assertThat(found.single()).hasSize(2);
        assertChange(found.single().get(0).change(), ProjectFigure.JOBS, 350, 420, 0.2);
        assertChange(found.single().get(1).change(), ProjectFigure.TAX, 700, 1050, 0.5);
        assertThat(found.cheapest().orElseThrow().changes()).hasSize(1);
        assertThat(found.cheapest().orElseThrow().verdict()).isEqualTo(Verdict.ADMIT);
        assertThat(
                        of(proposal, jobs, tax, TestProposals.floor(RuleIndicator.TOTAL_SCORE, 7))
                                .single())
                .isEmpty();
    }

    /// More jobs would bring the marks, and miss what each has to add; so only the tax is raised.
    @Test
    void nothingThatWasMetIsMissedForMarks() {
        Rule jobs = TestProposals.ratio(RuleIndicator.JOBS, 700, 10);
        Rule tax = TestProposals.ratio(RuleIndicator.TAX, 3500, 10);
        for (Rule productivity :
                List.of(
                        TestProposals.floor(RuleIndicator.LABOUR_PRODUCTIVITY, 1),
                        TestProposals.veto(RuleIndicator.LABOUR_PRODUCTIVITY, 1))) {
            Negotiation found =
                    of(
                            stating(
                                    ProjectFigure.TAX, Quantity.exactly(700),
                                    ProjectFigure.VALUE_ADDED, Quantity.exactly(360),
                                    ProjectFigure.JOBS, Quantity.exactly(350)),
                            jobs,
                            tax,
                            productivity,
                            TOTAL);
            assertThat(found.single())
                    .extracting(one -> one.change().item())
                    .containsExactly(ProjectFigure.TAX);
            assertThat(found.cheapest().orElseThrow().verdict()).isEqualTo(Verdict.ADMIT);
        }
    }

    @Test
    void marksThatNoFigureBringsAreOutOfBounds() {
        Rule jobs = TestProposals.ratio(RuleIndicator.JOBS, 700, 10);
        Negotiation found =
                of(
                        stating(ProjectFigure.JOBS, Quantity.exactly(350))
                                .withBounds(Map.of(ProjectFigure.JOBS, Quantity.between(0, 400))),
                        jobs,
                        TOTAL);

        assertThat(found.single()).isEmpty();
        assertThat(found.cheapest()).isEmpty();
        assertThat(found.obstacles()).extracting(Obstacle::why).containsExactly(Why.OUT_OF_BOUNDS);
    }

    /// At least 350 jobs become at least 560, and what they are at most is left where it is.
    @ParameterizedTest
    @CsvSource({"500, 2", "650, 1"})
    void aBoundIsRaisedAsABound(double most, int ends) {
        Negotiation found =
                of(
                        stating(ProjectFigure.JOBS, Quantity.between(350, most)),
                        TestProposals.ratio(RuleIndicator.JOBS, 700, 10),
                        TOTAL);
        List<Change> changes = found.cheapest().orElseThrow().changes();

        assertThat(changes).hasSize(ends);
        assertChange(changes.getFirst(), ProjectFigure.JOBS, 350, 560, 0.6);
        assertThat(found.cheapest().orElseThrow().verdict()).isEqualTo(Verdict.ADMIT);
    }
}
