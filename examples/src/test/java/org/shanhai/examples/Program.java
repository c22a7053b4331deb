package org.shanhai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;
import org.shanhai.app.cli.Main;
import org.shanhai.app.cli.SweptAnswers;
import org.shanhai.app.sweep.Scenario;
import org.shanhai.app.sweep.ScenarioAnswer;
import org.shanhai.app.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the examples print, and what the command line answers. The pack is read once for all
/// examples, and once for all answers.
final class Program {
    private static final String PACK = "../packs/zhejiang";

    private final Map<String, List<String>> printed = new HashMap<>();
    private final SweptAnswers answers;

    /// Runs the examples in a JVM of their own, with the engine alone: no app, no DuckDB.
    ///
    /// @param folder for what the answers need, which is nothing
    Program(Path folder) throws IOException, InterruptedException, URISyntaxException {
        answers = new SweptAnswers(Map.of(), List.of(), folder, Language.EN, 1);
        List<Path> left = List.of(origin(Main.class), origin(DuckDBDriver.class));
        String classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !left.contains(Path.of(entry).toAbsolutePath()))
                        .collect(Collectors.joining(File.pathSeparator));
        List<String> of = new ArrayList<>();
        for (String line : run(classPath).lines().toList()) {
            if (line.startsWith(ExamplesInTurn.NEXT)) {
                of = new ArrayList<>();
                printed.put(line.substring(ExamplesInTurn.NEXT.length()), of);
            } else {
                of.add(line);
            }
        }
    }

    /// What an example prints, line by line.
    List<String> example(Class<?> example) {
        return Objects.requireNonNull(printed.get(example.getName()));
    }

    /// What the command line answers to the same question; it answers a sweep as it does one.
    JsonNode answer(String question, Scenario.Argument... arguments) throws InterruptedException {
        ScenarioAnswer answer =
                answers.answer(new Scenario(question, question, PACK, List.of(arguments)));
        assertThat(answer.exitCode()).as(answer.body()).isZero();
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Path origin(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String run(String classPath) throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        // Over before the better compiler pays.
                        "-XX:TieredStopAtLevel=1",
                        "--class-path",
                        classPath,
                        ExamplesInTurn.class.getName(),
                        PACK);
        // What it complains of goes where the test's complaints go, and fills no pipe.
        program.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = program.start();
        String printed;
        try (var out = process.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).isZero();
        return printed;
    }
}
