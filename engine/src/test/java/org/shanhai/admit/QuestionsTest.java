package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.ProcessQuestion.Effect;
import org.shanhai.region.ProcessQuestion.Standing;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;

/// Which questions a proposal is asked, in which order, and what an answer does.
class QuestionsTest {
    private static final Rule LEATHER =
            TestProposals.listed("toys", List.of("leather"), List.of("water-borne"));

    private static ProcessQuestion text(
            String matter, String industry, String place, Effect effect, Standing standing) {
        return TestProposals.text(
                matter,
                industry.isEmpty() ? List.of() : List.of(industry),
                place.isEmpty() ? List.of() : List.of(place),
                effect,
                "",
                standing);
    }

    private static List<Question> of(Proposal proposal, List<Veto> vetoes, ProcessQuestion... all) {
        Region region =
                TestProposals.REGION.toBuilder().all(ProcessQuestion.class, List.of(all)).build();
        return Questions.of(region, proposal, vetoes);
    }

    /// What decides comes first; of that what only the trade is asked; of that what is forbidden.
    @Test
    void theParticularAndTheForbiddenComeFirst() {
        List<Question> asked =
                of(
                        TestProposals.stating(Map.of()),
                        List.of(
                                TestProposals.held(
                                        LEATHER,
                                        Veto.State.NOT_EXAMINED,
                                        Veto.Ground.INDUSTRY_UNKNOWN),
                                TestProposals.held(
                                        LEATHER, Veto.State.NOT_EXAMINED, Veto.Ground.NO_WORD)),
                        text("missing", "toys", "", Effect.FORBIDDEN, Standing.NOT_FOUND),
                        text("general form", "", "", Effect.FORM, Standing.SOLID),
                        text("general ban", "", "", Effect.FORBIDDEN, Standing.SOLID),
                        text("toys form", "toys", "county", Effect.FORM, Standing.SOLID),
                        text("paper", "paper", "", Effect.FORBIDDEN, Standing.SOLID),
                        text("abroad", "toys", "abroad", Effect.FORBIDDEN, Standing.SOLID));

        assertThat(asked)
                .extracting(Question::matter)
                .containsExactly("veto:1", "toys form", "general ban", "general form", "missing");
        assertThat(asked.getFirst().effect()).isEqualTo(Effect.FORBIDDEN);
        assertThat(asked.getFirst().decides()).isTrue();
    }

    /// A line of the list for every trade is a general one.
    @Test
    void aLineForEveryTradeIsGeneral() {
        Rule everybody = TestProposals.listed("", List.of("leather"), List.of());

        assertThat(
                        of(
                                TestProposals.stating(Map.of()),
                                List.of(
                                        TestProposals.held(
                                                everybody,
                                                Veto.State.NOT_EXAMINED,
                                                Veto.Ground.NO_WORD)),
                                text("toys form", "toys", "", Effect.FORM, Standing.SOLID)))
                .extracting(Question::matter)
                .containsExactly("toys form", "veto:1");
    }

    @Test
    void isAnsweredByItsMatterOrWithTheRest() {
        Proposal proposal =
                TestProposals.stating(Map.of())
                        .withAnswers(
                                Map.of(
                                        "dyeing",
                                        MatterAnswer.YES,
                                        Question.REST,
                                        MatterAnswer.NO));
        List<Question> asked =
                of(
                        proposal,
                        List.of(),
                        text("dyeing", "", "", Effect.REPORT, Standing.SOLID),
                        text("pulping", "", "", Effect.REPORT, Standing.SOLID));

        assertThat(asked)
                .extracting(Question::answer)
                .containsExactly(Optional.of(MatterAnswer.YES), Optional.of(MatterAnswer.NO));
        assertThat(TestProposals.stating(Map.of()).findAnswer("dyeing")).isEmpty();
    }

    /// A yes to what is forbidden stops, and a claim of a fact that lifts it where none does.
    @ParameterizedTest
    @CsvSource({
        "FORBIDDEN, SOLID,     '',   YES,    true,  false",
        "FORBIDDEN, SOLID,     park, YES,    true,  false",
        "FORBIDDEN, SOLID,     park, LIFTED, false, false",
        "FORBIDDEN, SOLID,     '',   LIFTED, true,  false",
        "FORBIDDEN, SOLID,     '',   NO,     false, false",
        "FORBIDDEN, SOLID,     '',   ,       false, true",
        "FORBIDDEN, WEAK,      '',   YES,    false, false",
        "FORBIDDEN, NOT_FOUND, '',   ,       false, false",
        "REPORT,    SOLID,     '',   YES,    false, false",
        "REPORT,    SOLID,     '',   ,       false, true"
    })
    void stopsOrHoldsUp(
            Effect effect,
            Standing standing,
            String unless,
            MatterAnswer answer,
            boolean isHit,
            boolean isOpen) {
        Question question =
                TestProposals.asked(
                        TestProposals.text(
                                "matter", List.of(), List.of(), effect, unless, standing),
                        Optional.ofNullable(answer));

        assertThat(question.isHit()).isEqualTo(isHit);
        assertThat(question.isOpen()).isEqualTo(isOpen);
        assertThat(question.isLiftable()).isEqualTo(!unless.isEmpty());
        assertThat(question.isYes()).isEqualTo(answer == MatterAnswer.YES);
        assertThat(question.isLifted()).isEqualTo(answer == MatterAnswer.LIFTED);
        assertThat(question.effect()).isEqualTo(effect);
    }

    /// Lines of lists are counted among the vetoes: as questions they stop nothing.
    @Test
    void aLineOfAListStopsNothingAsAQuestion() {
        Question line = new Question(new Question.OfList(LEATHER), Optional.of(MatterAnswer.YES));
        Question flat =
                new Question(
                        new Question.OfList(TestProposals.listed("toys", List.of("x"), List.of())),
                        Optional.empty());

        assertThat(line.isHit()).isFalse();
        assertThat(line.isLiftable()).isTrue();
        assertThat(flat.isLiftable()).isFalse();
        assertThat(flat.isOpen()).isTrue();
    }
}
