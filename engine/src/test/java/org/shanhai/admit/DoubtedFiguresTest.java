package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Limited;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What is not believed and what is only a bound decides no floor; and what is small, or fits
/// badly, is not told of the project.
class DoubtedFiguresTest {
    private static final Rule QUOTA =
            TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0);

    private static Proposal stating(Object... pairs) {
        return TestProposals.stating(TestProposals.figures(pairs));
    }

    /// A tax of 100 that nobody believes: at most so much, and still to be stated.
    @Test
    void whatIsNotBelievedCountsAgainstTheProjectAlone() {
        Proposal proposal =
                stating(
                        ProjectFigure.TAX, Quantity.exactly(100),
                        ProjectFigure.LAND, Quantity.exactly(4));
        Figures stated = Figures.of(proposal);
        Figures believed = stated.without(Set.of(ProjectFigure.TAX));

        assertThat(believed.firm(ProjectFigure.TAX)).isEqualTo(Quantity.between(0, 100));
        assertThat(believed.hasFirm(ProjectFigure.TAX)).isFalse();
        assertThat(believed.get(ProjectFigure.TAX)).isEqualTo(Quantity.exactly(100));
        assertThat(believed.all())
                .hasEntrySatisfying(
                        ProjectFigure.TAX, figure -> assertThat(figure.isFirm()).isFalse());
        assertThat(believed.firm(ProjectFigure.LAND)).isEqualTo(Quantity.exactly(4));
        assertThat(believed.hasFirm(ProjectFigure.LAND)).isTrue();
        assertThat(stated.hasFirm(ProjectFigure.TAX)).isTrue();
        assertThat(check(proposal, stated, RuleIndicator.TAX_PER_LAND, 20).state())
                .contains(State.MET);
        Check open = check(proposal, believed, RuleIndicator.TAX_PER_LAND, 20);
        assertThat(open.state()).contains(State.OPEN);
        assertThat(open.unknown()).containsExactly(ProjectFigure.TAX);
        assertThat(open.breakEvens()).extracting(BreakEven::item).containsOnly(ProjectFigure.TAX);
        // What even the unbelievable misses is missed.
        assertThat(check(proposal, believed, RuleIndicator.TAX_PER_LAND, 30).state())
                .contains(State.FAILED);
    }

    private static Check check(
            Proposal proposal, Figures figures, RuleIndicator indicator, double floor) {
        Rule rule = TestProposals.floor(indicator, floor);
        return new Checks(
                        TestProposals.REGION,
                        proposal,
                        figures,
                        new Comparables(TestProposals.REGION))
                .of(TestProposals.ruleset(rule))
                .getFirst();
    }

    /// Wages of 80: a floor of 70 is met by them alone; one of 90 waits for the value added.
    @ParameterizedTest
    @CsvSource({"70, MET", "90, OPEN"})
    void valueAddedIsAtLeastTheWages(double floor, State state) {
        Proposal proposal = stating(ProjectFigure.WAGES, Quantity.exactly(80));
        Figures figures = Figures.of(proposal);
        Check check = check(proposal, figures, RuleIndicator.VALUE_ADDED, floor);

        assertThat(check.state()).contains(state);
        assertThat(check.unknown()).containsExactly(ProjectFigure.VALUE_ADDED);
        assertThat(check.isShort()).isFalse();
    }

    /// It is a bound to hold floors against: nobody promised it.
    @Test
    void whatWagesImplyIsNoPromise() {
        Figures implied = Figures.of(stating(ProjectFigure.WAGES, Quantity.exactly(80)));
        Figures stated = Figures.of(stating(ProjectFigure.VALUE_ADDED, Quantity.exactly(80)));

        assertThat(implied.get(ProjectFigure.VALUE_ADDED).low()).isEqualTo(80);
        assertThat(EconomicImpacts.stated(implied, ProjectFigure.VALUE_ADDED)).isEmpty();
        assertThat(EconomicImpacts.stated(stated, ProjectFigure.VALUE_ADDED)).hasValue(80);
    }

    /// Profit and tax of 100, of which 30 are tax: where that is not believed, a profit of 70 is
    /// not either.
    @Test
    void whatFollowsFromATaxThatIsNotBelievedIsNotBelieved() {
        Figures stated =
                Figures.of(
                        stating(
                                ProjectFigure.PROFIT_AND_TAX, Quantity.exactly(100),
                                ProjectFigure.TAX, Quantity.exactly(30)));

        assertThat(stated.hasFirm(ProjectFigure.PROFIT)).isTrue();
        assertThat(stated.without(Set.of(ProjectFigure.TAX)).hasFirm(ProjectFigure.PROFIT))
                .isFalse();
        assertThat(stated.without(Set.of(ProjectFigure.LAND)).hasFirm(ProjectFigure.PROFIT))
                .isTrue();
    }

    /// Energy is reviewed above 1,000: below it no quota is asked, above it and of what nobody
    /// states one is.
    @ParameterizedTest
    @CsvSource({"900, false", "1100, true", ", true"})
    void noQuotaIsAskedOfWhatIsTooSmallForIt(Double energy, boolean asked) {
        Proposal proposal =
                energy == null
                        ? stating()
                        : stating(ProjectFigure.ENERGY, Quantity.exactly(energy));
        List<Question> questions =
                new Questions(
                                TestMatters.region(
                                        List.of(
                                                TestMatters.matter("review")
                                                        .paper()
                                                        .above(Limited.Resource.ENERGY, 1000)
                                                        .make()),
                                        List.of()),
                                TestMatters.of(proposal, "toys", "2451"))
                        .list();
        Veto quota = TestProposals.held(QUOTA, Veto.State.NOT_EXAMINED, Veto.Ground.NO_LIMIT);

        assertThat(
                        Conditions.of(
                                        proposal,
                                        Figures.of(proposal),
                                        List.of(quota),
                                        List.of(),
                                        questions)
                                .contains(new Condition.Quota(quota, false)))
                .isEqualTo(asked);
    }

    /// A permit that only an open matter would call for is no permit that is pending.
    @Test
    void whatNobodyHasSaidCallsForAPermitOnlyIfItIsSo() {
        Question silent =
                TestMatters.asked(
                        TestMatters.matter("solvents").make(),
                        Optional.empty(),
                        TestMatters.effect("solvents", Effect.REPORT, ""));
        Question known =
                TestMatters.asked(
                        TestMatters.matter("dust").make(),
                        Optional.of(MatterAnswer.YES),
                        TestMatters.effect("dust", Effect.FORM, ""));

        assertThat(
                        new Condition.Permit(
                                        Condition.Office.EIA, List.of(), List.of(silent), false)
                                .progress())
                .isEqualTo(Condition.Progress.IF_SO);
        Condition.Permit due =
                new Condition.Permit(Condition.Office.EIA, List.of(known), List.of(silent), false);
        assertThat(due.progress()).isEqualTo(Condition.Progress.PENDING);
        // What is open would call for the report, where a form is due.
        assertThat(due.listHeavier()).containsExactly(silent);
        for (Condition.Permit none :
                List.of(
                        new Condition.Permit(
                                Condition.Office.EIA, List.of(silent), List.of(known), false),
                        new Condition.Permit(
                                Condition.Office.EIA, List.of(), List.of(silent), false),
                        // A permit to discharge has no form and no report.
                        new Condition.Permit(
                                Condition.Office.DISCHARGE,
                                List.of(known),
                                List.of(silent),
                                false))) {
            assertThat(none.listHeavier()).isEmpty();
        }
    }

    /// Of two texts that forbid waste that first that speaks of the waste its description names.
    @ParameterizedTest
    @CsvSource({
        "we burn medical waste, law on medical-waste works; law on waste",
        "we burn spent acid,    law on waste; law on medical-waste works"
    })
    void theTextThatFitsItsWordsComesFirst(String process, String texts) {
        Question question =
                new Questions(
                                TestMatters.region(
                                        List.of(
                                                TestMatters.matter("burning")
                                                        .words("medical waste", "spent acid")
                                                        .make()),
                                        List.of(
                                                ban("law on waste"),
                                                ban("law on medical-waste works"))),
                                TestMatters.of(stating(), "toys", "2451").withProcess(process))
                        .list()
                        .getFirst();

        assertThat(question.listBans())
                .extracting(MatterEffect::text)
                .containsExactly(texts.split("; "));
    }

    private static MatterEffect ban(String text) {
        return new MatterEffect(
                "burning",
                Effect.FORBIDDEN,
                List.of(),
                List.of(),
                "",
                "",
                text,
                "",
                "",
                Standing.SOLID,
                "source",
                "");
    }
}
