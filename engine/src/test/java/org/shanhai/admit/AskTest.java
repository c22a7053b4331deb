package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What to ask, in which order.
class AskTest {
    private static final Quantity ANY = Quantity.atLeast(0);
    private static final Rule TAX = TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20);
    private static final Rule OUTPUT = TestProposals.floor(RuleIndicator.OUTPUT_PER_LAND, 20);
    private static final Rule JOBS = TestProposals.floor(RuleIndicator.JOBS_PER_LAND, 20);

    private final List<Veto> vetoes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private List<String> classes = List.of();
    private int waiting;

    private List<Ask> asks() {
        return Ask.of(
                new Judgement(
                        TestProposals.stating(Map.of()),
                        vetoes,
                        checks,
                        new Judgement.Asked(questions, classes, waiting, false, false),
                        List.of(),
                        OptionalDouble.empty()));
    }

    private static BreakEven even(
            BreakEven.Target target, ProjectFigure item, Optional<ProjectFigure> given) {
        return new BreakEven(target, item, 35, true, given, OptionalDouble.empty(), false);
    }

    private static Check waiting(Rule rule, List<ProjectFigure> unknown, BreakEven... evens) {
        return new Check(
                rule,
                ANY,
                Optional.of(State.OPEN),
                Optional.empty(),
                unknown,
                List.of(evens),
                List.of(),
                List.of());
    }

    private Question open(String matter) {
        Question question = TestMatters.asked(TestMatters.matter(matter).make(), Optional.empty());
        questions.add(question);
        return question;
    }

    /// What could refuse comes before any figure, though no floor rests on a stated one; of figures
    /// the one with a number before the one most floors wait for.
    @Test
    void questionsComeBeforeFigures() {
        BreakEven land =
                even(BreakEven.Target.FLOOR, ProjectFigure.LAND, Optional.of(ProjectFigure.TAX));
        checks.add(waiting(OUTPUT, List.of(ProjectFigure.OUTPUT, ProjectFigure.INVESTMENT)));
        checks.add(waiting(JOBS, List.of(ProjectFigure.INVESTMENT)));
        checks.add(waiting(TAX, List.of(ProjectFigure.LAND), land));
        Question dyeing = open("dyeing");
        questions.add(
                TestMatters.asked(
                        TestMatters.matter("answered").make(), Optional.of(MatterAnswer.NO)));
        questions.add(
                TestMatters.asked(TestMatters.matter("lake").ofSite().make(), Optional.empty()));
        questions.add(
                TestMatters.asked(TestMatters.matter("form").paper().make(), Optional.empty()));

        assertThat(asks())
                .containsExactly(
                        new Ask.ForProcess(dyeing),
                        new Ask.ForFigure(ProjectFigure.LAND, List.of(TAX), Optional.of(land)),
                        new Ask.ForFigure(
                                ProjectFigure.INVESTMENT, List.of(OUTPUT, JOBS), Optional.empty()),
                        new Ask.ForFigure(ProjectFigure.OUTPUT, List.of(OUTPUT), Optional.empty()));
    }

    @Test
    void questionsComeFirstOnceAFigureDecides() {
        checks.add(waiting(OUTPUT, List.of(ProjectFigure.OUTPUT)));
        checks.add(TestProposals.check(TAX, State.MET, Quantity.exactly(30), ProjectFigure.JOBS));
        checks.add(TestProposals.check(TAX, State.MET, Quantity.exactly(30)));
        Question dyeing = open("dyeing");

        assertThat(asks())
                .containsExactly(
                        new Ask.ForProcess(dyeing),
                        new Ask.ForFigure(ProjectFigure.OUTPUT, List.of(OUTPUT), Optional.empty()));
    }

    @Test
    void theIndustryComesBeforeAllElse() {
        Rule line = TestProposals.listed("toys");
        vetoes.add(TestProposals.held(line, Veto.State.NOT_EXAMINED, Veto.Ground.INDUSTRY_UNKNOWN));
        vetoes.add(TestProposals.held(line, Veto.State.NOT_EXAMINED, Veto.Ground.INDUSTRY_UNKNOWN));
        checks.add(waiting(OUTPUT, List.of(ProjectFigure.OUTPUT)));

        assertThat(asks().getFirst()).isEqualTo(new Ask.ForIndustry(2));
        vetoes.clear();
        assertThat(asks().getFirst()).isInstanceOf(Ask.ForFigure.class);
        // Matters of single trades wait for it as lines do.
        waiting = 3;
        assertThat(asks().getFirst()).isEqualTo(new Ask.ForIndustry(0));
    }

    /// The class is asked before all it may spare: where it is not known, two questions or more
    /// wait for it, and they hold up the verdict.
    @Test
    void theClassComesBeforeTheQuestionsItSpares() {
        checks.add(TestProposals.check(TAX, State.MET, Quantity.exactly(30)));
        Question dyeing = open("dyeing");
        classes = List.of("2451", "2452");
        assertThat(asks()).containsExactly(new Ask.ForProcess(dyeing));
        Question plating = open("plating");
        assertThat(asks())
                .containsExactly(
                        new Ask.ForClass(List.of("2451", "2452")),
                        new Ask.ForProcess(dyeing),
                        new Ask.ForProcess(plating));
        classes = List.of("2451");
        assertThat(asks()).containsExactly(new Ask.ForProcess(dyeing), new Ask.ForProcess(plating));
        classes = List.of("2451", "2452");
        questions.add(
                TestMatters.asked(TestMatters.matter("hit").make(), Optional.of(MatterAnswer.YES)));
        assertThat(asks()).doesNotContain(new Ask.ForClass(classes));
    }

    /// What is hit and can be lifted is asked first; what contradicts is asked as what is open.
    @Test
    void whatLiftsComesFirst() {
        checks.add(TestProposals.check(TAX, State.MET, Quantity.exactly(30)));
        Question dyeing = open("dyeing");
        Question denied =
                TestMatters.stands(
                        TestMatters.matter("denied").make(),
                        Question.Ground.CONTRADICTED,
                        Optional.of(MatterAnswer.NO));
        questions.add(denied);
        assertThat(asks()).containsExactly(new Ask.ForProcess(dyeing), new Ask.ForProcess(denied));
        Question hit =
                TestMatters.asked(
                        TestMatters.matter("hit").unless("park").make(),
                        Optional.of(MatterAnswer.YES));
        questions.add(hit);
        assertThat(asks())
                .containsExactly(
                        new Ask.ForProcess(hit),
                        new Ask.ForProcess(dyeing),
                        new Ask.ForProcess(denied));
    }

    /// A number is told of the floor, of the figure that is asked, and where the other is stated.
    @Test
    void aNumberIsThatOfTheFloorAndTheFigureAskedFor() {
        for (BreakEven useless :
                List.of(
                        even(
                                BreakEven.Target.FULL,
                                ProjectFigure.LAND,
                                Optional.of(ProjectFigure.TAX)),
                        even(
                                BreakEven.Target.FLOOR,
                                ProjectFigure.TAX,
                                Optional.of(ProjectFigure.LAND)),
                        even(BreakEven.Target.FLOOR, ProjectFigure.LAND, Optional.empty()))) {
            checks.clear();
            checks.add(waiting(TAX, List.of(ProjectFigure.LAND), useless));

            assertThat(asks())
                    .containsExactly(
                            new Ask.ForFigure(ProjectFigure.LAND, List.of(TAX), Optional.empty()));
        }
    }
}
