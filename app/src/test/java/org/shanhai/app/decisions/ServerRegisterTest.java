package org.shanhai.app.decisions;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// The same in a database of PostgreSQL: a server of Debian's package, run for these tests alone.
/// `bench/decisions` brings it and asks for them; else they are skipped, for a minute is too long.
class ServerRegisterTest extends RegisterTests {
    private static final String USER = "postgres";
    private static final String ASKED = "SHANHAI_POSTGRESQL";

    @TempDir(cleanup = CleanupMode.NEVER)
    private static @Nullable Path home;

    private static @Nullable Process server;
    private static int port;
    private static int databases;

    private String address = "";

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(
                System.getenv(ASKED) != null, "not asked for: bench/decisions runs these");
        Optional<Path> programs = programs();
        Assumptions.assumeTrue(
                programs.isPresent() && isRoot(),
                "no server of PostgreSQL here (or not as root): its tests are skipped");
        Path bin = programs.orElseThrow();
        Path folder = Path.of("" + home);
        Path data = folder.resolve("data");
        run("chown", USER, "" + home);
        run("chmod", "711", "" + home);
        run(
                asUser(
                        bin.resolve("initdb"),
                        "-D",
                        data,
                        "-A",
                        "trust",
                        "-U",
                        USER,
                        "-N",
                        "-E",
                        "UTF8"));
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        server =
                new ProcessBuilder(
                                asUser(
                                        bin.resolve("postgres"),
                                        "-D",
                                        data,
                                        "-p",
                                        "" + port,
                                        "-c",
                                        "listen_addresses=127.0.0.1",
                                        "-k",
                                        folder))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!answers()) {
            if (System.nanoTime() > end) {
                throw new IOException("The server does not answer.");
            }
            Thread.sleep(50);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        Process running = server;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
            running.waitFor(20, TimeUnit.SECONDS);
            run("rm", "-rf", "" + home);
        }
    }

    @Override
    String address() {
        if (address.isEmpty()) {
            databases++;
            try (Connection connection = DriverManager.getConnection(url(USER));
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE d" + databases);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            address = url("d" + databases);
        }
        return address;
    }

    @Override
    List<String> unguard() {
        return List.of("DROP FUNCTION keep_decisions CASCADE");
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    private static boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(USER))) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Optional<Path> programs() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.sorted()
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .reduce((earlier, later) -> later);
        }
    }

    private static boolean isRoot() throws Exception {
        return new ProcessBuilder("id", "-u").start().inputReader().readLine().equals("0");
    }

    private static List<String> asUser(Object... command) {
        List<String> line =
                new ArrayList<>(
                        List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        Stream.of(command).map(Object::toString).forEach(line::add);
        return line;
    }

    private static void run(String... command) throws Exception {
        run(List.of(command));
    }

    private static void run(List<String> command) throws Exception {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed with " + process.exitValue());
        }
    }
}
