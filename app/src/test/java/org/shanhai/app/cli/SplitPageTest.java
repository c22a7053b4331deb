package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;

/// `docs/split.md` shows a file of terms and what the program answers to it: its files are written
/// as they stand there, and its commands run. `-Dcases.update=true` writes the outputs anew.
class SplitPageTest {
    private static final Surroundings TERMINAL =
            new Surroundings(
                    Language.EN,
                    new Screen(OptionalInt.of(100), OptionalInt.of(40), false, false),
                    false);

    @Test
    void thePageIsWhatTheProgramAnswers(@TempDir Path folder) throws IOException {
        DocPage page = DocPage.of("split.md");
        page.writeFiles(folder);
        page.requireAnswered(
                3,
                line -> {
                    String there =
                            line.substring("shanhai ".length())
                                    .replaceAll("(\\w+\\.csv)", folder + "/$1");
                    Run run = ChainRuns.preferred(TERMINAL, there.split(" ", -1));
                    assertThat(run.exitCode()).as(run.err()).isZero();
                    assertThat(run.out().lines().count()).isLessThanOrEqualTo(40);
                    return run.out();
                });
    }
}
