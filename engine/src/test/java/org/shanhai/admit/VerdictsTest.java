package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What verdict vetoes, floors, questions and conditions come to, in the order of precedence.
class VerdictsTest {
    private static final Rule TAX = TestProposals.floor(RuleIndicator.TAX, 20);
    private static final Rule LISTED = TestProposals.against("leather", "water-borne");
    private static final Rule FLATLY_LISTED = TestProposals.listed("toys");
    private static final Rule ENERGY = TestProposals.veto(RuleIndicator.ENERGY, 40);
    private static final Rule TOTAL = TestProposals.floor(RuleIndicator.TOTAL_SCORE, 60);
    private static final Matter GRAVE = TestMatters.matter("open").make();
    private static final Quantity ANY = Quantity.atLeast(0);

    private final List<Veto> vetoes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private OptionalDouble kept = OptionalDouble.empty();
    private int waiting;
    private boolean unread;
    private Proposal proposal = TestProposals.stating(Map.of());

    private Judgement judgement() {
        return new Judgement(
                proposal,
                vetoes,
                checks,
                new Judgement.Asked(questions, List.of(), waiting, unread, false),
                conditions,
                kept);
    }

    private void add(String what) {
        switch (what) {
            case "met" -> checks.add(TestProposals.check(TAX, State.MET, Quantity.exactly(30)));
            case "missed" ->
                    checks.add(TestProposals.check(TAX, State.FAILED, Quantity.exactly(10)));
            case "unsecured" ->
                    checks.add(TestProposals.check(TAX, State.OPEN, Quantity.atLeast(10)));
            case "unstated" ->
                    checks.add(TestProposals.check(TAX, State.OPEN, ANY, ProjectFigure.TAX));
            case "beyond" -> {
                Rule rule = TestProposals.floor(RuleIndicator.RD_SHARE, 2);
                checks.add(TestProposals.check(rule, State.FAILED, Quantity.exactly(1)));
            }
            case "hit" ->
                    vetoes.add(
                            TestProposals.held(
                                    FLATLY_LISTED, Veto.State.HIT, Veto.Ground.INDUSTRY));
            case "liftable" ->
                    vetoes.add(TestProposals.held(LISTED, Veto.State.HIT, Veto.Ground.WORD));
            case "cleared" ->
                    vetoes.add(TestProposals.held(ENERGY, Veto.State.CLEARED, Veto.Ground.FIGURE));
            case "veto unsecured" ->
                    vetoes.add(
                            TestProposals.held(
                                    ENERGY, Veto.State.NOT_EXAMINED, Veto.Ground.FIGURE));
            case "veto unstated" ->
                    vetoes.add(
                            TestProposals.held(
                                    ENERGY,
                                    Veto.State.NOT_EXAMINED,
                                    Veto.Ground.FIGURE,
                                    ProjectFigure.ENERGY));
            case "limit unknown" ->
                    vetoes.add(
                            TestProposals.held(
                                    ENERGY, Veto.State.NOT_EXAMINED, Veto.Ground.NO_LIMIT));
            case "industry unknown" ->
                    vetoes.add(
                            TestProposals.held(
                                    LISTED, Veto.State.NOT_EXAMINED, Veto.Ground.INDUSTRY_UNKNOWN));
            case "committee" ->
                    vetoes.add(
                            TestProposals.held(
                                    TestProposals.judged(
                                            Rule.Kind.VETO, RuleIndicator.RED_LINE, "", 0),
                                    Veto.State.COMMITTEE,
                                    Veto.Ground.NOTHING));
            case "waiting" -> waiting = 1;
            case "unread" -> unread = true;
            case "forbidden" -> question("", MatterAnswer.YES);
            case "forbidden unless" -> question("park", MatterAnswer.YES);
            case "lifted" -> question("park", MatterAnswer.LIFTED);
            case "question" -> questions.add(TestMatters.asked(GRAVE, Optional.empty()));
            case "contradicted" ->
                    questions.add(
                            TestMatters.stands(
                                    TestMatters.matter("paper").paper().make(),
                                    Question.Ground.CONTRADICTED,
                                    Optional.of(MatterAnswer.NO)));
            case "denied" -> question("", MatterAnswer.NO);
            case "answered" ->
                    questions.add(
                            TestMatters.asked(
                                    TestMatters.matter("paper").paper().make(),
                                    Optional.of(MatterAnswer.YES),
                                    TestMatters.effect("paper", Effect.REPORT, "")));
            case "paper" ->
                    questions.add(
                            TestMatters.asked(
                                    TestMatters.matter("paper").paper().make(),
                                    Optional.empty(),
                                    TestMatters.effect("paper", Effect.REPORT, "")));
            case "site" ->
                    questions.add(
                            TestMatters.asked(
                                    TestMatters.matter("lake").ofSite().make(), Optional.empty()));
            case "condition" ->
                    conditions.add(new Condition.Threshold(TAX, State.OPEN, Optional.empty()));
            case "condition kept" ->
                    conditions.add(new Condition.Threshold(TAX, State.MET, Optional.empty()));
            case "unlikely" -> kept = OptionalDouble.of(0.49);
            case "likely" -> kept = OptionalDouble.of(0.5);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void question(String unless, MatterAnswer answer) {
        questions.add(
                TestMatters.asked(
                        TestMatters.matter("matter").unless(unless).make(), Optional.of(answer)));
    }

    /// Each line holds a verdict together with all that would give a later one.
    @ParameterizedTest
    @CsvSource({
        "met; hit; liftable; missed; question, REFUSE",
        "met; forbidden; liftable; missed, REFUSE",
        "met; beyond; liftable; missed, REFUSE",
        "met; liftable; missed; question, REFUSE_UNLESS",
        "met; forbidden unless; missed; question, REFUSE_UNLESS",
        "met; missed; question, NEGOTIATE",
        "met; unsecured; question, NEGOTIATE",
        "met; veto unsecured; question, NEGOTIATE",
        "met; missed; contradicted; waiting; unread, NEGOTIATE",
        "met; question; condition, ASK_FIRST",
        "met; contradicted; condition, ASK_FIRST",
        "met; industry unknown; condition, ASK_FIRST",
        "met; waiting; condition, ASK_FIRST",
        "met; unread; condition, ASK_FIRST",
        "met; question; condition; unlikely, ASK_FIRST",
        "met; condition; unlikely, NEGOTIATE",
        "met; condition; likely, ADMIT_ON_CONDITIONS",
        "condition, ASK_FIRST",
        "committee; limit unknown, ASK_FIRST",
        "unstated; condition, ADMIT_ON_CONDITIONS",
        "veto unstated; condition, ADMIT_ON_CONDITIONS",
        "unstated; veto unstated; condition; unlikely, NEGOTIATE",
        "met; condition; unstated, ADMIT_ON_CONDITIONS",
        "cleared; condition; veto unstated, ADMIT_ON_CONDITIONS",
        "met; paper; site; condition; denied, ADMIT_ON_CONDITIONS",
        "met; condition kept; likely; answered; lifted, ADMIT",
        "met; committee; limit unknown, ADMIT",
        "cleared; condition kept, ADMIT"
    })
    void theFirstThatHoldsWins(String what, Verdict verdict) {
        for (String one : what.split("; ", -1)) {
            add(one);
        }

        assertThat(judgement().verdict()).isEqualTo(verdict);
    }

    /// The one reached by what is allowed at its best: of tax for land 600/38 = 15.8 is below 20,
    /// 600/20 = 30 is not; of energy for output 50/400 = .125 is above .1, 50/600 is not.
    @ParameterizedTest
    @CsvSource({
        "TAX_PER_LAND,      20,  TAX,    0,   600, LAND,    38,  50, REFUSE",
        "TAX_PER_LAND,      20,  TAX,    0,   600, LAND,    20,  50, NEGOTIATE",
        "TAX_PER_LAND,      20,  TAX,  600, 2000,  LAND,    38,  50, NEGOTIATE",
        "ENERGY_PER_OUTPUT, 0.1, ENERGY, 50, 100,  OUTPUT, 100, 400, REFUSE",
        "ENERGY_PER_OUTPUT, 0.1, ENERGY, 50, 100,  OUTPUT, 100, 600, NEGOTIATE",
        "ENERGY_PER_OUTPUT, 0.1, ENERGY,  5, 100,  OUTPUT, 100, 400, NEGOTIATE",
        "ENERGY_PER_OUTPUT, 0.1, ENERGY,  0, 100,  OUTPUT,   0,   0, NEGOTIATE",
        "JOBS,              100, JOBS,    0,  99,  LAND,     1,   2, REFUSE",
        "JOBS,              100, JOBS,    0, 100,  LAND,     1,   2, NEGOTIATE",
        "ENERGY,            100, ENERGY, 101, 200, LAND,     1,   2, REFUSE",
        "ENERGY,            100, ENERGY,  99, 200, LAND,     1,   2, NEGOTIATE"
    })
    void refusesWhatNoFigureThatIsAllowedWouldMeet(
            RuleIndicator indicator,
            double floor,
            ProjectFigure.Kind one,
            double low,
            double high,
            ProjectFigure.Kind other,
            double least,
            double most,
            Verdict verdict) {
        proposal =
                proposal.withBounds(
                        TestProposals.figures(
                                new ProjectFigure(one, ""), Quantity.between(low, high),
                                new ProjectFigure(other, ""), Quantity.between(least, most)));
        checks.add(
                TestProposals.check(
                        TestProposals.floor(indicator, floor), State.FAILED, Quantity.exactly(1)));

        assertThat(judgement().verdict()).isEqualTo(verdict);
    }

    /// Without bounds any tax may be agreed on; nobody agrees on what the committee found.
    @Test
    void negotiatesWhatIsNotBoundedAndRefusesWhatTheCommitteeFinds() {
        add("missed");
        assertThat(judgement().verdict()).isEqualTo(Verdict.NEGOTIATE);
        checks.add(TestProposals.check(TOTAL, State.FAILED, Quantity.exactly(50)));
        assertThat(judgement().verdict()).isEqualTo(Verdict.NEGOTIATE);
        Rule judged = TestProposals.judged(Rule.Kind.FLOOR, RuleIndicator.RED_LINE, "", 0);
        checks.add(TestProposals.check(judged, State.FAILED, ANY));
        assertThat(judgement().verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void restsOnWhatIsStatedWhereAFloorDoes() {
        assertThat(judgement().restsOnStated()).isFalse();
        checks.add(
                TestProposals.marked(
                        TestProposals.ratio(RuleIndicator.JOBS, 700, 10), Optional.empty(), 5, 5));
        // Marks alone decide nothing, a pass mark on them does.
        assertThat(judgement().restsOnStated()).isFalse();
        checks.add(TestProposals.check(TOTAL, State.OPEN, Quantity.between(5, 70)));
        assertThat(judgement().restsOnStated()).isTrue();
        checks.removeFirst();
        assertThat(judgement().restsOnStated()).isFalse();
        checks.add(
                TestProposals.marked(
                        TestProposals.judged(Rule.Kind.JUDGED, RuleIndicator.JUDGED, "looks", 10),
                        Optional.empty(),
                        0,
                        10));
        assertThat(judgement().restsOnStated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"veto unstated", "limit unknown", "committee", "hit"})
    void restsOnNothingStatedByOtherVetoes(String what) {
        add(what);

        assertThat(judgement().restsOnStated()).isFalse();
    }

    @Test
    void aRuleIsSettledWhereNothingOfItStandsInTheWay() {
        add("missed");
        add("veto unsecured");
        add("cleared");
        assertThat(judgement().isSettled(TAX)).isFalse();
        assertThat(judgement().isSettled(ENERGY)).isFalse();
        assertThat(judgement().isSettled(LISTED)).isTrue();
        checks.set(0, TestProposals.check(TAX, State.MET, Quantity.exactly(30)));
        vetoes.removeFirst();
        assertThat(judgement().isSettled(TAX)).isTrue();
        assertThat(judgement().isSettled(ENERGY)).isTrue();
        Rule marks = TestProposals.ratio(RuleIndicator.JOBS, 700, 10);
        checks.add(TestProposals.marked(marks, Optional.empty(), 0, 10));
        assertThat(judgement().isSettled(marks)).isTrue();
        assertThat(judgement().findTotal()).isEmpty();
        checks.add(TestProposals.check(TOTAL, State.OPEN, ANY));
        assertThat(judgement().findTotal().map(Check::rule)).contains(TOTAL);
    }

    /// 5 of 10 marks for jobs, 0 to 20 for research, a pass mark of 60.
    @Test
    void theScoreAddsUpWhatIsKnownAndWhatIsNot() {
        Rule jobs = TestProposals.ratio(RuleIndicator.JOBS, 700, 10);
        Rule research = TestProposals.score(RuleIndicator.RD_SHARE, 0.01, 0.03, 20);
        checks.add(TestProposals.marked(jobs, Optional.empty(), 5, 5));
        checks.add(TestProposals.marked(research, Optional.empty(), 0, 20));
        checks.add(TestProposals.check(TAX, State.MET, Quantity.exactly(30)));
        checks.add(TestProposals.check(TOTAL, State.FAILED, Quantity.between(5, 25)));

        Score score =
                Verdicts.score(TestProposals.ruleset(jobs, research, TOTAL), checks).orElseThrow();

        assertThat(score)
                .isEqualTo(
                        new Score(
                                new Range(5, 25),
                                5,
                                10,
                                30,
                                OptionalDouble.of(60),
                                Optional.of(State.FAILED)));
    }

    @Test
    void thereIsNoScoreWithoutMarks() {
        add("met");
        assertThat(Verdicts.score(TestProposals.ruleset(TAX), checks)).isEmpty();
        Rule judged = TestProposals.judged(Rule.Kind.JUDGED, RuleIndicator.JUDGED, "looks", 0);
        checks.add(TestProposals.marked(judged, Optional.empty(), 0, 0));
        assertThat(Verdicts.score(TestProposals.ruleset(TAX, judged), checks)).isEmpty();
    }

    @Test
    void theCommitteeHasToJudgeWhatItHasNotFound() {
        Rule redLine = TestProposals.judged(Rule.Kind.FLOOR, RuleIndicator.RED_LINE, "", 0);
        Rule looks = TestProposals.judged(Rule.Kind.JUDGED, RuleIndicator.JUDGED, "looks", 5);
        Rule output = TestProposals.judged(Rule.Kind.JUDGED, RuleIndicator.OUTPUT, "", 5);
        for (Rule rule : List.of(redLine, TAX, looks, output)) {
            checks.add(TestProposals.check(rule, State.OPEN, ANY));
        }

        assertThat(Verdicts.judged(checks, proposal)).containsExactly(redLine, looks, output);
        assertThat(
                        Verdicts.judged(
                                checks,
                                proposal.withFindings(
                                        Map.of("judged:looks", new Proposal.Finding(true, 5)))))
                .containsExactly(redLine, output);
    }
}
