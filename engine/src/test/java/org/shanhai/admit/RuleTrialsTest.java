package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleExample;
import org.shanhai.region.RuleExample.Then;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What examples of rules come to, each worked by hand.
class RuleTrialsTest {
    private static final Ruleset RULES =
            TestProposals.ruleset(
                    TestProposals.against("arms"),
                    TestProposals.floor(RuleIndicator.TAX_PER_LAND, 3e8),
                    TestProposals.ratio(RuleIndicator.JOBS, 700, 10),
                    TestProposals.judged(Rule.Kind.JUDGED, RuleIndicator.JUDGED, "looks", 4),
                    TestProposals.judged(Rule.Kind.JUDGED, RuleIndicator.JUDGED, "noise", 0),
                    TestProposals.listed("paper"));

    private static final Region REGION =
            TestMatters.unclassed(
                    List.of(
                            TestMatters.matter("arms").make(),
                            TestMatters.matter("ban").make(),
                            TestMatters.matter("report").paper().make(),
                            TestMatters.matter("told").paper().make(),
                            TestMatters.matter("paper only").asked("paper").make(),
                            TestMatters.matter("lake").ofSite().make()),
                    List.of(
                            TestMatters.effect("ban", Effect.FORBIDDEN, "park"),
                            TestMatters.effect("report", Effect.REPORT, ""),
                            TestMatters.effect(
                                    "told",
                                    Effect.REPORT,
                                    "",
                                    Standing.WEAK,
                                    List.of(),
                                    List.of())));

    private static Proposal proposal(double mu) {
        return TestProposals.stating(
                TestProposals.figures(
                        ProjectFigure.TAX, Quantity.exactly(7e6),
                        ProjectFigure.LAND, Quantity.exactly(mu * TestProposals.MU),
                        ProjectFigure.JOBS, Quantity.exactly(350)));
    }

    private static Optional<RuleTrials.Outcome> run(String about, Proposal proposal) {
        return new RuleTrials(REGION).run(about, proposal, RULES);
    }

    private static Then then(String about, Proposal proposal) {
        return run(about, proposal).orElseThrow().then();
    }

    /// 7 million carry 35 mu at 20 万元/亩, which is 3e8 a square kilometre.
    @Test
    void aFloorIsMetOrMissedOrOpen() {
        assertThat(then("2", proposal(30))).isEqualTo(Then.MET);
        assertThat(then("2", proposal(40))).isEqualTo(Then.MISSED);
        assertThat(then("2", TestProposals.stating(Map.of()))).isEqualTo(Then.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "arms, , HIT",
        "'', , NOT_EXAMINED",
        "'', NO, CLEARED",
        "arms, NO, NOT_EXAMINED",
        "no arms, , CLEARED"
    })
    void aListedProcessIsHitOrCleared(String process, MatterAnswer answer, Then wanted) {
        Proposal asked =
                proposal(30)
                        .withProcess(process)
                        .withAnswers(answer == null ? Map.of() : Map.of("arms", answer));

        assertThat(then("1", asked)).isEqualTo(wanted);
    }

    /// Half the benchmark is half the marks; the committee may give four more.
    @Test
    void marksAreTheLeastAndTheMost() {
        RuleTrials.Outcome marks = run("3", proposal(30)).orElseThrow();
        assertThat(marks.then()).isEqualTo(Then.MARKS);
        assertThat(marks.marks()).contains(new Range(5, 5));

        RuleTrials.Outcome total = run(RuleExample.TOTAL, proposal(30)).orElseThrow();
        assertThat(total.then()).isEqualTo(Then.MARKS);
        assertThat(total.marks()).contains(new Range(5, 9));
    }

    @Test
    void aLineWithoutMarksIsLookedAtAndOneOfAnotherTradeCleared() {
        assertThat(then("5", proposal(30))).isEqualTo(Then.LOOKED_AT);
        assertThat(then("6", proposal(30))).isEqualTo(Then.CLEARED);
        assertThat(run("7", proposal(30))).isEmpty();
        assertThat(run("nothing", proposal(30))).isEmpty();
    }

    @Test
    void theVerdictIsThatOfAllLines() {
        Proposal cleared = proposal(40).withAnswers(Map.of("processes", MatterAnswer.NO));

        assertThat(then(RuleExample.VERDICT, proposal(30).withProcess("arms")))
                .isEqualTo(Then.REFUSE);
        assertThat(then(RuleExample.VERDICT, cleared)).isEqualTo(Then.NEGOTIATE);
        assertThat(then(RuleExample.VERDICT, proposal(30))).isEqualTo(Then.ASK_FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "ban,        ,       OPEN",
        "ban,        YES,    HIT",
        "ban,        NO,     CLEARED",
        "ban,        LIFTED, CLEARED",
        "report,     ,       OPEN",
        "report,     YES,    PERMIT",
        "report,     LIFTED, PERMIT",
        "report,     NO,     CLEARED",
        "told,       ,       TOLD",
        "told,       YES,    TOLD",
        "told,       NO,     CLEARED",
        "lake,       ,       OPEN",
        "lake,       YES,    HIT",
        "paper only, YES,    HIT",
        "paper only, ,       NOT_HELD"
    })
    void aQuestionStandsAsItIsAnswered(String matter, MatterAnswer answer, Then wanted) {
        Proposal asked =
                proposal(30).withAnswers(answer == null ? Map.of() : Map.of(matter, answer));

        assertThat(then(matter, asked)).isEqualTo(wanted);
        assertThat(new RuleTrials(REGION).ofQuestion(matter, asked).orElseThrow().then())
                .isEqualTo(wanted);
    }

    @Test
    void thereAreNoOtherQuestions() {
        assertThat(new RuleTrials(REGION).ofQuestion("dyeing", proposal(30))).isEmpty();
    }

    private static RuleExample example(Then then, double marks, double most) {
        return new RuleExample(
                "e",
                "test",
                "3",
                List.of(),
                then,
                Double.isNaN(marks) ? OptionalDouble.empty() : OptionalDouble.of(marks),
                Double.isNaN(most) ? OptionalDouble.empty() : OptionalDouble.of(most),
                "",
                "");
    }

    /// To two decimals; a most that is not said is the least.
    @ParameterizedTest
    @CsvSource({
        "MARKS, 5,     NaN, true",
        "MARKS, 5.004, 5,   true",
        "MARKS, 5,     5.004, true",
        "MARKS, 5.01,  5,   false",
        "MARKS, 5,     5.01, false",
        "MARKS, 4,     NaN, false",
        "MARKS, NaN,   NaN, true",
        "MET,   NaN,   NaN, false"
    })
    void isHeldAgainstTheExample(Then then, double marks, double most, boolean isAs) {
        assertThat(run("3", proposal(30)).orElseThrow().isAs(example(then, marks, most)))
                .isEqualTo(isAs);
    }

    @Test
    void withoutMarksTheOutcomeAloneCounts() {
        assertThat(run("2", proposal(30)).orElseThrow().isAs(example(Then.MET, 3, 4))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Rule.Kind.class)
    void whatPeopleJudgeDecidesNothing(Rule.Kind kind) {
        assertThat(
                        RuleTrials.isDeciding(
                                TestProposals.judged(kind, RuleIndicator.JUDGED, "looks", 4)))
                .isEqualTo(kind != Rule.Kind.JUDGED);
    }
}
