package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    record Ran(int exitCode, String out) {}

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

    /// Answers one line after another, each with its exit code behind it: to begin a process for
    /// each takes longer than to answer.
    static final class Lines {
        private static final String ENDED = "--- ended with ";

        private Lines() {}

        public static void main(String[] lines) {
            for (String line : lines) {
                int exitCode =
                        Main.run(
                                line.split(" "),
                                System.out,
                                System.out,
                                RealEngines.REAL,
                                Surroundings.ofProcess());
                System.out.println(ENDED + exitCode);
            }
        }

        static List<Ran> read(String out) {
            List<Ran> ran = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (String line : out.lines().toList()) {
                if (line.startsWith(ENDED)) {
                    ran.add(
                            new Ran(
                                    Integer.parseInt(line.substring(ENDED.length())),
                                    text.toString()));
                    text.setLength(0);
                } else {
                    text.append(line).append('\n');
                }
            }
            return ran;
        }
    }

    private List<Ran> run(String... lines) throws IOException, InterruptedException {
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
                                                        Lines.class.getName()),
                                                Arrays.stream(lines))
                                        .toList())
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        List<Ran> ran = Lines.read(out);
        assertThat(ran).as(out).hasSameSizeAs(lines);
        return ran;
    }

    @Test
    void everythingStillRunsAndSaysWhatItLost() throws Exception {
        List<Ran> ran =
                run(
                        "show Longyou --full --lang en",
                        "show Longyou",
                        "check --lang en",
                        "diagnose Longyou");
        assertThat(ran).extracting(Ran::exitCode).containsOnly(ExitCodes.DONE);
        assertThat(ran.get(0).out())
                .contains("No register of firms stands in this pack")
                .contains("import register");
        assertThat(ran.get(1).out().lines().count()).isLessThanOrEqualTo(40);
        assertThat(ran.get(2).out()).startsWith("zhejiang: sound");
    }

    /// The flag of the build, so that it cannot get lost.
    @Test
    void theBuildCanLeaveItOut() throws IOException {
        List<String> pom = Files.readAllLines(Path.of("pom.xml"));
        assertThat(pom).anyMatch(line -> line.contains("<exclude>${packs.left.out}</exclude>"));
    }
}
