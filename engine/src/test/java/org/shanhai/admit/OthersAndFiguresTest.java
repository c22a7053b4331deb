package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Question.Ground;
import org.shanhai.region.Limited;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// What words of others' trades ask, and what a stated figure tells.
class OthersAndFiguresTest {
    private static Question only(Matter matter, Proposal proposal) {
        Region region = TestMatters.region(List.of(matter), List.of());
        List<Question> found = new Questions(region, proposal).list();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Map<String, MatterAnswer> answers(
            String matter, @Nullable MatterAnswer answer, boolean rest) {
        Map<String, MatterAnswer> answers = new TreeMap<>();
        Optional.ofNullable(answer).ifPresent(one -> answers.put(matter, one));
        if (rest) {
            answers.put("processes", MatterAnswer.NO);
            answers.put("site", MatterAnswer.NO);
        }
        return answers;
    }

    /// Of a class in whose group nobody is asked, a word asks; an answer to it settles it, one for
    /// all that is not asked does not. Where one like it is asked the word shows it.
    @ParameterizedTest
    @CsvSource({
        // asked,  class, answer, with the rest, ground, is it so, word
        "22,       2451, ,       false, SILENT,       false, pulping",
        "22,       2451, ,       true,  CONTRADICTED, false, pulping",
        "22,       2451, NO,     false, ANSWERED,     false, ''",
        "22,       2451, NO,     true,  ANSWERED,     false, ''",
        "22,       2451, YES,    false, ANSWERED,     true,  ''",
        "22,       2451, YES,    true,  ANSWERED,     true,  ''",
        "24,       2451, ,       false, WORD,         true,  pulping",
        "2452,     2451, ,       false, WORD,         true,  pulping",
        "2452,     2451, NO,     false, CONTRADICTED, false, pulping",
        "2451,     2451, ,       false, WORD,         true,  pulping",
        "244,      2451, ,       false, SILENT,       false, pulping",
        "*,        2451, ,       false, WORD,         true,  pulping",
        "2672,     2451, ,       false, SILENT,       false, pulping",
        "2672,     '',   ,       false, WORD,         true,  pulping"
    })
    void aWordOfOthersTradesAsksAlone(
            String asked,
            String ofClass,
            MatterAnswer answer,
            boolean rest,
            Ground ground,
            boolean isSo,
            String word) {
        Question question =
                only(
                        TestMatters.matter("pulping").asked(asked).make(),
                        TestMatters.toys(ofClass, "own pulping", answers("pulping", answer, rest)));

        assertThat(question.ground()).isEqualTo(ground);
        assertThat(question.isSo()).isEqualTo(isSo);
        assertThat(question.isHit()).isEqualTo(isSo);
        assertThat(question.isOpen())
                .isEqualTo(ground == Ground.SILENT || ground == Ground.CONTRADICTED);
        assertThat(question.word()).isEqualTo(word);
    }

    /// Who does it by definition is of a trade like it; without class and industry a word shows it.
    @Test
    void whoAlwaysDoesItIsLikeIt() {
        Matter always = TestMatters.matter("pulping").asked().always("2452").make();

        assertThat(only(always, TestMatters.toys("2451", "own pulping", Map.of())).ground())
                .isEqualTo(Ground.WORD);
        assertThat(only(always, TestMatters.toys("2672", "own pulping", Map.of())).ground())
                .isEqualTo(Ground.SILENT);
        Proposal unknown = TestMatters.toys("2672", "own pulping", Map.of());
        assertThat(only(always, TestMatters.of(unknown, "", "")).ground()).isEqualTo(Ground.WORD);
    }

    /// A paper and a site, which hold up no verdict, are shown by any word.
    @Test
    void whatDoesNotDecideIsShownByAnyWord() {
        for (Matter matter :
                List.of(
                        TestMatters.matter("storage").asked("22").paper().make(),
                        TestMatters.matter("storage").asked("22").ofSite().make())) {
            Question question =
                    only(matter, TestMatters.toys("2451", "storage", answers("", null, true)));
            assertThat(question.ground()).isEqualTo(Ground.WORD);
            assertThat(question.isOpen()).isFalse();
        }
    }

    private static Question burning(
            @Nullable Quantity energy, String process, @Nullable MatterAnswer answer) {
        Matter matter =
                TestMatters.matter("burning")
                        .asked("245")
                        .above(Limited.Resource.ENERGY, 1000)
                        .make();
        Proposal proposal =
                energy == null
                        ? TestProposals.stating(Map.of())
                        : TestProposals.stating(Map.of(ProjectFigure.ENERGY, energy));
        return only(
                matter,
                TestMatters.of(proposal, "toys", "2451")
                        .withProcess(process)
                        .withAnswers(answers("burning", answer, false)));
    }

    /// Above the amount a stated figure says yes, at or below it no; a no against it contradicts.
    @ParameterizedTest
    @CsvSource({
        // energy, description, answer, ground,   is it so
        "1001, toys,       ,       FIGURE,       true",
        "1000, toys,       ,       FIGURE,       false",
        "900,  toys,       ,       FIGURE,       false",
        "1001, toys,       YES,    FIGURE,       true",
        "1001, toys,       NO,     CONTRADICTED, false",
        "900,  toys,       NO,     FIGURE,       false",
        "900,  toys,       YES,    ANSWERED,     true",
        "1001, no burning, ,       FIGURE,       true",
        "900,  burning,    ,       FIGURE,       false",
        "900,  burning,    YES,    WORD,         true",
        ",     toys,       ,       SILENT,       false",
        ",     burning,    ,       WORD,         true"
    })
    void aStatedFigureTells(
            @Nullable Double energy,
            String process,
            @Nullable MatterAnswer answer,
            Ground ground,
            boolean isSo) {
        Question question =
                burning(energy == null ? null : Quantity.exactly(energy), process, answer);

        assertThat(question.ground()).isEqualTo(ground);
        assertThat(question.isSo()).isEqualTo(isSo);
        assertThat(question.isHit()).isEqualTo(isSo);
        assertThat(question.isOpen())
                .isEqualTo(ground == Ground.SILENT || ground == Ground.CONTRADICTED);
        if (ground == Ground.FIGURE) {
            assertThat(question.answer())
                    .isEqualTo(isSo ? Optional.ofNullable(answer) : Optional.of(MatterAnswer.NO));
        }
    }

    /// A range tells where all of it is on one side.
    @ParameterizedTest
    @CsvSource({
        "1001, 2000, FIGURE, true",
        "1000, 2000, SILENT, false",
        "900,  1000, FIGURE, false",
        "900,  1001, SILENT, false"
    })
    void aRangeTellsWhereItIsAllOnOneSide(double low, double high, Ground ground, boolean isSo) {
        Question question = burning(Quantity.between(low, high), "toys", null);

        assertThat(question.ground()).isEqualTo(ground);
        assertThat(question.isSo()).isEqualTo(isSo);
    }

    /// A figure above the amount asks whom no class does; one below it asks nobody.
    @Test
    void aFigureAboveTheAmountAsks() {
        Matter matter =
                TestMatters.matter("burning")
                        .asked("22")
                        .above(Limited.Resource.ENERGY, 1000)
                        .make();
        Region region = TestMatters.region(List.of(matter), List.of());
        for (double energy : new double[] {900, 1001}) {
            Proposal proposal =
                    TestMatters.of(
                            TestProposals.stating(
                                    Map.of(ProjectFigure.ENERGY, Quantity.exactly(energy))),
                            "toys",
                            "2451");
            assertThat(new Questions(region, proposal).list())
                    .extracting(Question::ground)
                    .isEqualTo(energy > 1000 ? List.of(Ground.FIGURE) : List.of());
        }
    }
}
