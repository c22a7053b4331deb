package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Condition.Clause;
import org.shanhai.admit.Condition.Kind;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.ProcessQuestion.Effect;
import org.shanhai.region.ProcessQuestion.Standing;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Three kinds of conditions, never mixed.
class ConditionsTest {
    private static final Rule TAX = TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20);
    private static final Rule RATIO = TestProposals.floor(RuleIndicator.FLOOR_AREA_RATIO, 1);
    private static final Rule ENERGY = TestProposals.veto(RuleIndicator.ENERGY, 40);
    private static final Rule LIMIT =
            TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0);
    private static final BreakEven FULL = even(BreakEven.Target.FULL);
    private static final BreakEven FLOOR = even(BreakEven.Target.FLOOR);

    private static BreakEven even(BreakEven.Target target) {
        return new BreakEven(
                target,
                ProjectFigure.LAND,
                35,
                true,
                Optional.of(ProjectFigure.TAX),
                OptionalDouble.of(700),
                false);
    }

    private static Check check(Rule rule, State state, BreakEven... evens) {
        return new Check(
                rule,
                Quantity.exactly(1),
                Optional.of(state),
                Optional.empty(),
                List.of(),
                List.of(evens),
                List.of());
    }

    private static List<Condition> of(
            Proposal proposal, List<Veto> vetoes, List<Check> checks, List<Question> questions) {
        return Conditions.of(proposal, Figures.of(proposal), vetoes, checks, questions);
    }

    private static List<Condition> permits(Proposal proposal, Veto veto) {
        return of(proposal, List.of(veto), List.of(), List.of()).stream()
                .filter(one -> one.kind() == Kind.PERMIT)
                .toList();
    }

    @Test
    void eachStandsInThePaperThatCanHoldIt() {
        Proposal proposal =
                TestProposals.stating(
                        TestProposals.figures(
                                ProjectFigure.INVESTMENT, Quantity.exactly(5),
                                ProjectFigure.FLOOR_AREA_RATIO, Quantity.atLeast(2)));
        Question report =
                TestProposals.asked(
                        TestProposals.text("dyeing", Effect.REPORT, ""),
                        Optional.of(MatterAnswer.YES));
        assertThat(
                        new Condition.Promise(
                                        Kind.LAND_GRANT, ProjectFigure.LAND, Quantity.exactly(5))
                                .isOpen())
                .isFalse();
        Veto energy = TestProposals.held(ENERGY, Veto.State.CLEARED, Veto.Ground.FIGURE);
        Veto limit = TestProposals.held(LIMIT, Veto.State.NOT_EXAMINED, Veto.Ground.NO_LIMIT);

        assertThat(
                        of(
                                proposal,
                                List.of(energy, limit),
                                List.of(
                                        check(TAX, State.OPEN, FULL, FLOOR),
                                        check(RATIO, State.MET),
                                        TestProposals.marked(
                                                TestProposals.ratio(RuleIndicator.JOBS, 700, 10),
                                                Optional.empty(),
                                                5,
                                                5)),
                                List.of(report)))
                .containsExactly(
                        new Condition.Term(Kind.LAND_GRANT, Clause.USE),
                        new Condition.Promise(
                                Kind.LAND_GRANT, ProjectFigure.INVESTMENT, Quantity.exactly(5)),
                        new Condition.Promise(
                                Kind.LAND_GRANT,
                                ProjectFigure.FLOOR_AREA_RATIO,
                                Quantity.atLeast(2)),
                        new Condition.Term(Kind.LAND_GRANT, Clause.START),
                        new Condition.Term(Kind.LAND_GRANT, Clause.COMPLETION),
                        new Condition.Threshold(
                                Kind.LAND_GRANT, RATIO, State.MET, Optional.empty()),
                        new Condition.Threshold(
                                Kind.AGREEMENT, TAX, State.OPEN, Optional.of(FLOOR)),
                        new Condition.Threshold(
                                Kind.AGREEMENT, ENERGY, State.MET, Optional.empty()),
                        new Condition.Term(Kind.AGREEMENT, Clause.PENALTIES),
                        new Condition.Permit(report, false),
                        new Condition.Quota(limit, false));
    }

    @Test
    void nothingThatNobodyStatesIsPromised() {
        assertThat(of(TestProposals.stating(Map.of()), List.of(), List.of(), List.of()))
                .allMatch(one -> one instanceof Condition.Term && !one.isOpen())
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"CLEARED, MET", "NOT_EXAMINED, OPEN", "HIT,"})
    void aVetoOnAFigureIsAThresholdUnlessItIsHit(Veto.State state, State wanted) {
        List<Condition> found =
                of(
                        TestProposals.stating(Map.of()),
                        List.of(TestProposals.held(ENERGY, state, Veto.Ground.FIGURE)),
                        List.of(),
                        List.of());

        assertThat(found.stream().filter(Condition.Threshold.class::isInstance).toList())
                .isEqualTo(
                        wanted == null
                                ? List.of()
                                : List.of(
                                        new Condition.Threshold(
                                                Kind.AGREEMENT, ENERGY, wanted, Optional.empty())));
    }

    /// A permit is called for where the answer is yes, by a text that is known, that is not simply
    /// forbidden: and is pending until an office grants it, whatever is promised.
    @ParameterizedTest
    @CsvSource({
        "REPORT,    SOLID, YES,    true",
        "REPORT,    SOLID, LIFTED, true",
        "REPORT,    SOLID, NO,     false",
        "REPORT,    SOLID, ,       false",
        "REPORT,    WEAK,  YES,    false",
        "FORBIDDEN, SOLID, LIFTED, false"
    })
    void aPermitIsPendingUntilItIsGranted(
            Effect effect, Standing standing, MatterAnswer answer, boolean isCalledFor) {
        Proposal proposal = TestProposals.stating(Map.of());
        List<Question> asked =
                List.of(
                        TestProposals.asked(
                                TestProposals.text(
                                        "dyeing", List.of(), List.of(), effect, "park", standing),
                                Optional.ofNullable(answer)));
        String key = Conditions.PERMIT + "dyeing";
        Map<String, Proposal.Finding> granted = Map.of(key, new Proposal.Finding(true, 0));
        Map<String, Proposal.Finding> denied = Map.of(key, new Proposal.Finding(false, 0));

        assertThat(of(proposal, List.of(), List.of(), asked).stream().anyMatch(Condition::isOpen))
                .isEqualTo(isCalledFor);
        assertThat(
                        of(proposal.withFindings(denied), List.of(), List.of(), asked).stream()
                                .anyMatch(Condition::isOpen))
                .isEqualTo(isCalledFor);
        assertThat(
                        of(proposal.withFindings(granted), List.of(), List.of(), asked).stream()
                                .anyMatch(Condition::isOpen))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_LIMIT, NOT_EXAMINED, true",
        "CEILING,  NOT_EXAMINED, true",
        "LIMIT,    NOT_EXAMINED, true",
        "LIMIT,    CLEARED,      false",
        "LIMIT,    HIT,          false",
        "NO_WORD,  NOT_EXAMINED, false"
    })
    void aQuotaIsPendingWhereNoRoomIsKnown(
            Veto.Ground ground, Veto.State state, boolean isCalledFor) {
        Veto veto = TestProposals.held(LIMIT, state, ground);
        Proposal proposal = TestProposals.stating(Map.of());
        Proposal granted =
                proposal.withFindings(
                        Map.of(Conditions.PERMIT + "limit:energy", new Proposal.Finding(true, 0)));

        assertThat(permits(proposal, veto))
                .isEqualTo(isCalledFor ? List.of(new Condition.Quota(veto, false)) : List.of());
        assertThat(permits(granted, veto)).noneMatch(Condition::isOpen);
    }

    @ParameterizedTest
    @CsvSource({
        "FLOOR_AREA_RATIO, LAND_GRANT",
        "BUILDING_DENSITY, LAND_GRANT",
        "INVESTMENT,       LAND_GRANT",
        "LAND,             LAND_GRANT",
        "INVESTMENT_PER_LAND, AGREEMENT",
        "RD_SHARE,         AGREEMENT"
    })
    void theContractOnTheLandHoldsWhatIsBuilt(RuleIndicator indicator, Kind kind) {
        Rule rule = TestProposals.floor(indicator, 1);

        assertThat(
                        of(
                                        TestProposals.stating(Map.of()),
                                        List.of(),
                                        List.of(check(rule, State.MET)),
                                        List.of())
                                .stream()
                                .filter(Condition.Threshold.class::isInstance))
                .extracting(Condition::kind)
                .containsExactly(kind);
    }

    @Test
    void aVetoIsSettledWhereTheApplicantCanChangeNothing() {
        assertThat(TestProposals.held(LIMIT, Veto.State.HIT, Veto.Ground.LIMIT).isSettled())
                .isFalse();
        for (Veto.Ground ground : Veto.Ground.values()) {
            boolean wanting =
                    switch (ground) {
                        case FIGURE, LIMIT, INDUSTRY_UNKNOWN, NO_WORD, WORD_ELSEWHERE -> true;
                        default -> false;
                    };
            assertThat(TestProposals.held(LIMIT, Veto.State.NOT_EXAMINED, ground).isSettled())
                    .isEqualTo(!wanting);
            assertThat(TestProposals.held(LIMIT, Veto.State.CLEARED, ground).isSettled()).isTrue();
            assertThat(
                            TestProposals.held(LIMIT, Veto.State.NOT_EXAMINED, ground)
                                    .restsOnOpenFigure())
                    .isEqualTo(ground == Veto.Ground.FIGURE || ground == Veto.Ground.LIMIT);
            assertThat(TestProposals.held(LIMIT, Veto.State.CLEARED, ground).restsOnOpenFigure())
                    .isFalse();
        }
    }

    /// A named fact lifts a line of a list that names one, where words or an answer hit it.
    @Test
    void onlyALineWithAWayOutIsLiftable() {
        Rule line = TestProposals.listed("toys", List.of("leather"), List.of("water-borne"));
        Rule flat = TestProposals.listed("toys", List.of("leather"), List.of());

        assertThat(TestProposals.held(line, Veto.State.HIT, Veto.Ground.WORD).isLiftable())
                .isTrue();
        assertThat(TestProposals.held(line, Veto.State.HIT, Veto.Ground.ANSWERED).isLiftable())
                .isTrue();
        assertThat(TestProposals.held(line, Veto.State.HIT, Veto.Ground.FINDING).isLiftable())
                .isFalse();
        assertThat(TestProposals.held(line, Veto.State.CLEARED, Veto.Ground.WORD).isLiftable())
                .isFalse();
        assertThat(TestProposals.held(flat, Veto.State.HIT, Veto.Ground.WORD).isLiftable())
                .isFalse();
    }
}
