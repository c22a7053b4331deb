package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cases leave out, and how they are brought up to date. Lines are told apart by `/`.
class ElidedTest {
    private static List<String> lines(String text) {
        return text.equals("-") ? List.of() : Arrays.asList(text.split("/", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "-, -, true",
        "-, a, false",
        "a, -, false",
        "a/b, a/b, true",
        "a/b, a/c, false",
        "a/b, a/b/c, false",
        "…, -, true",
        "…, a/b, true",
        "a/…, a, true",
        "a/…/d, a/b/c/d, true",
        "a/…/d, a/b/c/d/e, false",
        "a/…/a/b, a/a/a/b, true",
        "took … s, took 1.5 s, true",
        "took … s, took 1.5 ms or so, false",
        "1+1 …, 1+1 is 2, true",
        "1+1 …, 11 is 11, false",
    })
    void leavesOutWhatIsElided(String expected, String actual, boolean met) {
        assertThat(Elided.isMet(lines(expected), lines(actual))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a/c, a/c",
        "a/…/d, a/b/c/d, a/…/d",
        "a/…/d, a/b/c/e, a/…/e",
        "a/…/d, x/b/c/d, x/…/d",
        "a/…/d, a/e, a/e",
        "t … s/b, t 5 s/c, t … s/c",
        "a/b/…, a/c/d/e, a/c/…",
        "-, a/b, a/b",
        "a, -, -",
    })
    void keepsElisionsThatCanStay(String expected, String actual, String updated) {
        assertThat(Elided.updated(lines(expected), lines(actual))).isEqualTo(lines(updated));
    }

    @Test
    void elidesALongTextThatIsNew() {
        List<String> actual =
                java.util.stream.IntStream.range(0, 100).mapToObj(k -> "" + k).toList();

        assertThat(Elided.updated(List.of(), actual))
                .hasSize(16)
                .startsWith("0")
                .contains("…")
                .endsWith("99");
    }

    @Test
    void aCaseIsWrittenAsItWasRead(@TempDir Path folder) throws IOException {
        String text =
                """
                # What it is about.
                >>> a.csv
                x,y
                <<<

                $ shanhai check "./a b"
                printed
                \\$ 5 are dollars
                \\[1]

                indented
                ! wrong
                !
                [2]

                # More.
                $ ls ./
                """;
        CommandCase read = CommandCase.read(Files.writeString(folder.resolve("a.case"), text));

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.parts())
                .contains(
                        new CommandCase.Step(
                                "shanhai check \"./a b\"",
                                new CommandCase.Said(
                                        List.of(
                                                "printed",
                                                "$ 5 are dollars",
                                                "[1]",
                                                "",
                                                "indented"),
                                        List.of("wrong", ""),
                                        2)));
    }
}
