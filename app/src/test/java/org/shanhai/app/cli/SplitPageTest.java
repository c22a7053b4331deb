package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;

/// `docs/split.md` shows a file of terms and what the program answers to it: its files are written
/// as they stand there, and its commands run. `-Dcases.update=true` writes the outputs anew.
class SplitPageTest {
    private static final Pattern FILE =
            Pattern.compile("```csv ([\\w.]+)\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("```\\n\\$ shanhai ([^\\n]+)\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Surroundings TERMINAL =
            new Surroundings(
                    Language.EN,
                    new Screen(OptionalInt.of(100), OptionalInt.of(40), false, false),
                    false);

    @Test
    void thePageIsWhatTheProgramAnswers(@TempDir Path folder) throws IOException {
        Path page = Path.of("..", "docs", "split.md");
        String written = Files.readString(page);
        Matcher files = FILE.matcher(written);
        while (files.find()) {
            Files.writeString(folder.resolve(files.group(1)), files.group(2));
        }
        StringBuilder now = new StringBuilder();
        Matcher blocks = BLOCK.matcher(written);
        int count = 0;
        while (blocks.find()) {
            count++;
            String command = blocks.group(1);
            String there = command.replaceAll("(\\w+\\.csv)", folder + "/$1");
            Run run = ChainRuns.preferred(TERMINAL, there.split(" ", -1));
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out().lines().count()).isLessThanOrEqualTo(40);
            String block = "```\n$ shanhai " + command + "\n" + run.out() + "```\n";
            blocks.appendReplacement(now, Matcher.quoteReplacement(block));
        }
        blocks.appendTail(now);
        assertThat(count).isEqualTo(3);
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(page, now.toString());
        } else {
            assertThat(written).as("update it with -Dcases.update=true").isEqualTo(now.toString());
        }
    }
}
