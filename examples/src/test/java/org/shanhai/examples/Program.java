package org.shanhai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;
import org.shanhai.app.cli.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Programs run as people run them: each in a JVM of its own.
final class Program {
    private static final String PACK = "../packs/zhejiang";

    private Program() {}

    /// What an example prints, line by line, with the engine alone: no app, no DuckDB.
    static List<String> example(Class<?> example) throws Exception {
        List<Path> left = List.of(origin(Main.class), origin(DuckDBDriver.class));
        String classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !left.contains(Path.of(entry).toAbsolutePath()))
                        .collect(Collectors.joining(File.pathSeparator));
        return run(classPath, List.of(example.getName(), PACK)).lines().toList();
    }

    /// What the command line answers to the same question.
    static JsonNode answer(String... question) throws Exception {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of(Main.class.getName(), "--pack", PACK, "--json"));
        arguments.addAll(List.of(question));
        return JsonMapper.shared().readTree(run(System.getProperty("java.class.path"), arguments));
    }

    private static Path origin(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String run(String classPath, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
        // Over before the better compiler pays.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("--class-path", classPath));
        command.addAll(arguments);
        ProcessBuilder program = new ProcessBuilder(command);
        // What it complains of goes where the test's complaints go, and fills no pipe.
        program.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = program.start();
        String printed;
        try (var out = process.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as(String.join(" ", arguments)).isZero();
        return printed;
    }
}
