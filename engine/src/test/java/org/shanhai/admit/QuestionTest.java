package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What a matter brings as it stands: whether it stops, holds up, and what lifts it.
class QuestionTest {
    private static final Optional<MatterAnswer> NOBODY = Optional.empty();

    /// A yes to what is grave, or forbidden by a text that is read, stops; so does a claim of a
    /// fact that lifts it where none does.
    @ParameterizedTest
    @CsvSource({
        // weight, of the matter, effect,    standing, of the text, answer, hit,   open,  liftable
        "GRAVE, '',   FORBIDDEN, SOLID,     '',   YES,    true,  false, false",
        "GRAVE, '',   FORBIDDEN, SOLID,     park, YES,    true,  false, true",
        "GRAVE, '',   FORBIDDEN, SOLID,     park, LIFTED, false, false, true",
        "GRAVE, plan, FORBIDDEN, SOLID,     '',   LIFTED, true,  false, false",
        "GRAVE, '',   FORBIDDEN, SOLID,     '',   NO,     false, false, false",
        "GRAVE, '',   FORBIDDEN, SOLID,     '',   ,       false, true,  false",
        "GRAVE, '',   FORBIDDEN, WEAK,      park, LIFTED, true,  false, false",
        "GRAVE, plan, FORBIDDEN, WEAK,      '',   LIFTED, false, false, true",
        "GRAVE, plan, REPORT,    SOLID,     '',   YES,    true,  false, true",
        "GRAVE, plan, REPORT,    SOLID,     '',   LIFTED, false, false, true",
        "GRAVE, '',   REPORT,    SOLID,     park, LIFTED, true,  false, false",
        "PAPER, '',   FORBIDDEN, SOLID,     '',   YES,    true,  false, false",
        "PAPER, '',   FORBIDDEN, SOLID,     '',   ,       false, true,  false",
        "PAPER, '',   FORBIDDEN, WEAK,      '',   YES,    false, false, false",
        "PAPER, '',   FORBIDDEN, NOT_FOUND, '',   ,       false, false, false",
        "PAPER, '',   REPORT,    SOLID,     '',   YES,    false, false, false",
        "PAPER, plan, REPORT,    SOLID,     '',   ,       false, false, false"
    })
    void stopsOrHoldsUp(
            Matter.Weight weight,
            String fact,
            Effect effect,
            Standing standing,
            String unless,
            MatterAnswer answer,
            boolean isHit,
            boolean isOpen,
            boolean isLiftable) {
        TestMatters.Builder made = TestMatters.matter("matter").unless(fact);
        Question question =
                TestMatters.asked(
                        (weight == Matter.Weight.GRAVE ? made : made.paper()).make(),
                        Optional.ofNullable(answer),
                        TestMatters.effect(
                                "matter", effect, unless, standing, List.of(), List.of()));

        assertThat(question.isHit()).isEqualTo(isHit);
        assertThat(question.isOpen()).isEqualTo(isOpen);
        assertThat(question.isLiftable()).isEqualTo(isLiftable);
        assertThat(question.isSo())
                .isEqualTo(answer == MatterAnswer.YES || answer == MatterAnswer.LIFTED);
        assertThat(question.isLifted()).isEqualTo(answer == MatterAnswer.LIFTED);
        assertThat(question.effect()).isEqualTo(question.isForbidden() ? Effect.FORBIDDEN : effect);
        assertThat(question.listAnswers().contains(MatterAnswer.LIFTED)).isEqualTo(isLiftable);
        assertThat(question.isToBeRead())
                .isEqualTo(weight == Matter.Weight.PAPER && standing != Standing.SOLID);
    }

    /// A line of the ruleset forbids what the law lets in; its own facts lift it, and no other.
    @ParameterizedTest
    @CsvSource({
        // of the matter, of the line, answer, hit
        "'',   '',   YES,    true",
        "'',   park, YES,    true",
        "'',   park, LIFTED, false",
        "plan, '',   LIFTED, true",
        "plan, '',   NO,     false"
    })
    void aLineOfTheRulesetForbids(String fact, String unless, MatterAnswer answer, boolean isHit) {
        Rule line =
                TestProposals.against(
                        RuleIndicator.MATTER,
                        "matter",
                        "",
                        unless.isEmpty() ? List.of() : List.of(unless));
        Region region =
                TestMatters.region(
                        List.of(TestMatters.matter("matter").paper().unless(fact).make()),
                        List.of(TestMatters.effect("matter", Effect.FORM, "")));
        Questions questions =
                new Questions(
                        region,
                        TestMatters.toys("2451", "", Map.of("matter", answer)),
                        TestProposals.ruleset(line));
        Question question = questions.list().getFirst();

        assertThat(question.rule()).map(Rule::subject).contains("matter");
        assertThat(question.isHit()).isEqualTo(isHit);
        assertThat(question.isLiftable()).isEqualTo(!unless.isEmpty());
        assertThat(
                        new Questions(
                                        region,
                                        TestMatters.toys("2451", "", Map.of()),
                                        TestProposals.ruleset(line))
                                .list()
                                .getFirst()
                                .isOpen())
                .isTrue();
        assertThat(
                        new Questions(
                                        region,
                                        TestMatters.toys("2451", "", Map.of("matter", answer)))
                                .list())
                .noneMatch(Question::isHit);
    }

    @Test
    void aSiteIsNoneOfTheFirmsQuestions() {
        Question site = TestMatters.asked(TestMatters.matter("lake").ofSite().make(), NOBODY);
        assertThat(site.isOpen()).isFalse();
        assertThat(site.decides()).isFalse();
        assertThat(site.rest()).isEqualTo("site");
        assertThat(
                        TestMatters.asked(
                                        TestMatters.matter("lake").ofSite().make(),
                                        Optional.of(MatterAnswer.YES))
                                .isHit())
                .isTrue();
    }

    /// The text that is brought first, else the line, else the matter.
    @Test
    void eachHasASource() {
        Matter matter = TestMatters.matter("matter").make();
        assertThat(TestMatters.asked(matter, NOBODY).source()).isEqualTo("source of matter");
        assertThat(
                        TestMatters.asked(
                                        matter,
                                        NOBODY,
                                        TestMatters.effect("matter", Effect.FORM, ""))
                                .source())
                .isEqualTo("source of form");
    }

    /// The text that is read before the one that is not, then the heavier; of the classes it may be
    /// of, one is enough.
    @Test
    void theSolidAndTheHeavyComeFirst() {
        List<MatterEffect> effects =
                List.of(
                        TestMatters.effect(
                                "report",
                                Effect.FORBIDDEN,
                                "",
                                Standing.NOT_FOUND,
                                List.of(),
                                List.of()),
                        TestMatters.effect("report", Effect.KEY_PERMIT, ""),
                        TestMatters.effect(
                                "report",
                                Effect.REPORT,
                                "",
                                Standing.SOLID,
                                List.of(),
                                List.of("2452")),
                        TestMatters.effect(
                                "report",
                                Effect.FORM,
                                "",
                                Standing.SOLID,
                                List.of(),
                                List.of("22")));
        Region region =
                TestMatters.region(List.of(TestMatters.matter("report").paper().make()), effects);

        assertThat(
                        new Questions(region, TestMatters.toys("", "", Map.of()))
                                .list()
                                .getFirst()
                                .effects())
                .extracting(MatterEffect::effect)
                .containsExactly(Effect.REPORT, Effect.KEY_PERMIT, Effect.FORBIDDEN);
        assertThat(
                        new Questions(region, TestMatters.toys("2451", "", Map.of()))
                                .list()
                                .getFirst()
                                .effects())
                .extracting(MatterEffect::effect)
                .containsExactly(Effect.KEY_PERMIT, Effect.FORBIDDEN);
    }
}
