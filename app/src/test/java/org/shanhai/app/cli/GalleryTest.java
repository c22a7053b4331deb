package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import org.shanhai.pack.EmbeddedPacks;

/// `docs/gallery.md` shows what the program answers: each block that begins with a command holds
/// its output. `-Dcases.update=true` writes the outputs anew; the words around them are written by
/// hand.
class GalleryTest {
    private static final int QUESTIONS = 10;
    private static final Pattern BLOCK =
            Pattern.compile("```\\n\\$ shanhai ([^\\n]+)\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Surroundings TERMINAL =
            new Surroundings(
                    Language.EN,
                    new Screen(OptionalInt.of(100), OptionalInt.of(40), false, false),
                    false);

    @ParameterizedTest
    @ValueSource(strings = {"gallery.md", "gallery.zh.md"})
    void eachBlockIsWhatTheProgramAnswers(String name) throws IOException {
        assumeTrue(EmbeddedPacks.names().contains("zhejiang-register"), "left out of the build");
        Path page = Path.of("..", "docs", name);
        String written = Files.readString(page);
        List<String> commands = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        Matcher blocks = BLOCK.matcher(written);
        while (blocks.find()) {
            String command = blocks.group(1);
            commands.add(command);
            String block = "```\n$ shanhai " + command + "\n" + answer(command) + "```\n";
            blocks.appendReplacement(now, Matcher.quoteReplacement(block));
        }
        blocks.appendTail(now);
        assertThat(commands).hasSize(QUESTIONS).doesNotHaveDuplicates();
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(page, now.toString());
        } else {
            assertThat(written)
                    .as("%s: update it with -Dcases.update=true".formatted(page))
                    .isEqualTo(now.toString());
        }
    }

    private static String answer(String command) {
        String[] words =
                WORD.matcher(command).results().map(GalleryTest::word).toArray(String[]::new);
        Run run = ChainRuns.preferred(TERMINAL, words);
        assertThat(run.exitCode()).as(run.err()).isLessThanOrEqualTo(1);
        assertThat(run.out()).isNotBlank();
        return run.out();
    }

    private static String word(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}
