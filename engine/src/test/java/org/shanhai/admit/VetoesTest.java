package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Which limit a veto rests on, and which figures of a project can hit one.
class VetoesTest {
    private static final Ruleset ENERGY_LIMIT =
            TestProposals.ruleset(
                    TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0));

    private static Limit limit(String scenario, Basis basis, double amount) {
        return new Limit(
                scenario,
                Optional.of("county"),
                Optional.empty(),
                Limited.Resource.ENERGY,
                amount,
                basis,
                "plan",
                "");
    }

    private static Veto held(Proposal proposal, Ruleset ruleset, Limit... limits) {
        return new Vetoes(
                        TestProposals.REGION,
                        proposal,
                        Figures.of(proposal),
                        List.of(limits),
                        List.of())
                .of(ruleset)
                .getFirst();
    }

    private static Proposal using(double energy) {
        return TestProposals.stating(
                TestProposals.figures(ProjectFigure.ENERGY, Quantity.exactly(energy)));
    }

    /// The project takes 50 tce, beside a reported limit in force of 100 tce: that alone is kept.
    /// A second limit counts only where it is in force, no estimate, and tighter.
    @ParameterizedTest
    @CsvSource({
        // scenario, basis,   amount, rests on, state
        "'',         REPORTED,    40,       40, HIT",
        "'',         DERIVED,     40,       40, HIT",
        "'',         ESTIMATED,   40,      100, CLEARED",
        "'',         ASSUMED,     40,      100, CLEARED",
        "trial,      REPORTED,    40,      100, CLEARED",
        "'',         REPORTED,    50,       50, CLEARED",
        "'',         REPORTED,   200,      100, CLEARED"
    })
    void restsOnTheTightestLimitInForceThatIsKnown(
            String scenario, Basis basis, double amount, double restsOn, Veto.State state) {
        Limit known = limit("", Basis.REPORTED, 100);
        Limit other = limit(scenario, basis, amount);

        for (Veto veto :
                List.of(
                        held(using(50), ENERGY_LIMIT, known, other),
                        held(using(50), ENERGY_LIMIT, other, known))) {
            assertThat(veto.limit().orElseThrow().amount()).isEqualTo(restsOn);
            assertThat(veto.state()).isEqualTo(state);
        }
    }

    /// Taking 50 tce of a limit of 40: hit where it binds; where it does not, there is no limit.
    @ParameterizedTest
    @CsvSource({
        "'',    REPORTED,  HIT",
        "'',    DERIVED,   HIT",
        "'',    ESTIMATED, NOT_EXAMINED",
        "'',    ASSUMED,   NOT_EXAMINED",
        "trial, REPORTED,  NOT_EXAMINED"
    })
    void knowsNoLimitWhereTheOnlyOneDoesNotBind(String scenario, Basis basis, Veto.State state) {
        Veto veto = held(using(50), ENERGY_LIMIT, limit(scenario, basis, 40));

        assertThat(veto.state()).isEqualTo(state);
        assertThat(veto.ground() == Veto.Ground.NO_LIMIT)
                .isEqualTo(state == Veto.State.NOT_EXAMINED);
        assertThat(veto.limit().isPresent()).isEqualTo(state == Veto.State.HIT);
    }

    @Test
    void leavesALimitOnSomethingElseAside() {
        Limit land =
                new Limit(
                        "",
                        Optional.of("county"),
                        Optional.empty(),
                        Limited.Resource.LAND,
                        40,
                        Basis.REPORTED,
                        "plan",
                        "");

        assertThat(held(using(50), ENERGY_LIMIT, land).state()).isEqualTo(Veto.State.NOT_EXAMINED);
    }

    /// A limit that includes what is built already is a ceiling: it can be hit, and clears nothing.
    @ParameterizedTest
    @CsvSource({"200, NOT_EXAMINED, CEILING", "50, NOT_EXAMINED, CEILING", "40, HIT, LIMIT"})
    void clearsNothingByACeiling(double amount, Veto.State state, Veto.Ground ground) {
        Limit ceiling =
                new Limit(
                        "",
                        Optional.of("county"),
                        Optional.empty(),
                        Limited.Resource.ENERGY,
                        amount,
                        true,
                        Basis.REPORTED,
                        "plan",
                        "");

        Veto veto = held(using(50), ENERGY_LIMIT, ceiling);
        assertThat(veto.state()).isEqualTo(state);
        assertThat(veto.ground()).isEqualTo(ground);
    }

    /// Against a limit of 40 tce, and against a rule that turns away more than 40 tce: a project
    /// that takes 50 tce by report is turned away; by an estimate nothing is known for a veto.
    @ParameterizedTest
    @CsvSource({
        "REPORTED,  HIT",
        "DERIVED,   HIT",
        "ESTIMATED, NOT_EXAMINED",
        "ASSUMED,   NOT_EXAMINED"
    })
    void restsNoVetoOnAnEstimateOfTheProject(Basis basis, Veto.State state) {
        Proposal proposal =
                Proposal.of(
                                TestProposals.REGION,
                                TestProposals.project(
                                        TaxScope.TOTAL,
                                        basis,
                                        Map.of(ProjectFigure.ENERGY, Quantity.exactly(50))))
                        .orElseThrow();
        Ruleset mostEnergy = TestProposals.ruleset(TestProposals.veto(RuleIndicator.ENERGY, 40));

        for (Veto veto :
                List.of(
                        held(proposal, ENERGY_LIMIT, limit("", Basis.REPORTED, 40)),
                        held(proposal, mostEnergy))) {
            assertThat(veto.state()).isEqualTo(state);
            assertThat(veto.unknown())
                    .isEqualTo(state == Veto.State.HIT ? List.of() : List.of(ProjectFigure.ENERGY));
        }
    }

    /// Pulping is asked of paper, and always done in 2211; arms are shown by words alone.
    private static final Region REGION =
            TestMatters.region(
                    List.of(
                            TestMatters.matter("pulping").asked("22").always("2211").make(),
                            TestMatters.matter("arms").asked().make()),
                    List.of());

    private static Veto matter(
            String industry,
            String ofClass,
            String process,
            Map<String, MatterAnswer> answers,
            Rule rule) {
        Proposal proposal =
                TestMatters.of(TestProposals.stating(Map.of()), industry, ofClass)
                        .withProcess(process)
                        .withAnswers(answers);
        Ruleset ruleset = TestProposals.ruleset(rule);
        return new Vetoes(
                        REGION,
                        proposal,
                        Figures.of(proposal),
                        List.of(),
                        new Questions(REGION, proposal, ruleset).list())
                .of(ruleset)
                .getFirst();
    }

    private static Map<String, MatterAnswer> answers(String matter, String answer) {
        return answer == null || answer.isEmpty()
                ? Map.of()
                : Map.of(matter, Keyed.find(MatterAnswer.class, answer).orElseThrow());
    }

    /// A line on pulping: silence and a contradiction settle nothing, whatever else is answered. Of
    /// toys, none of whom pulps, a word may speak of customers: it asks, and an answer to it holds.
    @ParameterizedTest
    @CsvSource({
        // industry, class, description, matter, answer, state,    ground
        "paper, 2231, paper plates, pulping,   '',     NOT_EXAMINED, NO_WORD",
        "paper, '',   paper plates, pulping,   '',     NOT_EXAMINED, NO_WORD",
        "paper, 2231, paper plates, pulping,   no,     CLEARED,      ANSWERED",
        "paper, 2231, paper plates, pulping,   yes,    HIT,          ANSWERED",
        "paper, 2231, paper plates, processes, no,     CLEARED,      ANSWERED",
        "paper, 2231, own pulping,  pulping,   '',     HIT,          WORD",
        "paper, 2231, own pulping,  pulping,   yes,    HIT,          WORD",
        "paper, 2231, own pulping,  pulping,   no,     NOT_EXAMINED, CONTRADICTED",
        "paper, 2231, own pulping,  processes, no,     NOT_EXAMINED, CONTRADICTED",
        "paper, 2231, no pulping,   pulping,   '',     CLEARED,      WORD_CLEARED",
        "paper, 2231, no pulping,   pulping,   yes,    HIT,          ANSWERED",
        "paper, 2211, paper plates, pulping,   '',     HIT,          INDUSTRY",
        "paper, 2211, paper plates, processes, no,     HIT,          INDUSTRY",
        "paper, 2211, paper plates, pulping,   no,     NOT_EXAMINED, CONTRADICTED",
        "paper, 2211, no pulping,   pulping,   '',     HIT,          INDUSTRY",
        "toys,  2451, wooden toys,  pulping,   '',     NOT_ASKED,    NOT_LISTED",
        "toys,  2451, own pulping,  pulping,   '',     NOT_EXAMINED, NO_WORD",
        "toys,  2451, own pulping,  pulping,   no,     CLEARED,      ANSWERED",
        "toys,  2451, own pulping,  pulping,   yes,    HIT,          ANSWERED",
        "toys,  2451, own pulping,  processes, no,     NOT_EXAMINED, CONTRADICTED",
        "toys,  '',   own pulping,  pulping,   '',     NOT_EXAMINED, NO_WORD",
        "toys,  2451, no pulping,   pulping,   '',     CLEARED,      WORD_CLEARED",
        "paper, 2231, bought pulping, pulping, '',     NOT_EXAMINED, NO_WORD",
        "toys,  2451, wooden toys,  pulping,   yes,    HIT,          ANSWERED",
        "'',    '',   wooden toys,  pulping,   '',     NOT_EXAMINED, INDUSTRY_UNKNOWN",
        "'',    '',   wooden toys,  processes, no,     NOT_EXAMINED, INDUSTRY_UNKNOWN",
        "'',    '',   wooden toys,  pulping,   no,     CLEARED,      ANSWERED",
        "'',    '',   own pulping,  processes, no,     NOT_EXAMINED, CONTRADICTED",
        "'',    '',   own pulping,  pulping,   '',     HIT,          WORD"
    })
    void aLineOnAMatterStandsAsTheMatter(
            String industry,
            String ofClass,
            String process,
            String matter,
            String answer,
            Veto.State state,
            Veto.Ground ground) {
        Veto veto =
                matter(
                        industry,
                        ofClass,
                        process,
                        answers(matter, answer),
                        TestProposals.against("pulping", "park"));

        assertThat(veto.state()).isEqualTo(state);
        assertThat(veto.ground()).isEqualTo(ground);
        assertThat(veto.waitsForAnswer()).isEqualTo(state == Veto.State.NOT_EXAMINED);
        boolean told =
                ground == Veto.Ground.WORD
                        || ground == Veto.Ground.WORD_CLEARED
                        || (ground == Veto.Ground.CONTRADICTED && process.equals("own pulping"));
        assertThat(veto.word()).isEqualTo(told ? Optional.of("pulping") : Optional.empty());
        assertThat(veto.clearedBy())
                .isEqualTo(
                        ground == Veto.Ground.WORD_CLEARED
                                ? Optional.of("no pulping")
                                : Optional.empty());
    }

    /// A fact lifts the line that names one, however it is known that it is so; no other.
    @ParameterizedTest
    @CsvSource({
        "2231, paper plates, park, CLEARED",
        "2231, own pulping,  park, CLEARED",
        "2211, paper plates, park, CLEARED",
        "2231, paper plates, '',   HIT",
        "2231, own pulping,  '',   HIT",
        "2211, paper plates, '',   HIT"
    })
    void aFactLiftsTheLineThatNamesIt(
            String ofClass, String process, String unless, Veto.State state) {
        Rule line =
                TestProposals.against(
                        RuleIndicator.MATTER,
                        "pulping",
                        "",
                        unless.isEmpty() ? List.of() : List.of(unless));

        assertThat(matter("paper", ofClass, process, answers("pulping", "lifted"), line).state())
                .isEqualTo(state);
    }

    /// What only words show is none of a trade that says nothing of it, known or not.
    @ParameterizedTest
    @CsvSource({
        "toys, 2451, wood, NOT_ASKED, NOT_LISTED",
        "'',   '',   wood, NOT_ASKED, NOT_LISTED",
        "'',   '',   arms, HIT,      WORD"
    })
    void whatOnlyWordsShowIsNotWaitedFor(
            String industry, String ofClass, String process, Veto.State state, Veto.Ground ground) {
        Veto veto = matter(industry, ofClass, process, Map.of(), TestProposals.against("arms"));

        assertThat(veto.state()).isEqualTo(state);
        assertThat(veto.ground()).isEqualTo(ground);
    }

    /// A line on a matter of one industry holds for it alone; unknown is not another.
    @ParameterizedTest
    @CsvSource({"paper, 2231, HIT", "toys,  2451, NOT_ASKED", "'',    '',   HIT"})
    void aLineMayBeOfOneIndustry(String industry, String ofClass, Veto.State state) {
        Rule line = TestProposals.against(RuleIndicator.MATTER, "pulping", "paper", List.of());

        assertThat(matter(industry, ofClass, "own pulping", Map.of(), line).state())
                .isEqualTo(state);
    }

    /// The industry alone decides: no answer does.
    @Test
    void anIndustryOnTheListAloneIsNotKnownToBeAbsent() {
        Rule line = TestProposals.listed("paper");

        assertThat(matter("", "", "", answers("processes", "no"), line).ground())
                .isEqualTo(Veto.Ground.INDUSTRY_UNKNOWN);
        assertThat(matter("toys", "", "", Map.of(), line).ground())
                .isEqualTo(Veto.Ground.NOT_LISTED);
        assertThat(matter("paper", "", "", answers("processes", "no"), line).state())
                .isEqualTo(Veto.State.HIT);
        assertThat(matter("paper", "", "", Map.of(), line).isLiftable()).isFalse();
    }
}
