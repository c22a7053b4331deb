package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What the rules say of a proposal.
class AdmissionTest {
    private static final double MU = TestProposals.MU;
    private static final Ruleset TAX_FLOOR =
            TestProposals.ruleset(TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20e4 / MU));

    private static Admission decide(Proposal proposal, Ruleset ruleset) {
        return Admissions.withoutChains(TestProposals.REGION).decide(proposal, ruleset);
    }

    /// More than 7 million yuan of local tax, 350 jobs, and nothing else.
    private static Proposal toys(TaxScope scope, Basis basis) {
        return Proposal.of(
                        TestProposals.REGION,
                        TestProposals.project(
                                scope,
                                basis,
                                Map.of(
                                        ProjectFigure.TAX, Quantity.atLeast(700e4),
                                        ProjectFigure.JOBS, Quantity.exactly(350))))
                .orElseThrow();
    }

    @Test
    void breaksEvenAtTheLandThatTheLocalTaxCarries() {
        Admission answer = decide(toys(TaxScope.LOCAL, Basis.REPORTED), TAX_FLOOR);

        assertThat(answer.verdict()).isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
        assertThat(((Ask.ForFigure) answer.asks().getFirst()).item()).isEqualTo(ProjectFigure.LAND);
        assertThat(answer.checks().getFirst().unknown()).containsExactly(ProjectFigure.LAND);
        BreakEven even = answer.checks().getFirst().breakEvens().getFirst();
        assertThat(even.item()).isEqualTo(ProjectFigure.LAND);
        assertThat(even.value() / MU).isCloseTo(35, within(1e-9));
        assertThat(even.isMost()).isTrue();
        assertThat(even.restsOnBound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"30, MET, ADMIT", "35, MET, ADMIT", "40, OPEN, NEGOTIATE"})
    void meetsTheFloorOnLittleLand(double mu, State state, Verdict verdict) {
        Admission answer =
                decide(
                        toys(TaxScope.LOCAL, Basis.REPORTED)
                                .withSets(Map.of(ProjectFigure.LAND, Quantity.exactly(mu * MU))),
                        TAX_FLOOR);

        assertThat(answer.checks().getFirst().state()).contains(state);
        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @Test
    void asksForAHigherPromiseWhereTheBoundDoesNotReach() {
        Admission answer =
                decide(
                        toys(TaxScope.LOCAL, Basis.REPORTED)
                                .withSets(Map.of(ProjectFigure.LAND, Quantity.exactly(40 * MU))),
                        TAX_FLOOR);

        assertThat(answer.negotiation().single())
                .extracting(remedy -> remedy.change().item())
                .containsExactly(ProjectFigure.LAND, ProjectFigure.TAX);
        assertThat(answer.negotiation().single().getLast().change().to())
                .isCloseTo(800e4, within(1e-3));
        assertThat(answer.negotiation().cheapest().orElseThrow().verdict())
                .isEqualTo(Verdict.ADMIT);
    }

    @Test
    void findsTheMostLandWithinBoundsOfTheAsker() {
        Admission answer =
                decide(
                        toys(TaxScope.LOCAL, Basis.REPORTED)
                                .withBounds(
                                        Map.of(
                                                ProjectFigure.LAND,
                                                Quantity.between(20 * MU, 50 * MU))),
                        TAX_FLOOR);

        Negotiation.Combination cheapest = answer.negotiation().cheapest().orElseThrow();
        assertThat(cheapest.changes()).hasSize(1);
        assertThat(cheapest.changes().getFirst().to() / MU).isCloseTo(35, within(1e-6));
        assertThat(cheapest.changes().getFirst().from()).isEmpty();
        assertThat(cheapest.verdict()).isEqualTo(Verdict.ADMIT);
    }

    /// Profit and tax together bound tax from above alone; tax of no said scope is at least local.
    @ParameterizedTest
    @CsvSource({
        "LOCAL, 700, Infinity",
        "UNSPECIFIED, 700, Infinity",
        "TOTAL, 700, 700",
        "PROFIT_AND_TAX, 0, 700"
    })
    void neverTakesOneTaxForAnother(TaxScope scope, double low, double high) {
        Proposal proposal =
                Proposal.of(
                                TestProposals.REGION,
                                TestProposals.project(
                                        scope,
                                        Basis.REPORTED,
                                        Map.of(ProjectFigure.TAX, Quantity.exactly(700))))
                        .orElseThrow();

        Quantity tax = Figures.of(proposal).firm(ProjectFigure.TAX);
        assertThat(tax.low()).isEqualTo(low);
        assertThat(tax.high()).isEqualTo(high);
    }

    @Test
    void subtractsAStatedProfitFromProfitAndTax() {
        Proposal proposal =
                TestProposals.stating(
                        TestProposals.figures(
                                ProjectFigure.PROFIT_AND_TAX, Quantity.exactly(1000),
                                ProjectFigure.PROFIT, Quantity.between(600, 700)));

        Quantity tax = Figures.of(proposal).firm(ProjectFigure.TAX);
        assertThat(tax.low()).isEqualTo(300);
        assertThat(tax.high()).isEqualTo(400);
    }

    @Test
    void restsNothingOnAnEstimatedFigure() {
        Ruleset veto = TestProposals.ruleset(TestProposals.veto(RuleIndicator.JOBS, 1000));

        assertThat(decide(toys(TaxScope.LOCAL, Basis.REPORTED), veto).verdict())
                .isEqualTo(Verdict.REFUSE);
        Admission estimated = decide(toys(TaxScope.LOCAL, Basis.ESTIMATED), veto);
        assertThat(estimated.verdict()).isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
        assertThat(estimated.figures().get(ProjectFigure.JOBS))
                .extracting(Stated::isFirm)
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "solvent leather, HIT, REFUSE_UNLESS",
        "toys without leather, CLEARED, ADMIT",
        "toys of bought leather, NOT_EXAMINED, ASK_FIRST",
        "plush, NOT_EXAMINED, ASK_FIRST"
    })
    void readsTheWordsOfALineOfTheNegativeList(String process, Veto.State state, Verdict verdict) {
        Ruleset list =
                TestProposals.ruleset(
                        TestProposals.against("leather", "water-borne"),
                        TestProposals.listed("paper"),
                        TestProposals.floor(RuleIndicator.JOBS, 100));
        Admission answer =
                Admissions.withoutChains(
                                TestMatters.unclassed(
                                        List.of(TestMatters.matter("leather").make()), List.of()))
                        .decide(toys(TaxScope.LOCAL, Basis.REPORTED).withProcess(process), list);

        assertThat(answer.vetoes().getFirst().state()).isEqualTo(state);
        assertThat(answer.vetoes().get(1).ground()).isEqualTo(Veto.Ground.NOT_LISTED);
        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @Test
    void leavesToTheCommitteeWhatNoFigureDecides() {
        Ruleset ruleset =
                TestProposals.ruleset(
                        TestProposals.judged(Rule.Kind.VETO, RuleIndicator.RED_LINE, "", 0),
                        TestProposals.judged(Rule.Kind.JUDGED, RuleIndicator.JUDGED, "safety", 10));
        Proposal proposal = toys(TaxScope.LOCAL, Basis.REPORTED);
        Admission open = decide(proposal, ruleset);

        assertThat(open.verdict()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(open.reasons()).contains(new Reason.NothingDecides());
        assertThat(open.reasons()).anyMatch(one -> one instanceof Reason.ForTheCommittee);
        assertThat(open.judged()).hasSize(1);
        assertThat(open.score().map(Score::total)).contains(new Range(0, 10));

        Admission found =
                decide(
                        proposal.withFindings(
                                Map.of(
                                        "red_line", new Proposal.Finding(false, 0),
                                        "judged:safety", new Proposal.Finding(true, 7))),
                        ruleset);
        assertThat(found.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(found.reasons()).doesNotContain(new Reason.NothingDecides());
        assertThat(found.score().map(Score::total)).contains(new Range(7, 7));
    }

    @Test
    void letsNobodyInByMarksOnWhichNothingDepends() {
        Admission answer =
                decide(
                        toys(TaxScope.LOCAL, Basis.REPORTED),
                        TestProposals.ruleset(TestProposals.ratio(RuleIndicator.JOBS, 700, 10)));

        assertThat(answer.verdict()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(answer.score().map(Score::total)).contains(new Range(5, 5));
    }

    @Test
    void neverScoresWhatIsNotStated() {
        Ruleset sheet =
                TestProposals.ruleset(
                        TestProposals.score(RuleIndicator.RD_SHARE, 0.01, 0.03, 20),
                        TestProposals.ratio(RuleIndicator.JOBS, 700, 10),
                        TestProposals.floor(RuleIndicator.TOTAL_SCORE, 20));
        Admission answer = decide(toys(TaxScope.LOCAL, Basis.REPORTED), sheet);

        Score score = answer.score().orElseThrow();
        assertThat(score.scored()).isEqualTo(5);
        assertThat(score.scoredOf()).isEqualTo(10);
        assertThat(score.total()).isEqualTo(new Range(5, 25));
        assertThat(score.state()).contains(State.OPEN);
        assertThat(answer.verdict()).isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
    }

    @Test
    void findsTheMarksThatAreMissing() {
        Ruleset sheet =
                TestProposals.ruleset(
                        TestProposals.ratio(RuleIndicator.JOBS, 700, 10),
                        TestProposals.floor(RuleIndicator.TOTAL_SCORE, 8));
        Admission answer = decide(toys(TaxScope.LOCAL, Basis.REPORTED), sheet);

        assertThat(answer.verdict()).isEqualTo(Verdict.NEGOTIATE);
        Negotiation.Combination cheapest = answer.negotiation().cheapest().orElseThrow();
        assertThat(cheapest.changes().getFirst().item()).isEqualTo(ProjectFigure.JOBS);
        assertThat(cheapest.changes().getFirst().to()).isCloseTo(560, within(1e-6));
        assertThat(cheapest.verdict()).isEqualTo(Verdict.ADMIT);
    }

    @Test
    void saysWhyAMatterIsNotToBeNegotiated() {
        Ruleset ruleset =
                TestProposals.ruleset(
                        TestProposals.listed("toys"),
                        TestProposals.floor(RuleIndicator.FLOOR_AREA_RATIO, 0.8));
        Admission answer = decide(toys(TaxScope.LOCAL, Basis.REPORTED), ruleset);

        assertThat(answer.negotiation().obstacles())
                .extracting(Negotiation.Obstacle::why)
                .containsExactly(Negotiation.Why.LISTED, Negotiation.Why.NOT_STATED);
        assertThat(answer.reasons().getFirst()).isInstanceOf(Reason.VetoHit.class);
    }

    @Test
    void ranksWhatIsToBeDoneFirst() {
        Proposal toys = toys(TaxScope.LOCAL, Basis.REPORTED);
        List<Admission> ranked =
                Admissions.withoutChains(TestProposals.REGION)
                        .rank(
                                List.of(
                                        toys.withSets(
                                                Map.of(
                                                        ProjectFigure.LAND,
                                                        Quantity.exactly(40 * MU))),
                                        toys.withSets(
                                                Map.of(
                                                        ProjectFigure.LAND,
                                                        Quantity.exactly(40 * MU),
                                                        ProjectFigure.TAX,
                                                        Quantity.exactly(700e4))),
                                        toys.withSets(
                                                Map.of(
                                                        ProjectFigure.LAND,
                                                        Quantity.exactly(30 * MU)))),
                                proposal -> TAX_FLOOR);

        assertThat(ranked)
                .extracting(Admission::verdict)
                .containsExactly(Verdict.NEGOTIATE, Verdict.NEGOTIATE, Verdict.ADMIT);
    }

    @Test
    void needsASiteInsideTheStudyArea() {
        var project = TestProposals.project(TaxScope.LOCAL, Basis.REPORTED, Map.of());
        assertThat(Proposal.of(TestProposals.REGION, project)).isPresent();
        assertThat(ProjectFigure.find("land")).contains(ProjectFigure.LAND);
        assertThat(ProjectFigure.find("co2")).isEmpty();
        assertThat(TaxScope.UNSPECIFIED.meant(ProjectFigure.TAX)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> new ProjectFigure(ProjectFigure.Kind.PRESSURE, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
