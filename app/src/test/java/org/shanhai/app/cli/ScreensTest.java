package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

/// All questions on screens of several widths: no line runs over, no word is split, and no more
/// lines are shown than a person reads before asking for more.
class ScreensTest {
    private static final int LINES = 40;

    private static Run on(Screen screen, String language, String question) {
        return ChainRuns.preferred(
                new Surroundings(Language.EN, screen, false), arguments(language, question));
    }

    /// What the command answers, to be written for many screens.
    private static Answer answer(String language, String question) {
        List<Answer> answers = new ArrayList<>();
        Run run =
                ChainRuns.preferred(
                        new Surroundings(
                                Language.EN,
                                Screen.WHOLE,
                                false,
                                answer -> {
                                    answers.add(answer);
                                    return "";
                                }),
                        arguments(language, question + " --json"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return answers.getFirst();
    }

    private static String[] arguments(String language, String question) {
        List<String> args = new ArrayList<>(Arrays.asList(question.split(" ")));
        args.replaceAll(arg -> arg.replace('_', ' '));
        args.addAll(List.of("--lang", language));
        return args.toArray(String[]::new);
    }

    private static int width(String line) {
        return line.codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
    }

    /// Addresses may be broken after a stroke; all else is whole.
    private static Set<String> words(Stream<String> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(
                line ->
                        words.addAll(
                                Arrays.asList(
                                        line.strip().split("[ \\p{IsHan}\\p{IsPunctuation}]+"))));
        return words;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show Longyou",
                "show 094",
                "show QZ01",
                "diagnose Longyou",
                "diagnose",
                "pair Longyou",
                "pair Longyou --partner Zhenhai",
                "pair --assign",
                "leap Longyou",
                "leap Longyou --industry 094",
                "recruit Longyou --industry 094",
                "admit QZ01",
                "admit --all",
                "compare QZ01 QZ02",
                "effects --place Longyou --industry toys --output 5000万元",
                "flows --place Longyou",
                "flows --links",
                "multipliers --place Longyou",
                "linkages",
                "extract --place Longyou",
                "check"
            })
    void noLineRunsOverAndNoWordIsSplit(String question) {
        for (String language : List.of("en", "zh")) {
            Answer answer = answer(language, question);
            Words spoken = Words.in(new Language(language));
            Set<String> known = words(TextWriter.write(answer, Screen.WHOLE, spoken).lines());
            known.addAll(words(Stream.of(spoken.get("answer.columns_left", ""))));
            for (int columns : language.equals("en") ? List.of(80, 100, 120, 200) : List.of(80)) {
                Screen narrow =
                        new Screen(OptionalInt.of(columns), OptionalInt.empty(), false, false);
                String full = TextWriter.write(answer, narrow, spoken);
                assertThat(full.lines())
                        .as("%s, %d", question, columns)
                        .allMatch(line -> width(line) <= columns);
                Set<String> told = words(full.lines());
                told.removeAll(known);
                assertThat(told).as("%s, %d", question, columns).isEmpty();
            }
            Screen screen = new Screen(OptionalInt.of(100), OptionalInt.of(LINES), false, false);
            if (!question.equals("check")) {
                assertThat(TextWriter.write(answer, screen, spoken).lines().count())
                        .as(question)
                        .isLessThanOrEqualTo(LINES);
            }
        }
    }

    /// Both parts of `leap` stand whole on the first screen, the new trades by their heads.
    @ParameterizedTest
    @ValueSource(strings = {"Longyou", "Yunhe", "Suichang", "Xianju", "Jinyun", "Chun'an"})
    void theFirstScreenHoldsAllNewTradesAndNextRungs(String place) {
        for (String language : List.of("en", "zh")) {
            Answer answer = answer(language, "leap " + place);
            Screen screen = new Screen(OptionalInt.of(100), OptionalInt.of(LINES), false, false);
            String first = TextWriter.write(answer, screen, Words.in(new Language(language)));

            assertThat(trades(answer)).hasSize(5);
            assertThat(Stream.concat(trades(answer).stream(), rungs(answer)))
                    .as(first)
                    .allMatch(told -> first.replaceAll("\\s", "").contains(told));
        }
    }

    private static List<String> trades(Answer answer) {
        return answer.parts().stream()
                .filter(part -> part.key().equals("cards"))
                .flatMap(part -> ((Answer.Table) part).rows().stream())
                .map(row -> row.getFirst().text().replaceAll("\\s", ""))
                .toList();
    }

    private static Stream<String> rungs(Answer answer) {
        return answer.parts().stream()
                .filter(part -> part.key().equals("rungs"))
                .flatMap(part -> ((Answer.Items) part).items().stream())
                .map(item -> item.text().replaceAll("\\s", ""));
    }

    private static long lines(String question) {
        Screen screen = new Screen(OptionalInt.of(160), OptionalInt.of(LINES), false, false);
        return on(screen, "en", question).out().lines().count();
    }

    /// Who says how many rows, or that all are wanted, gets them.
    @Test
    void moreIsShownWhereItIsAskedFor() {
        assertThat(lines("show Longyou")).isLessThanOrEqualTo(LINES);
        for (String question :
                List.of("show Longyou --full", "pair Longyou --top 52", "diagnose Longyou --all")) {
            assertThat(lines(question)).as(question).isGreaterThan(LINES);
        }
    }

    /// The verdict, and what is to be asked; not what the project is.
    @Test
    void whyShowsWhatTheFindingsRestOn() {
        Screen screen = new Screen(OptionalInt.of(160), OptionalInt.of(LINES), false, false);
        String why = on(screen, "en", "admit QZ01 --why").out();

        assertThat(why)
                .startsWith("Verdict: ask first")
                .contains("\nWhat to ask, in order\n")
                .doesNotContain("\nProject\n")
                .doesNotContain("Not shown");
        assertThat(why.lines().filter(line -> line.startsWith("  - ")).count()).isGreaterThan(5);
    }
}
