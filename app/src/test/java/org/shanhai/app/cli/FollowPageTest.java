package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import org.shanhai.app.zone.FilledBook;

/// `docs/follow.md` goes from a zone's book to a class list in three commands, and on: its commands
/// run as they stand there, on a book that is filled in. `-Dcases.update=true` writes the outputs
/// anew.
class FollowPageTest {
    private static final Pattern FILE =
            Pattern.compile("```csv ([\\w.]+)\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("```\\n(\\$ )?(shanhai [^$]*?)```\\n", Pattern.DOTALL);
    private static final Surroundings TERMINAL =
            new Surroundings(
                    Language.EN,
                    new Screen(OptionalInt.of(100), OptionalInt.of(60), false, false),
                    false);

    @TempDir private Path folder;

    @Test
    void thePageIsWhatTheProgramAnswers() throws IOException {
        Path page = Path.of("..", "docs", "follow.md");
        String written = Files.readString(page);
        Matcher files = FILE.matcher(written);
        while (files.find()) {
            Files.writeString(folder.resolve(files.group(1)), files.group(2));
        }
        StringBuilder now = new StringBuilder();
        Matcher blocks = BLOCK.matcher(written);
        int commands = 0;
        while (blocks.find()) {
            List<String> lines = blocks.group(2).lines().toList();
            boolean shown = blocks.group(1) != null;
            List<String> asked = shown ? lines.subList(0, 1) : lines;
            String out = "";
            for (String line : asked) {
                commands++;
                out = run(line);
            }
            String block = shown ? "```\n$ " + lines.getFirst() + "\n" + out + "```\n" : "";
            blocks.appendReplacement(now, Matcher.quoteReplacement(shown ? block : blocks.group()));
        }
        blocks.appendTail(now);
        assertThat(commands).isEqualTo(7);
        assertThat(folder.resolve("classes.xlsx")).isNotEmptyFile();
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(page, now.toString());
        } else {
            assertThat(written).as("update it with -Dcases.update=true").isEqualTo(now.toString());
        }
    }

    private String run(String line) throws IOException {
        List<String> args = new ArrayList<>();
        for (String arg : line.substring("shanhai ".length()).split(" ", -1)) {
            args.add(arg.matches("\\w+\\.(csv|xlsx)") ? folder.resolve(arg).toString() : arg);
        }
        boolean decides = line.contains(" admit ");
        if (decides || line.contains(" follow ")) {
            args.add("--register=" + folder.resolve("decisions.db"));
        }
        if (line.contains(" follow ") && !Files.exists(folder.resolve("decisions.db"))) {
            args.removeLast();
        }
        Clock clock =
                Clock.fixed(
                        Instant.parse(decides ? "2019-03-01T09:00:00Z" : "2022-06-01T09:00:00Z"),
                        ZoneOffset.UTC);
        Run run = ChainRuns.preferred(TERMINAL.at(clock), args.toArray(String[]::new));
        assertThat(run.exitCode()).as(line + "\n" + run.err()).isZero();
        if (line.contains(" init ")) {
            Path book = folder.resolve("book.xlsx");
            FilledBook.open(book).head(2021, "Committee").rated(10).save(book);
        }
        return run.out();
    }
}
