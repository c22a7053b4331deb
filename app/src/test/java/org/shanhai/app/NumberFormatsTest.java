package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No number is written by the locale of the machine: a format with a decimal mark or a grouping
/// sign says which locale it means.
class NumberFormatsTest {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern BY_LOCALE =
            Pattern.compile("%(?:[-+ 0#(]*,|[-+ 0#(]*\\d*(?:\\.\\d+)?[fgeEG])");
    private static final Pattern SAID = Pattern.compile("Locale\\.\\w+,\\s*$");

    /// The lines of a source where the locale of the machine would show.
    private static List<Integer> linesByLocale(String source) {
        List<Integer> lines = new ArrayList<>();
        Matcher text = TEXT.matcher(source);
        while (text.find()) {
            String before = source.substring(Math.max(0, text.start() - 80), text.start());
            if (BY_LOCALE.matcher(text.group().replace("%%", "")).find()
                    && !SAID.matcher(before).find()) {
                lines.add(
                        1
                                + (int)
                                        source.substring(0, text.start())
                                                .chars()
                                                .filter(c -> c == '\n')
                                                .count());
            }
        }
        return lines;
    }

    @Test
    void noSourceLeavesThemToTheMachine() throws IOException {
        List<String> found = new ArrayList<>();
        for (String module : List.of("engine", "app", "linalg")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(
                                file ->
                                        linesByLocale(read(file))
                                                .forEach(line -> found.add(file + ":" + line)));
            }
        }
        assertThat(found).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"%.4g\".formatted(x)",
                "\"%,d rows\".formatted(n)",
                "String.format(\"a %5.1f\", x)",
                "out.printf(\"%e\", x)"
            })
    void whatDoesIsFound(String source) {
        assertThat(linesByLocale(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String.format(Locale.ROOT, \"%.4g\", x)",
                "\"%s of %d, 50 %% french\".formatted(x, n)"
            })
    void whatDoesNotIsLeftAlone(String source) {
        assertThat(linesByLocale(source)).isEmpty();
    }
}
