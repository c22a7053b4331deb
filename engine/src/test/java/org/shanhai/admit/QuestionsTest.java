package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Question.Ground;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Which matters a proposal has to do with, in which order, and how each stands.
class QuestionsTest {
    /// Toys are asked of plating, paper of pulping; folded paper never pulps, 2211 always does.
    private static final Matter PLATING =
            TestMatters.matter("plating").asked("245").often(0.3).make();
    private static final Matter PULPING =
            TestMatters.matter("pulping").asked("22").always("2211").often(0.25).make();
    private static final Matter DYEING = TestMatters.matter("dyeing").asked().make();
    private static final Region REGION =
            TestMatters.region(List.of(PULPING, DYEING, PLATING), List.of());

    private static Questions of(Region region, Proposal proposal) {
        return new Questions(region, proposal);
    }

    private static Proposal project(String industry, String ofClass, String process) {
        return TestMatters.of(TestProposals.stating(Map.of()), industry, ofClass)
                .withProcess(process);
    }

    private static List<String> keys(Questions questions) {
        return questions.list().stream().map(Question::matter).toList();
    }

    private static Question only(Region region, Proposal proposal) {
        List<Question> found = of(region, proposal).list();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static MatterEffect at(String matter, Effect effect, String place) {
        return TestMatters.effect(matter, effect, "", Standing.SOLID, List.of(place), List.of());
    }

    /// Of its class, else of any class of its industry, or shown by a word: and none else.
    @ParameterizedTest
    @CsvSource({
        "toys,  2451, wooden toys,     plating",
        "toys,  2672, rockets,         ''",
        "toys,  '',   '',              plating",
        "paper, 2231, paper cups,      pulping",
        "paper, '',   '',              pulping",
        "toys,  2451, dyeing of yarn,  dyeing plating",
        "toys,  2672, no dyeing,       dyeing",
        "'',    '',   pulping,         pulping",
        "'',    '',   wooden toys,     ''"
    })
    void isAskedByClassOrWord(String industry, String ofClass, String process, String asked) {
        assertThat(keys(of(REGION, project(industry, ofClass, process))))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(asked.split(" ")).filter(one -> !one.isEmpty()).toList());
    }

    /// What decides, and of it what stops, what contradicts, what is open and often, before what is
    /// answered; then what brings a paper, the heavier first.
    @Test
    void whatDecidesComesFirstAndWhatTurnsMostVerdicts() {
        Region region =
                TestMatters.region(
                        List.of(
                                TestMatters.matter("form").paper().make(),
                                TestMatters.matter("report").often(0.9).paper().make(),
                                TestMatters.matter("site").often(1).ofSite().make(),
                                TestMatters.matter("answered").often(0.5).make(),
                                TestMatters.matter("seldom").often(0.1).make(),
                                TestMatters.matter("often").often(0.2).make(),
                                TestMatters.matter("denied").make(),
                                TestMatters.matter("hit").make()),
                        List.of(
                                TestMatters.effect("form", Effect.FORM, ""),
                                TestMatters.effect("report", Effect.REPORT, "")));
        Proposal proposal =
                project("toys", "2451", "hit and denied")
                        .withAnswers(
                                Map.of(
                                        "denied", MatterAnswer.NO,
                                        "answered", MatterAnswer.NO));

        assertThat(keys(of(region, proposal)))
                .containsExactly(
                        "hit", "denied", "often", "seldom", "answered", "site", "report", "form");
    }

    /// What a description shows, a class does, a person answers and a zone states, in that order.
    @ParameterizedTest
    @CsvSource({
        // class, description, answer, with the rest, ground, is it so
        "2231, own pulping,   ,       false, WORD,         true",
        "2231, own pulping,   YES,    false, WORD,         true",
        "2231, own pulping,   LIFTED, false, WORD,         true",
        "2231, own pulping,   NO,     false, CONTRADICTED, false",
        "2231, own pulping,   ,       true,  CONTRADICTED, false",
        "2231, own pulping,   YES,    true,  WORD,         true",
        "2231, no pulping,    ,       false, WORD_CLEARED, false",
        "2231, no pulping,    NO,     false, ANSWERED,     false",
        "2231, no pulping,    YES,    false, ANSWERED,     true",
        "2231, paper cups,    ,       false, SILENT,       false",
        "2231, paper cups,    YES,    false, ANSWERED,     true",
        "2231, paper cups,    NO,     false, ANSWERED,     false",
        "2231, paper cups,    ,       true,  ANSWERED,     false",
        "2231, paper cups,    YES,    true,  ANSWERED,     true",
        "2211, paper cups,    ,       false, CLASS,        true",
        "2211, paper cups,    ,       true,  CLASS,        true",
        "2211, paper cups,    NO,     false, CONTRADICTED, false",
        "2211, no pulping,    ,       false, CLASS,        true",
        "'',   paper cups,    ,       false, SILENT,       false"
    })
    void standsByWordClassAnswerOrSilence(
            String ofClass,
            String process,
            MatterAnswer answer,
            boolean rest,
            Ground ground,
            boolean isSo) {
        Map<String, MatterAnswer> answers = new TreeMap<>();
        Optional.ofNullable(answer).ifPresent(one -> answers.put("pulping", one));
        if (rest) {
            answers.put("processes", MatterAnswer.NO);
        }
        Question question =
                only(
                        TestMatters.region(List.of(PULPING), List.of()),
                        project("paper", ofClass, process).withAnswers(answers));

        assertThat(question.ground()).isEqualTo(ground);
        assertThat(question.isSo()).isEqualTo(isSo);
        assertThat(question.isHit()).isEqualTo(isSo);
        assertThat(question.isOpen())
                .isEqualTo(ground == Ground.CONTRADICTED || ground == Ground.SILENT);
        assertThat(question.word())
                .isEqualTo(
                        ground.name().startsWith("WORD") || process.equals("own pulping")
                                ? "pulping"
                                : "");
        assertThat(question.by()).isEqualTo(ground == Ground.WORD_CLEARED ? "no pulping" : "");
    }

    /// Matters of the process are settled by `processes`, of the site by `site`, texts nobody read
    /// by `texts`: none by another's.
    @Test
    void eachIsAnsweredWithItsOwnRest() {
        Region region =
                TestMatters.region(
                        List.of(
                                TestMatters.matter("process").make(),
                                TestMatters.matter("site").ofSite().make(),
                                TestMatters.matter("text").paper().make()),
                        List.of(
                                TestMatters.effect(
                                        "text",
                                        Effect.REPORT,
                                        "",
                                        Standing.WEAK,
                                        List.of(),
                                        List.of())));
        Map<String, String> settled =
                Map.of("processes", "process", "site", "site", "texts", "text");
        assertThat(settled.keySet()).containsExactlyInAnyOrderElementsOf(Question.RESTS);
        settled.forEach(
                (rest, matter) ->
                        assertThat(
                                        of(
                                                        region,
                                                        TestMatters.toys(
                                                                "2451",
                                                                "",
                                                                Map.of(rest, MatterAnswer.NO)))
                                                .list())
                                .filteredOn(one -> !one.isSilent())
                                .singleElement()
                                .satisfies(
                                        one -> {
                                            assertThat(one.matter()).isEqualTo(matter);
                                            assertThat(one.ground()).isEqualTo(Ground.ANSWERED);
                                            assertThat(one.isSo()).isFalse();
                                        }));
    }

    /// A text of another place asks nothing here, unless a rule of here does or a person answers;
    /// a text of another class hides no grave matter.
    @Test
    void whatHoldsElsewhereAloneIsNotAskedHere() {
        Matter lake = TestMatters.matter("lake").make();
        Proposal here = project("toys", "2451", "lake");
        MatterEffect abroad = at("lake", Effect.FORBIDDEN, "abroad");
        Region elsewhere = TestMatters.region(List.of(lake), List.of(abroad));

        assertThat(keys(of(elsewhere, here))).isEmpty();
        assertThat(keys(of(elsewhere, here.withAnswers(Map.of("lake", MatterAnswer.YES)))))
                .containsExactly("lake");
        Question ruled =
                new Questions(elsewhere, here, TestProposals.ruleset(TestProposals.against("lake")))
                        .list()
                        .getFirst();
        assertThat(ruled.isHit()).isTrue();
        assertThat(
                        new Questions(
                                        elsewhere,
                                        here,
                                        TestProposals.ruleset(
                                                forLake(Rule.Kind.FLOOR, RuleIndicator.MATTER),
                                                forLake(Rule.Kind.VETO, RuleIndicator.JUDGED)))
                                .list())
                .isEmpty();
        assertThat(
                        only(
                                        TestMatters.region(
                                                List.of(lake),
                                                List.of(
                                                        abroad,
                                                        at("lake", Effect.REPORT, "county"),
                                                        at("lake", Effect.FORM, "area"))),
                                        here)
                                .effects())
                .extracting(MatterEffect::effect)
                .containsExactly(Effect.REPORT, Effect.FORM);
        Question grave =
                only(
                        TestMatters.region(
                                List.of(lake),
                                List.of(
                                        TestMatters.effect(
                                                "lake",
                                                Effect.REPORT,
                                                "",
                                                Standing.SOLID,
                                                List.of(),
                                                List.of("22")))),
                        here);
        assertThat(grave.isHit()).isTrue();
        assertThat(grave.effects()).isEmpty();
    }

    private static Rule forLake(Rule.Kind kind, RuleIndicator indicator) {
        return TestProposals.judged(kind, indicator, "lake", 0);
    }

    /// Where a zone has stated its site, a word of the project and an answer still come before.
    @ParameterizedTest
    @CsvSource({"NO, false", "YES, true", "LIFTED, true"})
    void theZoneStatesItsSite(MatterAnswer stated, boolean isSo) {
        Region region =
                TestMatters.stated(
                        TestMatters.region(
                                List.of(TestMatters.matter("lake").ofSite().unless("plan").make()),
                                List.of()),
                        "lake",
                        stated);
        Proposal toys = project("toys", "2451", "");
        Proposal inZone = toys.movedTo(toys.place(), Optional.of(TestMatters.ZONE));

        Question question = of(region, inZone).list().getFirst();
        assertThat(question.ground()).isEqualTo(Ground.ZONE);
        assertThat(question.answer()).contains(stated);
        assertThat(question.isSo()).isEqualTo(isSo);
        assertThat(question.isHit()).isEqualTo(stated == MatterAnswer.YES);
        assertThat(
                        of(region, inZone.movedTo(inZone.place(), Optional.empty()))
                                .list()
                                .getFirst()
                                .ground())
                .isEqualTo(Ground.SILENT);
        assertThat(of(region, inZone.withProcess("lake")).list().getFirst().ground())
                .isEqualTo(Ground.WORD);
        assertThat(
                        of(region, inZone.withAnswers(Map.of("lake", MatterAnswer.YES)))
                                .list()
                                .getFirst()
                                .ground())
                .isEqualTo(Ground.ANSWERED);
    }

    /// 1 where the class always does it, the share where it is asked, 0 where it is not: of an
    /// industry the mean of its classes. Paper: (1 + .25) / 2; toys: (.3 + .3 + 0) / 3.
    @ParameterizedTest
    @CsvSource({
        "paper, 2231, pulping, 0.25",
        "paper, '',   pulping, 0.625",
        "toys,  2452, plating, 0.3",
        "toys,  '',   plating, 0.2",
        "'',    '',   plating, 0.3"
    })
    void theOddsAreThoseOfTheClassesItMayBeOf(
            String industry, String ofClass, String matter, double odds) {
        Question question =
                of(
                                REGION,
                                project(industry, ofClass, "")
                                        .withAnswers(Map.of(matter, MatterAnswer.NO)))
                        .list()
                        .stream()
                        .filter(one -> one.matter().equals(matter))
                        .findFirst()
                        .orElseThrow();

        assertThat(question.odds()).isCloseTo(odds, within(1e-12));
    }

    @Test
    void theOddsOfWhatEverybodyIsAskedAreItsShare() {
        Region region =
                TestMatters.region(
                        List.of(TestMatters.matter("waste").always("2452").often(0.4).make()),
                        List.of());

        assertThat(only(region, project("toys", "2451", "")).odds()).isEqualTo(0.4);
        assertThat(only(region, project("toys", "", "")).odds()).isCloseTo(0.6, within(1e-12));
        assertThat(only(region, project("", "", "")).odds()).isEqualTo(0.4);
    }

    /// Without industry and class what single trades are asked waits; what all are asked does not.
    @Test
    void mattersOfSingleTradesWaitForTheIndustry() {
        Region region =
                TestMatters.region(
                        List.of(
                                PLATING,
                                PULPING,
                                DYEING,
                                TestMatters.matter("burning").asked().always("2672").make(),
                                TestMatters.matter("form").asked("22").paper().make(),
                                TestMatters.matter("lake").asked("22").ofSite().make(),
                                TestMatters.matter("waste").make()),
                        List.of());

        assertThat(of(region, project("", "", "")).countWaiting()).isEqualTo(3);
        assertThat(of(region, project("", "", "plating")).countWaiting()).isEqualTo(2);
        assertThat(of(region, project("toys", "", "")).countWaiting()).isZero();
        assertThat(of(region, project("", "2451", "")).countWaiting()).isZero();
    }

    /// Nobody read what the lists say of 2672; "not named" was read.
    @ParameterizedTest
    @CsvSource({
        "toys, 2672, true",
        "toys, 2451, false",
        "toys, 2452, false",
        "toys, '',   false",
        "cars, '',   false",
        "'',   '',   false"
    })
    void aTradeIsUnreadWhereNobodyReadItsClass(String industry, String ofClass, boolean unread) {
        Proposal proposal = project(industry, ofClass, "");

        assertThat(of(REGION, proposal).isUnread()).isEqualTo(unread);
        assertThat(of(REGION, proposal.withAnswers(Map.of("texts", MatterAnswer.NO))).isUnread())
                .isFalse();
        assertThat(of(TestProposals.REGION, proposal).isUnread()).isFalse();
    }

    /// An industry of which the pack has no class is one of which nobody read a list.
    @Test
    void anIndustryWithoutClassesIsUnread() {
        Region region =
                REGION.toBuilder()
                        .all(
                                IndustryClass.class,
                                TestMatters.CLASSES.stream()
                                        .filter(one -> one.industry().equals("paper"))
                                        .toList())
                        .build();

        assertThat(of(region, project("toys", "", "")).isUnread()).isTrue();
        assertThat(of(region, project("paper", "", "")).isUnread()).isFalse();
        assertThat(IndustryClass.listOf(region, project("toys", "", "").project()))
                .containsExactly("toys");
        assertThat(IndustryClass.listOf(region, project("paper", "", "").project()))
                .containsExactly("2211", "2231");
        assertThat(IndustryClass.listOf(region, project("paper", "2231", "").project()))
                .containsExactly("2231");
        assertThat(IndustryClass.listOf(region, project("cars", "", "").project())).isEmpty();
    }
}
