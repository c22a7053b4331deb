package org.shanhai.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// `shanhai serve` as a person starts it, in a process of its own, on the embedded pack without its
/// register of firms, with a register of decisions of its own.
final class WorkbenchServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Path folder = Files.createTempDirectory("shanhai-decisions");

    WorkbenchServer() throws IOException, InterruptedException {
        process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "-Dshanhai.solver="
                                                + System.getProperty("shanhai.solver", ""),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "org.shanhai.app.cli.Main",
                                        "serve",
                                        "--port=0",
                                        "--no-browser",
                                        "--lang=en",
                                        "--register=" + register(),
                                        "--pack=" + System.getProperty("shanhai.pack", "zhejiang")))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        if (line == null || !line.contains("http://")) {
            throw new IllegalStateException("The workbench said no address: " + line);
        }
        address = line.replaceFirst(".*?(http://[0-9.:]+).*", "$1");
        Instant until = Instant.now().plus(PATIENCE);
        while (status() != 200) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("The workbench did not read its pack.");
            }
            Thread.sleep(50);
        }
    }

    /// Where decisions are recorded.
    private Path register() {
        return folder.resolve("decisions.db");
    }

    String at(String path) {
        return address + path;
    }

    private int status() throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(at("/api/status"))).build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /// What is answered at a path.
    byte[] get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(at(path))).build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            Files.deleteIfExists(register());
            Files.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
