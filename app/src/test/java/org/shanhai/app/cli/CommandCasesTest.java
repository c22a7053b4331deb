package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;

/// Runs the cases of `app/src/test/cases`: whole commands, each in a text anybody can write. With
/// `-Dcases.update=true` what commands print now is written into the cases, to be read in review.
class CommandCasesTest {
    private static final Path CASES = Path.of("src/test/cases").toAbsolutePath();
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    private static final Map<String, Reading> EMBEDDED = new ConcurrentHashMap<>();
    /// By the region itself: what it holds is too much to compare.
    private static final Map<Region, Estimation> ESTIMATED =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private static final Engines ENGINES =
            new Engines(
                    CommandCasesTest::read, CommandCasesTest::estimate, (a, b, c, d, e, f) -> {});

    private static Reading read(String pack, PackOptions options, Progress progress) {
        return pack.contains("/")
                ? PackReader.read(pack, options, progress)
                : EMBEDDED.computeIfAbsent(
                        pack + options.forImports(),
                        key -> PackReader.read(pack, options, progress));
    }

    private static Estimation estimate(Region region) {
        return ESTIMATED.computeIfAbsent(region, Estimator::estimate);
    }

    @TestFactory
    Stream<DynamicTest> cases(@TempDir Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(CASES)) {
            files = all.filter(file -> file.toString().endsWith(".case")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(
                        file -> {
                            String name = CASES.relativize(file).toString();
                            return DynamicTest.dynamicTest(
                                    name, file.toUri(), () -> check(file, name, folder));
                        });
    }

    private static void check(Path file, String name, Path folder) throws IOException {
        Path own = folder.resolve(name.replace('/', '-'));
        Files.createDirectories(own);
        CaseFolder runs = new CaseFolder(ENGINES, own, CASES.resolve("files"));
        CommandCase asked = CommandCase.read(file);
        List<CommandCase.Part> parts = new ArrayList<>();
        for (CommandCase.Part part : asked.parts()) {
            parts.add(
                    switch (part) {
                        case CommandCase.Comment comment -> comment;
                        case CommandCase.Inline inline -> {
                            runs.write(inline);
                            yield inline;
                        }
                        case CommandCase.Step step -> step(step, runs, name);
                    });
        }
        CommandCase updated = new CommandCase(parts);
        if (UPDATE && !updated.equals(asked)) {
            Files.writeString(file, updated.text());
        }
    }

    private static CommandCase.Step step(CommandCase.Step step, CaseFolder runs, String name)
            throws IOException {
        CommandCase.Said actual = runs.run(step.command());
        if (UPDATE) {
            return new CommandCase.Step(step.command(), step.said().updated(actual));
        }
        if (!step.said().isMetBy(actual)) {
            String expected = String.join("\n", step.said().lines());
            String printed = String.join("\n", actual.lines());
            throw new AssertionFailedError(
                    "%s\n$ %s\nexpected:\n%s\nprinted:\n%s\n(-Dcases.update=true takes what is printed.)"
                            .formatted(name, step.command(), expected, printed),
                    expected,
                    printed);
        }
        return step;
    }
}
