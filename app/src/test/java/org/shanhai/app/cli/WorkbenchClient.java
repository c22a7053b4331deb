package org.shanhai.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.serve.Served;
import org.shanhai.app.serve.Workbench;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Engines;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A workbench on the pack zhejiang, and a client of it.
final class WorkbenchClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private static @Nullable Served held;

    /// Of decisions; there is none at first.
    static final Path REGISTER = temporary();

    private final Workbench workbench;
    private final HttpClient client = HttpClient.newHttpClient();

    WorkbenchClient(Optional<String> token) {
        this(token, Workbench.PATIENCE);
    }

    /// @param patience for what is sent
    WorkbenchClient(Optional<String> token, Duration patience) {
        workbench = Workbench.start(Language.EN, "127.0.0.1", 0, token, patience);
    }

    /// One that answers.
    static WorkbenchClient ready() {
        WorkbenchClient client = new WorkbenchClient(Optional.empty());
        client.serve();
        return client;
    }

    void serve() {
        workbench.serve(served());
    }

    void serve(Served what) {
        workbench.serve(what);
    }

    Workbench workbench() {
        return workbench;
    }

    /// The lines of an answer as they come, for who may go before the end.
    Stream<String> lines(String path) {
        try {
            return client.send(
                            request(path, "Accept", "text/event-stream, application/json"),
                            BodyHandlers.ofLines())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// The pack zhejiang, without its register; read and fitted once for all tests.
    static synchronized Served served() {
        Served before = held;
        if (before == null) {
            before = read();
            held = before;
        }
        return before;
    }

    private static Served read() {
        Turns turns = new Turns();
        Engines tried = ChainRuns.engines();
        Engines engines =
                new Engines(
                                tried.reader(),
                                tried.estimator(),
                                tried.fitter(),
                                RealEngines.REAL.reporter())
                        .heldBeside();
        Reading.Sound sound =
                (Reading.Sound)
                        engines.reader().read("zhejiang", PackOptions.PLAIN, Progress.SILENT);
        return new Served(
                sound.region(),
                "zhejiang",
                "1234",
                "test",
                ServedAnswers.of(engines, RealEngines.REAL, "zhejiang", turns, REGISTER.toString()),
                new SentData(RealEngines.REAL, turns, REGISTER.toString()));
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("shanhai-decisions");
            Path file = folder.resolve("decisions.db");
            // The last named goes first.
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int port() {
        return workbench.port();
    }

    /// @param headers names and values by turns
    HttpResponse<String> get(String path, String... headers) {
        try {
            return client.send(request(path, headers), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    HttpResponse<String> post(String path, byte[] body, String... headers) {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(request(path, headers), (n, v) -> true);
            return client.send(
                    request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// What is said of a file that is sent, in the end.
    JsonNode send(String kind, String name, byte[] file) {
        String body = post("/api/data/" + kind + "?name=" + name, file, "X-Shanhai", "test").body();
        String last = "event: answer\ndata: ";
        int event = body.lastIndexOf(last);
        if (event < 0) {
            throw new IllegalStateException(body);
        }
        JsonNode reply = JSON.readTree(body.substring(event + last.length()));
        return JSON.readTree(reply.at("/body").asString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) {
        try {
            return client.send(request(path, headers), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        for (int k = 0; k < headers.length; k += 2) {
            request.header(headers[k], headers[k + 1]);
        }
        return request.build();
    }

    /// The first line of what is answered to lines that no client of Java would send.
    String raw(String... lines) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream()
                    .write(
                            (String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().findFirst().orElse("");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        client.close();
        workbench.close();
    }
}
