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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import org.shanhai.app.zone.FilledBook;

/// `docs/follow.md` goes from a zone's book to a class list in three commands, and on: its commands
/// run as they stand there, on a book that is filled in. `-Dcases.update=true` writes the outputs
/// anew.
class FollowPageTest {
    private static final Surroundings TERMINAL =
            new Surroundings(
                    Language.EN,
                    new Screen(OptionalInt.of(100), OptionalInt.of(60), false, false),
                    false);

    @TempDir private Path folder;

    @Test
    void thePageIsWhatTheProgramAnswers() throws IOException {
        DocPage page = DocPage.of("follow.md");
        page.writeFiles(folder);
        page.requireAnswered(7, this::run);
        assertThat(folder.resolve("classes.xlsx")).isNotEmptyFile();
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
