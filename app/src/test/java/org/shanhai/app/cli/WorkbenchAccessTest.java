package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.serve.ServedQuestion;
import org.shanhai.app.serve.ServedQuestions;
import tools.jackson.databind.JsonNode;

/// Whom the workbench answers, and when.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchAccessTest {
    private WorkbenchClient client;

    @BeforeAll
    void start() {
        client = WorkbenchClient.ready();
    }

    @AfterAll
    void stop() {
        client.close();
    }

    /// Another site must not read answers through the browser of who runs the workbench.
    @Test
    void answersNobodyElse() {
        String host = "Host: 127.0.0.1:" + client.port();
        assertThat(client.raw("GET /api/status HTTP/1.1", host)).contains(" 200 ");
        assertThat(client.raw("GET /api/status HTTP/1.1", "Host: localhost")).contains(" 200 ");
        assertThat(client.raw("GET /api/status HTTP/1.1", "Host: evil.example")).contains(" 403 ");
        assertThat(client.raw("GET /api/status HTTP/1.1", "Host: 127.0.0.1.evil.example"))
                .contains(" 403 ");
        assertThat(client.raw("GET /api/status HTTP/1.1", host, "Origin: http://evil.example"))
                .contains(" 403 ");
        assertThat(client.raw("GET /api/status HTTP/1.1", host, "Origin: null")).contains(" 403 ");
        assertThat(
                        client.raw(
                                "GET /api/status HTTP/1.1",
                                host,
                                "Origin: http://127.0.0.1:" + client.port()))
                .contains(" 200 ");
        assertThat(client.raw("GET / HTTP/1.1", host, "Sec-Fetch-Site: cross-site"))
                .contains(" 403 ");
        String[] link = {
            host,
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document"
        };
        assertThat(client.raw("GET /p/longyou HTTP/1.1", link[0], link[1], link[2], link[3]))
                .contains(" 200 ");
        assertThat(client.raw("GET /api/status HTTP/1.1", link[0], link[1], link[2], link[3]))
                .contains(" 403 ");
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(client.raw(method + " /api/status HTTP/1.1", host, "Content-Length: 0"))
                    .as(method)
                    .contains(" 405 ");
        }
    }

    /// Not even one that is called alike, or stands at another door of the same machine.
    @Test
    void noPageButOursIsAnswered() {
        String host = "127.0.0.1:" + client.port();
        for (String origin :
                List.of(
                        "http://evil-" + host,
                        "http://evil." + host,
                        "http://x@" + host,
                        "x://" + host,
                        "ftp://" + host,
                        "https://" + host,
                        "http://127.0.0.1",
                        "http://127.0.0.1:" + (client.port() + 1),
                        "http://localhost:" + client.port(),
                        "http://" + host + "/",
                        "http://" + host + ".evil.example",
                        host,
                        "://" + host,
                        "null",
                        "")) {
            assertThat(client.raw("GET /api/status HTTP/1.1", "Host: " + host, "Origin: " + origin))
                    .as(origin)
                    .contains(" 403 ");
        }
        assertThat(
                        client.raw(
                                "GET /api/status HTTP/1.1",
                                "Host: " + host,
                                "Origin: http://" + host,
                                "Origin: http://evil.example"))
                .contains(" 403 ");
        assertThat(
                        client.raw(
                                "GET /api/status HTTP/1.1",
                                "Host: localhost:" + client.port(),
                                "Origin: http://localhost:" + client.port()))
                .contains(" 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, 200",
        "none, 200",
        "same-site, 403",
        "cross-site, 403",
        "anything, 403"
    })
    void pagesOfTheSameSiteAreOthersToo(String site, int status) {
        String host = "Host: 127.0.0.1:" + client.port();
        assertThat(client.raw("GET /api/status HTTP/1.1", host, "Sec-Fetch-Site: " + site))
                .contains(" " + status + " ");
        // What a person follows is a link all the same.
        assertThat(
                        client.raw(
                                "GET /p/longyou HTTP/1.1",
                                host,
                                "Sec-Fetch-Site: " + site,
                                "Sec-Fetch-Mode: navigate",
                                "Sec-Fetch-Dest: document"))
                .contains(" 200 ");
    }

    /// Behind what speaks TLS for it; that needs a token.
    @Test
    void aPageOverTlsIsOursWhereThatIsSaid() {
        try (WorkbenchClient guarded = new WorkbenchClient(Optional.of("a-long-secret"))) {
            guarded.serve();
            String[] lines = {
                "GET /api/status HTTP/1.1",
                "Host: plan.example",
                "Origin: https://plan.example",
                "Authorization: Bearer a-long-secret"
            };
            assertThat(guarded.raw(lines)).contains(" 403 ");
            String[] through = Arrays.copyOf(lines, 5);
            through[4] = "X-Forwarded-Proto: https";
            assertThat(guarded.raw(through)).contains(" 200 ");
        }
        String host = "127.0.0.1:" + client.port();
        assertThat(
                        client.raw(
                                "GET /api/status HTTP/1.1",
                                "Host: " + host,
                                "Origin: https://" + host,
                                "X-Forwarded-Proto: https"))
                .contains(" 403 ");
    }

    @Test
    void pagesLoadNothingFromElsewhere() {
        HttpResponse<String> page = client.get("/project/QZ01?land=35mu");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void asksForATokenWhereOneIsSet() {
        try (WorkbenchClient guarded = new WorkbenchClient(Optional.of("a-long-secret"))) {
            guarded.serve();
            assertThat(guarded.get("/api/status").statusCode()).isEqualTo(401);
            assertThat(guarded.get("/").statusCode()).isEqualTo(401);
            assertThat(guarded.get("/api/status?token=wrong").statusCode()).isEqualTo(401);
            assertThat(
                            guarded.get("/api/status", "Authorization", "Bearer a-long-secret")
                                    .statusCode())
                    .isEqualTo(200);
            HttpResponse<String> first = guarded.get("/?token=a-long-secret");
            assertThat(first.statusCode()).isEqualTo(200);
            String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
            assertThat(guarded.get("/api/status", "Cookie", cookie.split(";", 2)[0]).statusCode())
                    .isEqualTo(200);
        }
    }

    /// What is a file on the command line, as a ruleset, is none in an address.
    @Test
    void noParameterOpensAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), "secret_column\nsecret value\n");
        JsonNode sent =
                client.send(
                        "actuals",
                        "a.csv",
                        "project,year,tax\nQZ02,2025,100万元\n".getBytes(StandardCharsets.UTF_8));
        Map<String, String> parts =
                Map.of("project", "QZ01", "agreement", "qingtian-pinghu", "number", "1");
        for (ServedQuestion question : ServedQuestions.list()) {
            String path = question.path();
            for (String part : question.inPath().keySet()) {
                String value =
                        part.equals("actuals")
                                ? sent.path("data").asString()
                                : parts.getOrDefault(part, "longyou");
                path = path.replace("{" + part + "}", value);
            }
            for (String parameter : question.options().keySet()) {
                for (String value : List.of(file.toString(), file + "#secret_column")) {
                    String asked =
                            "/api%s?%s=%s"
                                    .formatted(
                                            path,
                                            parameter,
                                            URLEncoder.encode(value, StandardCharsets.UTF_8));
                    assertThat(client.get(asked).body().replace(value, ""))
                            .as(asked)
                            .doesNotContain("secret", "own.csv");
                }
            }
        }
        String unknown =
                client.get("/api/follow/" + sent.path("data").asString() + "?rules=x").body();
        assertThat(unknown).contains("huangyan-2022", "huaian-2024");
    }

    @Test
    void saysThatThePackIsStillBeingRead() {
        try (WorkbenchClient early = new WorkbenchClient(Optional.empty())) {
            HttpResponse<String> answer = early.get("/api/show/longyou");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(early.get("/").statusCode()).isEqualTo(200);
            early.serve();
            assertThat(early.get("/api/show/longyou").statusCode()).isEqualTo(200);
        }
    }
}
