package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Why the verdict is what it is, the weightiest first.
class ReasonsTest {
    private static final Rule TAX = TestProposals.floor(RuleIndicator.TAX, 20);
    private static final Rule LISTED = TestProposals.against("leather", "water-borne");
    private static final Rule ENERGY = TestProposals.veto(RuleIndicator.ENERGY, 40);
    private static final Rule TOTAL = TestProposals.floor(RuleIndicator.TOTAL_SCORE, 60);
    private static final Plausibility PLAUSIBLE = new Plausibility(List.of(), List.of());

    private final List<Veto> vetoes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private boolean unread;

    private List<Reason> reasons(Optional<Score> score, Fit fit, Plausibility plausibility) {
        Positioning positioning =
                new Positioning(
                        List.of(),
                        fit,
                        List.of(),
                        List.of(),
                        List.of(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of());
        return Verdicts.reasons(
                new Judgement(
                        TestProposals.stating(Map.of()),
                        vetoes,
                        checks,
                        new Judgement.Asked(questions, List.of(), 0, unread, false),
                        List.of(),
                        OptionalDouble.empty()),
                score,
                positioning,
                plausibility);
    }

    private List<String> keys() {
        return reasons(Optional.empty(), Fit.UNKNOWN, PLAUSIBLE).stream().map(Reason::key).toList();
    }

    private void held(Rule rule, Veto.State state, Veto.Ground ground) {
        vetoes.add(TestProposals.held(rule, state, ground));
    }

    private void asked(@Nullable MatterAnswer answer) {
        questions.add(
                TestMatters.asked(
                        TestMatters.matter("matter").make(), Optional.ofNullable(answer)));
    }

    private static Matter ofPlace(String key) {
        return TestMatters.matter(key).paper().make();
    }

    private static MatterEffect text(Standing standing, String place) {
        return TestMatters.effect(
                "missing",
                Effect.FORBIDDEN,
                "",
                standing,
                place.isEmpty() ? List.of() : List.of(place),
                List.of());
    }

    @Test
    void whatStopsComesBeforeWhatIsMissedThatBeforeWhatIsOpen() {
        checks.add(TestProposals.check(TAX, State.MET, Quantity.exactly(30)));
        checks.add(TestProposals.check(TAX, State.OPEN, Quantity.atLeast(0), ProjectFigure.TAX));
        checks.add(TestProposals.check(TAX, State.OPEN, Quantity.atLeast(10)));
        checks.add(TestProposals.check(TAX, State.FAILED, Quantity.exactly(10)));
        held(LISTED, Veto.State.NOT_EXAMINED, Veto.Ground.INDUSTRY_UNKNOWN);
        held(ENERGY, Veto.State.NOT_EXAMINED, Veto.Ground.FIGURE);
        held(TAX, Veto.State.COMMITTEE, Veto.Ground.NOTHING);
        held(LISTED, Veto.State.HIT, Veto.Ground.WORD);
        asked(null);
        asked(MatterAnswer.NO);
        asked(MatterAnswer.YES);
        Question denied =
                TestMatters.stands(
                        TestMatters.matter("denied").make(),
                        Question.Ground.CONTRADICTED,
                        Optional.of(MatterAnswer.NO));
        questions.add(denied);
        unread = true;

        List<Reason> reasons = reasons(Optional.empty(), Fit.NONE, PLAUSIBLE);

        assertThat(reasons)
                .extracting(Reason::key)
                .containsExactly(
                        "veto_hit",
                        "question_hit",
                        "contradicted",
                        "trade_unread",
                        "floor_failed",
                        "floor_open",
                        "industry_unknown",
                        "questions_open",
                        "veto_open",
                        "floor_open",
                        "floors_met",
                        "vetoes_counted",
                        "for_the_committee",
                        "fits");
        assertThat(((Reason.FloorOpen) reasons.get(5)).check()).isEqualTo(checks.get(2));
        assertThat(((Reason.FloorOpen) reasons.get(9)).check()).isEqualTo(checks.get(1));
        assertThat(reasons)
                .contains(
                        new Reason.IndustryUnknown(1),
                        new Reason.Contradicted(denied),
                        new Reason.TradeUnread(),
                        new Reason.QuestionsOpen(List.of(questions.getFirst(), denied)),
                        new Reason.FloorsMet(1, 4),
                        new Reason.VetoesCounted(0, 0, 2, 1, 1, 1));
        assertThat(reasons.getLast().decides()).isFalse();
        assertThat(reasons.getFirst().decides()).isTrue();
    }

    /// Where no figure decides, questions come second: after what else stops, or first of all.
    @Test
    void questionsComeSecondWhereNoFigureDecides() {
        asked(null);
        assertThat(keys()).containsExactly("questions_open", "nothing_decides");
        checks.add(TestProposals.check(TAX, State.OPEN, Quantity.atLeast(0), ProjectFigure.TAX));
        checks.add(TestProposals.check(TAX, State.OPEN, Quantity.atLeast(0), ProjectFigure.TAX));
        assertThat(keys())
                .containsExactly("floor_open", "questions_open", "floor_open", "floors_met");
    }

    /// That a limit of the place is exceeded is told before whatever else is hit.
    @Test
    void anExceededLimitComesFirst() {
        held(LISTED, Veto.State.HIT, Veto.Ground.WORD);
        Veto hit = TestProposals.held(ENERGY, Veto.State.HIT, Veto.Ground.LIMIT);
        Limit limit =
                new Limit(
                        "",
                        Optional.of("county"),
                        Optional.empty(),
                        Limited.Resource.ENERGY,
                        5,
                        Basis.REPORTED,
                        "plan",
                        "");
        Veto exceeded =
                new Veto(
                        hit.rule(),
                        hit.state(),
                        hit.ground(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(limit),
                        List.of(),
                        List.of());
        vetoes.add(exceeded);

        assertThat(reasons(Optional.empty(), Fit.UNKNOWN, PLAUSIBLE))
                .startsWith(
                        new Reason.VetoHit(exceeded, List.of()),
                        new Reason.VetoHit(vetoes.getFirst(), List.of()));
    }

    /// A line on a matter that is hit is told as the line, and not once more as the matter.
    @Test
    void aMatterOnALineIsToldOnce() {
        Question open = TestMatters.asked(TestMatters.matter("leather").make(), Optional.empty());
        questions.add(
                new Question(
                        open.about(),
                        Question.Ground.ANSWERED,
                        Optional.of(MatterAnswer.YES),
                        "",
                        "",
                        List.of(),
                        Optional.of(LISTED),
                        0));
        held(LISTED, Veto.State.HIT, Veto.Ground.ANSWERED);

        assertThat(keys()).containsExactly("veto_hit", "vetoes_counted");
    }

    @Test
    void saysThatNothingDecidesOnlyWhereNothingDoes() {
        assertThat(keys()).containsExactly("nothing_decides");
        held(ENERGY, Veto.State.CLEARED, Veto.Ground.FIGURE);
        assertThat(keys()).containsExactly("vetoes_counted");
        vetoes.clear();
        held(LISTED, Veto.State.HIT, Veto.Ground.WORD);
        assertThat(keys()).containsExactly("veto_hit", "vetoes_counted");
        vetoes.clear();
        held(TAX, Veto.State.COMMITTEE, Veto.Ground.NOTHING);
        assertThat(keys())
                .containsExactly("vetoes_counted", "nothing_decides", "for_the_committee");
    }

    @Test
    void marksAreAMatterOfTheScore() {
        Score score =
                new Score(new Range(5, 25), 5, 10, 30, OptionalDouble.of(60), Optional.empty());
        checks.add(TestProposals.check(TOTAL, State.FAILED, Quantity.between(5, 25)));
        assertThat(reasons(Optional.of(score), Fit.UNKNOWN, PLAUSIBLE))
                .contains(new Reason.MarksTooFew(score));
        assertThat(keys()).startsWith("floor_failed");
        checks.set(0, TestProposals.check(TOTAL, State.OPEN, Quantity.between(5, 70)));
        assertThat(reasons(Optional.of(score), Fit.UNKNOWN, PLAUSIBLE))
                .contains(new Reason.MarksOpen(score));
        checks.set(0, TestProposals.check(TAX, State.FAILED, Quantity.exactly(5)));
        assertThat(reasons(Optional.of(score), Fit.UNKNOWN, PLAUSIBLE))
                .contains(new Reason.FloorFailed(checks.getFirst()));
    }

    /// A text of the place that nobody found stands among the first two; one for everywhere, or
    /// one that was found, does not.
    @Test
    void whatThePlaceForbidsAndNobodyFoundComesSecond() {
        checks.add(TestProposals.check(TAX, State.MET, Quantity.exactly(30)));
        held(LISTED, Veto.State.HIT, Veto.Ground.WORD);
        MatterEffect missing = text(Standing.NOT_FOUND, "county");
        MatterEffect also = text(Standing.NOT_FOUND, "area");
        Matter two = ofPlace("two");
        questions.add(TestMatters.asked(two, Optional.empty(), missing, also));
        questions.add(
                TestMatters.asked(
                        ofPlace("everywhere"), Optional.empty(), text(Standing.NOT_FOUND, "")));
        questions.add(
                TestMatters.asked(
                        ofPlace("weak"), Optional.empty(), text(Standing.WEAK, "county")));
        questions.add(
                TestMatters.asked(ofPlace("answered"), Optional.of(MatterAnswer.NO), missing));
        asked(MatterAnswer.NO);

        List<Reason> reasons = reasons(Optional.empty(), Fit.UNKNOWN, PLAUSIBLE);

        assertThat(reasons)
                .extracting(Reason::key)
                .containsExactly(
                        "veto_hit", "place_text", "place_text", "floors_met", "vetoes_counted");
        assertThat(reasons.subList(1, 3))
                .containsExactly(
                        new Reason.PlaceText(two, missing), new Reason.PlaceText(two, also));
    }

    @Test
    void aBrokenIdentityIsToldAndDecidesNothing() {
        Identity broken = identity(Identity.Outcome.BROKEN);
        Plausibility doubts =
                new Plausibility(List.of(identity(Identity.Outcome.DOUBTFUL), broken), List.of());

        List<Reason> reasons = reasons(Optional.empty(), Fit.UNKNOWN, doubts);

        assertThat(reasons)
                .filteredOn(one -> !one.decides())
                .containsExactly(new Reason.Implausible(broken));
        assertThat(doubts.isFlagged()).isTrue();
        assertThat(
                        new Plausibility(List.of(identity(Identity.Outcome.DOUBTFUL)), List.of())
                                .isFlagged())
                .isFalse();
    }

    private static Identity identity(Identity.Outcome outcome) {
        return new Identity(
                Identity.Kind.OUTPUT_PER_JOB,
                outcome,
                Quantity.exactly(10),
                1,
                new Range(1 / Identity.FAR, Identity.FAR),
                TestProposals.REGION.industries().findSet("toys").orElseThrow(),
                List.of());
    }
}
