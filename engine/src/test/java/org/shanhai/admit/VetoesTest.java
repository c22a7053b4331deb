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
import org.shanhai.region.Project;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
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
        return new Vetoes(TestProposals.REGION, proposal, Figures.of(proposal), List.of(limits))
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

    private static Proposal described(
            String industry, String process, Map<String, MatterAnswer> answers) {
        Project toys = TestProposals.project(TaxScope.TOTAL, Basis.REPORTED, Map.of());
        Project project =
                new Project(
                        toys.key(),
                        toys.name(),
                        toys.nameLocal(),
                        industry.isEmpty() ? Optional.empty() : Optional.of(industry),
                        toys.place(),
                        toys.zone(),
                        toys.status(),
                        toys.year(),
                        toys.figures(),
                        toys.taxScope(),
                        toys.basis(),
                        toys.source(),
                        toys.note());
        return Proposal.of(TestProposals.REGION, project)
                .orElseThrow()
                .withProcess(process)
                .withAnswers(answers);
    }

    private static Map<String, MatterAnswer> answers(String matter, String answer) {
        return answer.isEmpty()
                ? Map.of()
                : Map.of(matter, Keyed.find(MatterAnswer.class, answer).orElseThrow());
    }

    /// A line on paper works with the word "pulp", taken back by "bought pulp", for a project whose
    /// industry nobody states: the word is heard, and only an answer to this very line settles it.
    @ParameterizedTest
    @CsvSource({
        // description, matter,    answer, state,        ground
        "straw pulp,    veto:1,    '',     HIT,          WORD",
        "straw pulp,    processes, no,     HIT,          WORD",
        "straw pulp,    veto:1,    no,     HIT,          WORD",
        "straw pulp,    veto:1,    lifted, CLEARED,      ANSWERED",
        "paper plates,  veto:1,    '',     NOT_EXAMINED, INDUSTRY_UNKNOWN",
        "paper plates,  processes, no,     NOT_EXAMINED, INDUSTRY_UNKNOWN",
        "paper plates,  veto:1,    no,     CLEARED,      ANSWERED",
        "paper plates,  veto:1,    yes,    HIT,          ANSWERED",
        "bought pulp,   processes, no,     NOT_EXAMINED, INDUSTRY_UNKNOWN"
    })
    void anEmptyIndustryClearsNothing(
            String process, String matter, String answer, Veto.State state, Veto.Ground ground) {
        Ruleset list =
                TestProposals.ruleset(
                        TestProposals.listed("paper", List.of("pulp"), List.of("bought pulp")));

        Veto veto = held(described("", process, answers(matter, answer)), list);
        assertThat(veto.state()).isEqualTo(state);
        assertThat(veto.ground()).isEqualTo(ground);
    }

    /// A description under a wrong code: its word is heard until this very line is answered.
    @ParameterizedTest
    @CsvSource({
        "toys with pulp, '',       '',  NOT_EXAMINED, WORD_ELSEWHERE",
        "toys with pulp, processes, no, NOT_EXAMINED, WORD_ELSEWHERE",
        "toys with pulp, veto:1,   no,  CLEARED,      ANSWERED",
        "toys with pulp, veto:1,   yes, HIT,          ANSWERED",
        "wooden toys,    '',       '',  CLEARED,      NOT_LISTED"
    })
    void aWordUnderAnotherIndustryIsHeard(
            String process, String matter, String answer, Veto.State state, Veto.Ground ground) {
        Ruleset list =
                TestProposals.ruleset(
                        TestProposals.listed("paper", List.of("pulp"), List.of("bought pulp")));

        Veto veto = held(described("toys", process, answers(matter, answer)), list);
        assertThat(veto.state()).isEqualTo(state);
        assertThat(veto.ground()).isEqualTo(ground);
        assertThat(veto.waitsForAnswer()).isEqualTo(state == Veto.State.NOT_EXAMINED);
    }

    @Test
    void anIndustryOnTheListAloneIsNotKnownToBeAbsent() {
        Ruleset list = TestProposals.ruleset(TestProposals.listed("paper", List.of(), List.of()));

        assertThat(held(described("", "", answers("processes", "no")), list).ground())
                .isEqualTo(Veto.Ground.INDUSTRY_UNKNOWN);
        assertThat(held(described("toys", "", Map.of()), list).ground())
                .isEqualTo(Veto.Ground.NOT_LISTED);
        assertThat(held(described("paper", "", answers("veto:1", "no")), list).state())
                .isEqualTo(Veto.State.HIT);
    }

    /// Where a description takes its word back, a yes to the line says more; where nothing lifts
    /// the line, neither does the answer that it is lifted.
    @ParameterizedTest
    @CsvSource({
        // description, lifted by, matter,    answer, state
        "bought pulp,   bought,    veto:1,    '',     CLEARED",
        "bought pulp,   bought,    veto:1,    yes,    HIT",
        "bought pulp,   bought,    veto:1,    no,     CLEARED",
        "bought pulp,   bought,    processes, no,     CLEARED",
        "straw pulp,    '',        veto:1,    lifted, HIT",
        "paper plates,  '',        veto:1,    lifted, HIT",
        "paper plates,  bought,    veto:1,    lifted, CLEARED",
        "paper plates,  bought,    processes, lifted, NOT_EXAMINED",
        "paper plates,  bought,    processes, no,     CLEARED"
    })
    void theCommitteesOwnAnswerBeatsWords(
            String process, String unless, String matter, String answer, Veto.State state) {
        Ruleset list =
                TestProposals.ruleset(
                        TestProposals.listed(
                                "paper",
                                List.of("pulp"),
                                unless.isEmpty() ? List.of() : List.of(unless)));

        assertThat(held(described("paper", process, answers(matter, answer)), list).state())
                .isEqualTo(state);
    }
}
