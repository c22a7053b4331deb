package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build without the pack whose terms of use are not the program's own, as
/// `-Dpacks.left.out='zhejiang-register/**'` makes it.
class WithoutRegisterTest {
    private static final String PACK = "packs/zhejiang-register";

    @TempDir private Path folder;

    private record Ran(int exitCode, String out) {}

    @BeforeEach
    void buildWithoutIt() throws IOException {
        Path built = Path.of("target", "classes");
        try (Stream<Path> walk = Files.walk(built)) {
            for (Path path : walk.filter(one -> !one.startsWith(built.resolve(PACK))).toList()) {
                Path there = folder.resolve("classes").resolve(built.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(path, there);
                }
            }
        }
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        String built = Path.of("target", "classes").toAbsolutePath().toString();
        String classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(
                                entry ->
                                        entry.equals(built)
                                                ? folder.resolve("classes").toString()
                                                : entry)
                        .collect(Collectors.joining(File.pathSeparator));
        Process process =
                new ProcessBuilder(
                                Stream.concat(
                                                Stream.of(
                                                        ProcessHandle.current()
                                                                .info()
                                                                .command()
                                                                .orElseThrow(),
                                                        "--enable-native-access=ALL-UNNAMED",
                                                        "-XX:TieredStopAtLevel=1",
                                                        "-XX:+UseSerialGC",
                                                        "-Dstdout.encoding=UTF-8",
                                                        "-cp",
                                                        classPath,
                                                        "org.shanhai.app.cli.Main"),
                                                Arrays.stream(arguments))
                                        .toList())
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ran(process.exitValue(), out);
    }

    @Test
    void everythingStillRunsAndSaysWhatItLost() throws Exception {
        Ran show = run("show", "Longyou", "--full", "--lang", "en");
        assertThat(show.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(show.out())
                .contains("No register of firms stands in this pack")
                .contains("import register");
        assertThat(run("show", "Longyou").out().lines().count()).isLessThanOrEqualTo(40);
        Ran check = run("check", "--lang", "en");
        assertThat(check.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(check.out()).startsWith("zhejiang: sound");
        assertThat(run("diagnose", "Longyou").exitCode()).isEqualTo(ExitCodes.DONE);
    }

    /// The flag of the build, so that it cannot get lost.
    @Test
    void theBuildCanLeaveItOut() throws IOException {
        List<String> pom = Files.readAllLines(Path.of("pom.xml"));
        assertThat(pom).anyMatch(line -> line.contains("<exclude>${packs.left.out}</exclude>"));
    }
}
