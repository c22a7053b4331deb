package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of `docs` whose files are written as they stand there and whose commands run. What they
/// answer is held to what the page shows; `-Dcases.update=true` writes the outputs anew.
record DocPage(Path page, String written) {
    private static final Pattern FILE =
            Pattern.compile("```csv ([\\w.]+)\\n(.*?)```\\n", Pattern.DOTALL);

    /// Commands alone, or behind a `$` one with what it answers.
    private static final Pattern BLOCK =
            Pattern.compile("```\\n(\\$ )?(shanhai [^$]*?)```\\n", Pattern.DOTALL);

    static DocPage of(String name) throws IOException {
        Path page = Path.of("..", "docs", name);
        return new DocPage(page, Files.readString(page));
    }

    void writeFiles(Path folder) throws IOException {
        Matcher files = FILE.matcher(written);
        while (files.find()) {
            Files.writeString(folder.resolve(files.group(1)), files.group(2));
        }
    }

    /// Runs a command.
    @FunctionalInterface
    interface Runner {
        /// @param line as it stands on the page
        /// @return what is answered
        String run(String line) throws IOException;
    }

    /// @param commands so many there are
    void requireAnswered(int commands, Runner runner) throws IOException {
        StringBuilder now = new StringBuilder();
        Matcher blocks = BLOCK.matcher(written);
        int count = 0;
        while (blocks.find()) {
            List<String> lines = blocks.group(2).lines().toList();
            boolean shown = blocks.group(1) != null;
            String out = "";
            for (String line : shown ? lines.subList(0, 1) : lines) {
                count++;
                out = runner.run(line);
            }
            String block =
                    shown ? "```\n$ " + lines.getFirst() + "\n" + out + "```\n" : blocks.group();
            blocks.appendReplacement(now, Matcher.quoteReplacement(block));
        }
        blocks.appendTail(now);
        assertThat(count).isEqualTo(commands);
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(page, now.toString());
        } else {
            assertThat(written).as("update it with -Dcases.update=true").isEqualTo(now.toString());
        }
    }
}
