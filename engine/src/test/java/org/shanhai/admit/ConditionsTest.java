package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Condition.Clause;
import org.shanhai.admit.Condition.Kind;
import org.shanhai.admit.Condition.Office;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Kinds of conditions by who can keep them, never mixed.
class ConditionsTest {
    private static final Rule TAX = TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20);
    private static final Rule RATIO = TestProposals.floor(RuleIndicator.FLOOR_AREA_RATIO, 1);
    private static final Rule ENERGY = TestProposals.veto(RuleIndicator.ENERGY, 40);
    private static final Rule LIMIT =
            TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0);
    private static final Matter DYEING = TestMatters.matter("dyeing").make();
    private static final Matter NOISE = TestMatters.matter("noise").paper().make();
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
                List.of(),
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
                TestMatters.asked(
                        DYEING,
                        Optional.of(MatterAnswer.YES),
                        TestMatters.effect("dyeing", Effect.REPORT, ""));
        assertThat(new Condition.Promise(ProjectFigure.LAND, Quantity.exactly(5)).isOpen())
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
                        new Condition.Term(Clause.USE),
                        new Condition.Promise(ProjectFigure.INVESTMENT, Quantity.exactly(5)),
                        new Condition.Promise(ProjectFigure.FLOOR_AREA_RATIO, Quantity.atLeast(2)),
                        new Condition.Term(Clause.START),
                        new Condition.Term(Clause.COMPLETION),
                        new Condition.Threshold(RATIO, State.MET, Optional.empty()),
                        new Condition.Threshold(TAX, State.OPEN, Optional.of(FLOOR)),
                        new Condition.Threshold(ENERGY, State.MET, Optional.empty()),
                        new Condition.Term(Clause.PENALTIES),
                        new Condition.Permit(Office.EIA, List.of(report), List.of(), false),
                        new Condition.Quota(limit, false))
                .extracting(Condition::kind)
                .containsExactly(
                        Kind.LAND_GRANT,
                        Kind.LAND_GRANT,
                        Kind.LAND_GRANT,
                        Kind.LAND_GRANT,
                        Kind.LAND_GRANT,
                        Kind.LAND_GRANT,
                        Kind.AGREEMENT,
                        Kind.AGREEMENT,
                        Kind.AGREEMENT,
                        Kind.PERMIT,
                        Kind.PERMIT);
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
                                        new Condition.Threshold(ENERGY, wanted, Optional.empty())));
    }

    private static List<Condition> ofMatters(Proposal proposal, Question... questions) {
        return of(proposal, List.of(), List.of(), List.of(questions)).stream()
                .filter(one -> !(one instanceof Condition.Term))
                .toList();
    }

    private static Question asked(
            Matter matter, Effect effect, Standing standing, @Nullable MatterAnswer answer) {
        return TestMatters.asked(
                matter,
                Optional.ofNullable(answer),
                TestMatters.effect(matter.key(), effect, "park", standing, List.of(), List.of()));
    }

    /// A permit is called for by what is so and what nobody has said, by a text that is read: and
    /// is pending until an office grants it, whatever is promised.
    @ParameterizedTest
    @CsvSource({
        // effect,  standing, answer, permit, as so
        "REPORT,     SOLID, YES,    permit:eia,       true",
        "REPORT,     SOLID, LIFTED, permit:eia,       true",
        "REPORT,     SOLID, NO,     ,                 false",
        "REPORT,     SOLID, ,       permit:eia,       false",
        "FORM,       SOLID, ,       permit:eia,       false",
        "REPORT,     WEAK,  YES,    ,                 false",
        "KEY_PERMIT, SOLID, YES,    permit:discharge, true",
        "KEY_PERMIT, SOLID, ,       permit:discharge, false",
        "CONDITION,  SOLID, YES,    permit:noise,     true",
        "CONDITION,  SOLID, ,       permit:noise,     false",
        "CONDITION,  SOLID, NO,     ,                 false",
        "CONDITION,  WEAK,  YES,    ,                 false",
        "FORBIDDEN,  SOLID, LIFTED, ,                 false"
    })
    void aPermitIsPendingUntilItIsGranted(
            Effect effect, Standing standing, MatterAnswer answer, String key, boolean isSo) {
        Proposal proposal = TestProposals.stating(Map.of());
        Question noise = asked(NOISE, effect, standing, answer);
        List<Condition> found =
                ofMatters(proposal, noise).stream()
                        .filter(Condition.Permit.class::isInstance)
                        .toList();

        if (key == null) {
            assertThat(found).isEmpty();
            return;
        }
        Condition.Permit permit = (Condition.Permit) found.getFirst();
        assertThat(found).hasSize(1);
        assertThat(Conditions.PERMIT + permit.matter()).isEqualTo(key);
        assertThat(permit.because()).isEqualTo(isSo ? List.of(noise) : List.of());
        assertThat(permit.undecided()).isEqualTo(isSo ? List.of() : List.of(noise));
        assertThat(permit.isOpen()).isTrue();
        for (boolean fine : List.of(true, false)) {
            assertThat(
                            ofMatters(
                                            proposal.withFindings(
                                                    Map.of(key, new Proposal.Finding(fine, 0))),
                                            noise)
                                    .getFirst()
                                    .isOpen())
                    .isEqualTo(!fine);
        }
    }

    /// An office grants one paper of a project: for what is so, the heaviest first, and for what
    /// nobody has said.
    @Test
    void anOfficeHasOnePaper() {
        Question form = asked(DYEING, Effect.FORM, Standing.SOLID, MatterAnswer.YES);
        Question report =
                asked(
                        TestMatters.matter("b").make(),
                        Effect.REPORT,
                        Standing.SOLID,
                        MatterAnswer.YES);
        Question silent =
                asked(TestMatters.matter("c").paper().make(), Effect.REPORT, Standing.SOLID, null);
        Question permit =
                asked(
                        TestMatters.matter("d").make(),
                        Effect.KEY_PERMIT,
                        Standing.SOLID,
                        MatterAnswer.YES);
        Question denied =
                TestMatters.stands(
                        DYEING,
                        Question.Ground.CONTRADICTED,
                        Optional.of(MatterAnswer.NO),
                        TestMatters.effect("dyeing", Effect.REPORT, ""));

        assertThat(ofMatters(TestProposals.stating(Map.of()), form, report, silent, permit, denied))
                .containsExactly(
                        new Condition.Permit(
                                Office.EIA, List.of(report, form), List.of(silent), false),
                        new Condition.Permit(Office.DISCHARGE, List.of(permit), List.of(), false));
    }

    /// What the zone has not stated, and what nobody has read, is a condition until it is answered;
    /// a yes reads no text.
    @ParameterizedTest
    @CsvSource({
        // of the site, standing, answer, kind
        "true,  SOLID,     ,    ZONE",
        "true,  SOLID,     NO,  ",
        "true,  WEAK,      ,    READING",
        "false, WEAK,      ,    READING",
        "false, NOT_FOUND, ,    READING",
        "false, NOT_FOUND, YES, READING",
        "true,  NOT_FOUND, YES, READING",
        "false, NOT_FOUND, NO,  "
    })
    void zonesAndTextsAreConditions(
            boolean ofSite, Standing standing, MatterAnswer answer, Kind kind) {
        TestMatters.Builder made = TestMatters.matter("lake").paper();
        Question question =
                asked((ofSite ? made.ofSite() : made).make(), Effect.FORBIDDEN, standing, answer);
        Condition wanted =
                kind == Kind.ZONE ? new Condition.OfZone(question) : new Condition.ToRead(question);

        List<Condition> found = ofMatters(TestProposals.stating(Map.of()), question);
        assertThat(found).isEqualTo(kind == null ? List.of() : List.of(wanted));
        assertThat(found).allMatch(one -> one.isOpen() && one.kind() == kind);
    }

    /// A site of which nothing follows only tells what lifts something else: nobody must state it.
    @Test
    void aSiteOfWhichNothingFollowsIsNoCondition() {
        Question park =
                TestMatters.asked(
                        TestMatters.matter("park").paper().ofSite().make(), Optional.empty());

        assertThat(ofMatters(TestProposals.stating(Map.of()), park)).isEmpty();
    }

    /// A grave site that nobody stated is the zone's to state, whatever is read of it.
    @Test
    void aGraveSiteIsTheZonesToState() {
        Question lake =
                asked(
                        TestMatters.matter("lake").ofSite().make(),
                        Effect.FORBIDDEN,
                        Standing.WEAK,
                        null);

        assertThat(ofMatters(TestProposals.stating(Map.of()), lake))
                .containsExactly(new Condition.OfZone(lake));
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
                        case FIGURE, LIMIT, INDUSTRY_UNKNOWN, NO_WORD, CONTRADICTED -> true;
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
        Rule line = TestProposals.against("leather", "water-borne");
        Rule flat = TestProposals.against("leather");

        assertThat(TestProposals.held(line, Veto.State.HIT, Veto.Ground.WORD).isLiftable())
                .isTrue();
        assertThat(TestProposals.held(line, Veto.State.HIT, Veto.Ground.ANSWERED).isLiftable())
                .isTrue();
        assertThat(TestProposals.held(line, Veto.State.HIT, Veto.Ground.INDUSTRY).isLiftable())
                .isTrue();
        assertThat(
                        TestProposals.held(
                                        TestProposals.against(
                                                RuleIndicator.INDUSTRY,
                                                "",
                                                "toys",
                                                List.of("water-borne")),
                                        Veto.State.HIT,
                                        Veto.Ground.INDUSTRY)
                                .isLiftable())
                .isFalse();
        assertThat(TestProposals.held(line, Veto.State.CLEARED, Veto.Ground.WORD).isLiftable())
                .isFalse();
        assertThat(TestProposals.held(flat, Veto.State.HIT, Veto.Ground.WORD).isLiftable())
                .isFalse();
    }
}
