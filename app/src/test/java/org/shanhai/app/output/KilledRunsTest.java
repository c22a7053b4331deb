package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs that are killed while they write, and what the next ones do about it.
@Timeout(120)
class KilledRunsTest {
    private static final int KILLS = 4;

    @TempDir private Path folder;

    /// Where folders cannot be exchanged, one may be missing until the next run begins.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void neverLoseAReport(boolean exchange) throws Exception {
        Path report = folder.resolve("rep");
        for (int k = 0; k < KILLS; k++) {
            Process run = start(report, exchange);
            try {
                waitFor(report);
                watch(report, 40 + 7 * k);
            } finally {
                run.destroyForcibly().waitFor();
            }
            if (exchange) {
                assertThat(report).isDirectory();
                assertThat(Reports.isWhole(report)).isTrue();
            }
            assertThatThrownBy(() -> Reports.write(report, Exchange.NONE, KilledRunsTest::fail))
                    .hasMessage("fails");
            assertThat(Reports.isWhole(report)).isTrue();
            assertThat(names()).containsExactly("rep");
        }
    }

    @Test
    void areToldFromThoseThatLive() throws Exception {
        Path report = folder.resolve("rep");
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Path dead = leftover(deadPid());
            Path living = leftover(other.pid());
            Path foreign = Files.createDirectory(folder.resolve(".else.1-0.part"));

            Reports.write(report, 1, Exchange.ofSystem());

            assertThat(dead).doesNotExist();
            assertThat(living).exists();
            assertThat(foreign).exists();
            // The process with that number began after the folder was made: it is another.
            Files.setLastModifiedTime(
                    living, java.nio.file.attribute.FileTime.fromMillis(1_000_000));
            Reports.write(report, 2, Exchange.ofSystem());
            assertThat(living).doesNotExist();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /// A process of another machine or container has a number that says nothing here.
    @Test
    void areToldByTheirLockWhereTheirNumbersSayNothing() throws Exception {
        Path report = folder.resolve("rep");
        Path elsewhere = leftover(deadPid());
        Path lock = Files.createFile(elsewhere.resolve("lock"));
        Process holder =
                new ProcessBuilder(java(), "-cp", classPath(), Holder.class.getName(), "" + lock)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            assertThat(holder.getInputStream().read()).isEqualTo('l');
            Reports.write(report, 1, Exchange.ofSystem());
            assertThat(elsewhere).exists();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Reports.write(report, 2, Exchange.ofSystem());
        assertThat(elsewhere).doesNotExist();
    }

    /// What a run keeps while it works, as what was sent to a server, is nobody's to find.
    @Test
    void thoseThatAreStoppedLeaveNothingTheyKept() throws Exception {
        Process keeper =
                new ProcessBuilder(
                                java(),
                                "-Djava.io.tmpdir=" + folder,
                                "-cp",
                                classPath(),
                                Keeper.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            assertThat(keeper.getInputStream().read()).isEqualTo('k');
            assertThat(names()).hasSize(1);
            keeper.destroy();
            assertThat(keeper.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(names()).isEmpty();
        } finally {
            keeper.destroyForcibly().waitFor();
        }
    }

    /// Keeps a file while it works, says so, and waits to be stopped.
    static final class Keeper {
        private Keeper() {}

        public static void main(String[] args) throws Exception {
            try (WorkingFolder kept = WorkingFolder.open("kept")) {
                Files.writeString(kept.path().resolve("firms.csv"), "secret");
                System.out.write('k');
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void giveBackWhatTheyHadTakenAway() throws Exception {
        Path old = Files.createDirectory(leftover(deadPid()).resolve("old"));
        Files.writeString(old.resolve("page"), "7");

        assertThatThrownBy(
                        () ->
                                Reports.write(
                                        folder.resolve("rep"),
                                        Exchange.ofSystem(),
                                        KilledRunsTest::fail))
                .hasMessage("fails");

        assertThat(folder.resolve("rep/page")).hasContent("7");
        assertThat(names()).containsExactly("rep");
    }

    @Test
    void workSideBySide() throws IOException {
        Path report = folder.resolve("rep");
        Reports.write(
                report,
                Exchange.ofSystem(),
                outer -> {
                    Reports.write(report, 1, Exchange.ofSystem());
                    Files.createDirectory(outer.resolve("tables"));
                    Files.writeString(outer.resolve("page"), "2");
                    Files.writeString(outer.resolve("tables/rows"), "2");
                });
        assertThat(report.resolve("page")).hasContent("2");
        assertThat(names()).containsExactly("rep");
    }

    /// Locks a file, says so, and waits to be killed.
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            try (FileChannel channel =
                    FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
                channel.lock();
                System.out.write('l');
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }

    private static void fail(Path report) throws IOException {
        Files.writeString(report.resolve("page"), "half");
        throw new IOException("fails");
    }

    private Path leftover(long pid) throws IOException {
        Path aside = Files.createDirectory(folder.resolve(".rep." + pid + "-0.part"));
        Files.createDirectory(aside.resolve("new"));
        Files.writeString(aside.resolve("new/page"), "half");
        return aside;
    }

    private static long deadPid() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    private static Process start(Path report, boolean exchange) throws IOException {
        return new ProcessBuilder(
                        java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        Reports.class.getName(),
                        report.toString(),
                        "" + exchange)
                .inheritIO()
                .start();
    }

    /// Waits some time, or until the report is missing: no better moment to kill the run.
    private static void watch(Path report, int milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (Files.exists(report) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private void waitFor(Path report) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        // An earlier report may be there: a hidden folder is the sign that this run is at work.
        while (!Files.exists(report) || names().size() < 2) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(1);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        return Stream.of(
                        KilledRunsTest.class,
                        OutputFolder.class,
                        org.shanhai.region.Region.class,
                        org.jspecify.annotations.NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(location.getPath()).toString())
                .distinct()
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
