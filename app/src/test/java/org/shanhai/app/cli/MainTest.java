package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Engines;

class MainTest {

    @Test
    void saysWhatCanBeAskedWhenAskedNothing() {
        Run run = Run.of();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage:", "check", "show", "report", "Examples:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "show", "report", "completion", "help"})
    void teachesEachCommandByExampleInBothLanguages(String command) {
        Run english = Run.of("help", command);
        Run chinese = Run.of(command, "--help", "--lang", "zh");

        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("Examples:", "\n  shanhai ").doesNotContain("bundle:");
        assertThat(english.lineWith("shanhai " + command)).isNotEmpty();
        assertThat(chinese.exitCode()).isZero();
        assertThat(chinese.out()).contains("示例：").doesNotContain("bundle:", "Options:");
    }

    @Test
    void takesTheOptionsAllCommandsShareBeforeAndAfterTheCommand() {
        Run before = Run.of("--json", "--lang", "zh", "show", "Longyou");
        Run after = Run.of("show", "Longyou", "--json", "--lang=zh");

        assertThat(before).isEqualTo(after);
        assertThat(before.out()).startsWith("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "chekc | there is no command 'chekc'",
                "check a b | 'b' is one too many",
                "check --pakc x | there is no option '--pakc'",
                "show | 'NAME' is missing",
                "report --lang fr | 'fr' is none of: en, zh",
                "show Longyou --as town | 'town' is none of: place, industry, project, zone",
                "help chekc | there is no command 'chekc'",
            })
    void namesWrongUseAndTheWayOut(String line, String message) {
        Run run = Run.of(line.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message, "--help").doesNotContain("\tat ");
    }

    @Test
    void takesAnArgumentThatBeginsWithAnAtSignAsItIs(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden-words\n");
        Run argument = Run.of("show", "@" + secret);
        Run option = Run.of("--nonsense", "@" + secret);

        assertThat(argument.exitCode()).isEqualTo(1);
        assertThat(argument.err()).contains("'@" + secret).doesNotContain("hidden-words");
        assertThat(option.exitCode()).isEqualTo(2);
        assertThat(option.err()).contains("@" + secret).doesNotContain("hidden-words");
    }

    @Test
    void showsControlCharactersInMessagesAndSendsNone() {
        String evil = "\u001B[31m\u0007\u202E";
        Engines engines =
                new Engines(
                        (pack, options, progress) -> {
                            throw new IllegalStateException(evil);
                        },
                        Run.EXAMPLE.estimator(),
                        Run.EXAMPLE.reporter());

        assertThat(
                        List.of(
                                Run.with(engines, Run.PLAIN, "check").err(),
                                Run.with(engines, Run.PLAIN, "check", "--verbose").err(),
                                Run.of("show", "Longyou", "--as", evil).err(),
                                Run.of("show", evil).err(),
                                Run.of(evil).err()))
                .allSatisfy(
                        err ->
                                assertThat(err)
                                        .contains("\\u001b[31m\\u0007\\u202e")
                                        .doesNotContainPattern(
                                                "[\u0000-\u0008\u000B-\u001F\u202E]"));
    }

    @Test
    void tellsADefectFromBadDataAndHidesTheStackUntilAsked() {
        Engines engines =
                new Engines(
                        (pack, options, progress) -> {
                            throw new IllegalStateException("odd");
                        },
                        Run.EXAMPLE.estimator(),
                        Run.EXAMPLE.reporter());

        Run run = Run.with(engines, Run.PLAIN, "check");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("odd", "--verbose").doesNotContain("\tat ");
        assertThat(Run.with(engines, Run.PLAIN, "--verbose", "check").err()).contains("\tat ");
    }

    @Test
    void saysInWordsWhatIsWrongWithAFile() {
        assertThat(reportFailing(new AccessDeniedException("there/x")))
                .isEqualTo(
                        "shanhai: there/x: you have no right to read or write there. Ask for it, or name another place.\n");
        assertThat(reportFailing(new IOException("odd"))).isEqualTo("shanhai: odd\n");
    }

    private static String reportFailing(IOException trouble) {
        String said = "";
        for (boolean wrapped : new boolean[] {false, true}) {
            Engines engines =
                    new Engines(
                            Run.EXAMPLE.reader(),
                            Run.EXAMPLE.estimator(),
                            (region, estimation, problems, plan, edition, out) -> {
                                if (wrapped) {
                                    throw new UncheckedIOException(trouble);
                                }
                                throw trouble;
                            });
            Run run = Run.with(engines, Run.PLAIN, "report");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(Run.with(engines, Run.PLAIN, "--verbose", "report").err()).contains("\tat ");
            said = run.err();
        }
        return said;
    }

    @Test
    void printsACompletionScriptThatKnowsTheCommands() {
        assertThat(Run.of("completion").out()).contains("complete -F", "show", "--pack");
    }

    @Test
    void printsItsName() {
        assertThat(Run.of("--version").out()).startsWith("shanhai ");
    }

    @ParameterizedTest
    @CsvSource({
        "C,, en",
        "zh_CN.UTF-8,, zh",
        ", zh_CN.UTF-8, zh",
        "C, zh_CN.UTF-8, en",
        ",, zh",
    })
    void takesTheLanguageFromTheEnvironmentElseFromJava(
            @org.jspecify.annotations.Nullable String all,
            @org.jspecify.annotations.Nullable String lang,
            String expected) {
        Map<String, String> environment =
                Map.of("LC_ALL", all == null ? "" : all, "LANG", lang == null ? "" : lang);

        assertThat(Surroundings.languageOf(environment, Locale.CHINA))
                .isEqualTo(new Language(expected));
    }

    @Test
    void answersInTheLanguageOfTheSurroundings() {
        Surroundings chinese = new Surroundings(new Language("zh"), Screen.WHOLE, false);

        assertThat(Run.with(Run.EXAMPLE, chinese, "check").out()).contains("可用");
        assertThat(Run.with(Run.EXAMPLE, chinese, "check", "--lang", "en").out()).contains("sound");
        assertThat(Run.with(Run.EXAMPLE, chinese, "check", "--lang", "fr").err())
                .contains("“fr”不在可选之列：en, zh");
    }

    @Test
    void readsTheLanguageOnlyFromOptions() {
        assertThat(Languages.wanted(List.of("show", "--", "--lang", "zh"), Language.EN))
                .isEqualTo(Language.EN);
    }
}
