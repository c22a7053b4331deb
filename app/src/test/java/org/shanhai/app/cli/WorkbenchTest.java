package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the workbench answers, over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> MEASURED = Set.of("distance", "rank", "covered", "year");
    private static final Pattern WITH_POINT = Pattern.compile("\\d[\\d,]*\\.\\d+|\\d+(,\\d{3})+");

    /// The number a cell begins with has three digits or more that are not zeros at its ends.
    private static final Pattern THREE_DIGITS =
            Pattern.compile("^-?[0.,]*[1-9](?:[.,]?\\d)(?:[.,]?\\d)*[.,]?[1-9]");

    /// What was answered to a path here, for all who look at it.
    private final Map<String, String> answered = new HashMap<>();

    private WorkbenchClient client;

    private String answer(String path) {
        return answered.computeIfAbsent(
                path,
                each -> {
                    HttpResponse<String> answer = client.get(each);
                    assertThat(answer.statusCode()).isEqualTo(200);
                    return answer.body();
                });
    }

    private JsonNode view(String path) {
        return JSON.readTree(answer(path + (path.contains("?") ? "&" : "?") + "as=view"));
    }

    @BeforeAll
    void start() {
        client = WorkbenchClient.ready();
    }

    @AfterAll
    void stop() {
        client.close();
    }

    /// The same figures with the same names, byte for byte, though models are made anew there.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/check|check --pack=zhejiang",
                "/api/show/longyou|show longyou",
                "/api/known/longyou?measure=value_added&industry=040"
                        + "|show longyou --as=place --measure value_added --industry 040",
                "/api/diagnose/longyou|diagnose longyou",
                "/api/leap/longyou?by=chance|leap longyou --by=chance",
                "/api/pair/longyou|pair longyou",
                "/api/pair/longyou/zhenhai|pair longyou --partner zhenhai",
                "/api/recruit/longyou?industry=040|recruit longyou --industry 040",
                "/api/flows/longyou|flows --place longyou",
                "/api/effects?place=longyou&industry=040&output=50000000yuan"
                        + "|effects --place longyou --industry 040 --output 50000000yuan",
                "/api/admit/QZ01|admit QZ01",
                "/api/admit/QZ01?set=land=60mu&set=tax=5000000yuan"
                        + "|admit QZ01 --set land=60mu --set tax=5000000yuan"
            })
    void answersAreThoseOfTheCommandLine(String path, String line) {
        String[] arguments = line.split(" ");
        List<String> asked = new ArrayList<>(List.of(arguments));
        asked.add("--json");
        assertThat(answer(path)).isEqualTo(ChainRuns.anew(asked.toArray(String[]::new)).out());

        asked.set(asked.size() - 1, "--full");
        String text = client.get(path + (path.contains("?") ? "&" : "?") + "as=text").body();
        assertThat(text).isEqualTo(ChainRuns.zhejiang(asked.toArray(String[]::new)).out());
    }

    /// A page shows what programs read: every value of JSON stands in the view beside its text.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/admit/QZ01",
                "/api/leap/longyou",
                "/api/pair/longyou",
                "/api/show/longyou",
                "/api/recruit/longyou?industry=040"
            })
    void viewsHaveTheValuesOfJson(String path) {
        JsonNode json = JSON.readTree(answer(path));
        JsonNode view = view(path);

        assertThat(view.at("/command").asString()).startsWith("./shanhai ");
        assertThat(view.at("/findings").size()).isEqualTo(json.path("findings").size());
        for (JsonNode part : view.at("/parts")) {
            JsonNode expected = json.path(part.at("/key").asString());
            switch (part.at("/kind").asString()) {
                case "statement" -> assertThat(part.at("/value")).isEqualTo(expected);
                case "fields" ->
                        part.at("/fields")
                                .forEach(
                                        field ->
                                                assertThat(field.at("/value"))
                                                        .isEqualTo(
                                                                expected.path(
                                                                        field.at("/key")
                                                                                .asString())));
                case "items" -> {
                    assertThat(part.at("/items").size()).isEqualTo(expected.size());
                    for (int k = 0; k < expected.size(); k++) {
                        assertThat(part.at("/items/" + k + "/value")).isEqualTo(expected.get(k));
                    }
                }
                case "table" -> assertSameRows(part, expected);
                default -> throw new IllegalStateException(part.toString());
            }
        }
    }

    private static void assertSameRows(JsonNode table, JsonNode expected) {
        assertThat(table.at("/rows").size()).isEqualTo(expected.size());
        for (int r = 0; r < expected.size(); r++) {
            for (int c = 0; c < table.at("/columns").size(); c++) {
                String key = table.at("/columns/" + c + "/key").asString();
                assertThat(table.at("/rows/" + r + "/" + c + "/value"))
                        .isEqualTo(expected.get(r).path(key));
            }
        }
    }

    /// What is estimated has two digits at most, in tables and findings; kilometres and what is
    /// covered are measured, and ranks counted.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/show/longyou",
                "/api/show/094",
                "/api/diagnose/longyou",
                "/api/leap/longyou",
                "/api/recruit/longyou?industry=040",
                "/api/admit/QZ01",
                "/api/effects?place=longyou&industry=040&output=50000000yuan",
                "/api/flows/longyou"
            })
    void estimatesHaveTwoDigits(String path) {
        JsonNode view = view(path);
        List<String> estimates = new ArrayList<>();
        for (JsonNode part : view.at("/parts")) {
            for (JsonNode row : part.at("/rows")) {
                if (isEstimated(part, row)) {
                    for (int c = 0; c < row.size(); c++) {
                        JsonNode column = part.at("/columns/" + c);
                        if (column.at("/right").asBoolean()
                                && !MEASURED.contains(column.at("/key").asString())) {
                            estimates.add(row.at("/" + c + "/text").asString());
                        }
                    }
                }
            }
        }
        for (JsonNode finding : view.at("/findings")) {
            if (finding.at("/sure").asString().equals("estimated")) {
                WITH_POINT
                        .matcher(finding.at("/text").asString())
                        .results()
                        .forEach(number -> estimates.add(number.group()));
            }
        }
        assertThat(estimates).isNotEmpty();
        assertThat(estimates.stream().filter(text -> THREE_DIGITS.matcher(text).find()))
                .as(path)
                .isEmpty();
    }

    private static boolean isEstimated(JsonNode part, JsonNode row) {
        for (int c = 0; c < row.size(); c++) {
            if (part.at("/columns/" + c + "/key").asString().equals("basis")) {
                return row.at("/" + c + "/value").asString().equals("estimated");
            }
        }
        return false;
    }

    /// The picture and the call list are those that the command line writes.
    @Test
    void whatTheCommandLineWritesAsFilesIsServed(@TempDir Path folder) throws IOException {
        Path svg = folder.resolve("chain.svg");
        Path calls = folder.resolve("calls.csv");
        ChainRuns.zhejiang(
                "recruit", "longyou", "--svg", svg.toString(), "--out", calls.toString());

        HttpResponse<String> drawn = client.get("/api/recruit/longyou?as=svg");
        assertThat(drawn.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("image/svg+xml");
        assertThat(drawn.body()).isEqualTo(Files.readString(svg)).contains("data-industry=\"036\"");
        assertThat(client.get("/api/recruit/longyou?as=calls").body())
                .isEqualTo(Files.readString(calls));
        HttpResponse<byte[]> workbook = client.bytes("/api/recruit/longyou?as=xlsx");
        assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("recruit-longyou.xlsx");
        assertThat(new String(workbook.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        HttpResponse<String> refused = client.get("/api/recruit/nowhere?as=svg");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).contains("json");
        assertThat(refused.body()).contains("not_found");
        assertThat(client.get("/api/pair/longyou?as=svg").statusCode()).isEqualTo(400);
    }

    @Test
    void whoHasTheAnswerIsNotSentItAgain() {
        HttpResponse<String> first = client.get("/api/show/longyou");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = client.get("/api/show/longyou", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        for (String other :
                List.of(
                        "/api/show/longyou?lang=zh",
                        "/api/show/longyou?as=view",
                        "/api/show/040")) {
            HttpResponse<String> different = client.get(other, "If-None-Match", tag);
            assertThat(different.statusCode()).as(other).isEqualTo(200);
            assertThat(different.headers().firstValue("ETag")).isNotEqualTo(Optional.of(tag));
        }
    }

    @Test
    void longAnswersArePacked() throws IOException {
        HttpResponse<byte[]> packed = client.bytes("/api/leap/longyou", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(answer("/api/leap/longyou"));
        assertThat(packed.body().length).isLessThan(plain.length / 4);
    }

    @Test
    void speaksTheLanguageThatIsWanted() {
        assertThat(client.get("/api/show/longyou?as=view&lang=zh").body()).contains("龙游县");
        assertThat(client.get("/api/show/longyou?as=view", "Accept-Language", "zh-CN,en").body())
                .isEqualTo(client.get("/api/show/longyou?as=view&lang=zh").body());
        assertThat(client.get("/api/nothing?lang=zh").body()).contains("没有内容");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/leap/nowhere|422|Nothing is called 'nowhere'",
                "/api/effects?place=longyou|400|is missing: give it, or name a project",
                "/api/pair/longyou?most=1&most=2|400|Give the parameter 'most' once.",
                "/api/show/longyou?sat=1|400|There is no parameter 'sat' here",
                "/api/show/longyou?as=xml|400|There is no form 'xml'",
                "/api/admit/nothing|400|The pack has no project 'nothing'.",
                "/api/admit/%2Fetc%2Fpasswd|400|The pack has no project",
                "/api/admit/QZ01?set=land|422|land",
                "/api/elsewhere|404|There is nothing at /api/elsewhere.",
                "/secret|404|There is nothing at /secret.",
                "/assets/..%2F..%2Fpacks%2Fzhejiang%2Fplaces.csv|404|nothing at"
            })
    void whatCannotBeAnsweredSaysWhyAndTheWayOut(String path, int status, String said) {
        String view = path.contains("?") ? "" : "?as=view";
        HttpResponse<String> answer = client.get(path + view);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(said).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aRefusalIsNoAnswerToBeKept() {
        HttpResponse<String> refused = client.get("/api/leap/nowhere?as=csv");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nothing is called 'nowhere'");
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
    }

    /// The command line takes another pack where none is named.
    @Test
    void theCommandNamesThePack() {
        assertThat(client.get("/api/show/longyou?as=view").body())
                .contains("\"command\" : \"./shanhai show --pack=zhejiang longyou\"");
        assertThat(client.get("/api/check?as=view").body())
                .contains("\"command\" : \"./shanhai check --pack=zhejiang\"");
        assertThat(client.get("/api/show/-x?as=view").body())
                .contains("./shanhai show --pack=zhejiang -- -x");
    }

    /// What a visitor hands in is a value, whatever it looks like.
    @ParameterizedTest
    @ValueSource(strings = {"--help", "--pack=other", "-h", "--csv=file.csv", "@file", "--json"})
    void nothingHandedInIsAnOption(String value) {
        for (String path : List.of("/api/show/", "/api/leap/", "/api/pair/longyou/")) {
            HttpResponse<String> answer = client.get(path + value);
            assertThat(answer.statusCode()).as(path).isIn(400, 422);
            assertThat(answer.body()).doesNotContain("Usage");
        }
        assertThat(client.get("/api/leap/longyou?industry=" + value).statusCode()).isIn(400, 422);
    }

    @Test
    void answersFiftyAtOnce() throws Exception {
        List<Future<Integer>> asked = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int k = 0; k < 50; k++) {
                String path = k % 2 == 0 ? "/api/show/longyou" : "/api/flows/longyou";
                asked.add(clients.submit(() -> client.get(path + "?as=view").statusCode()));
            }
        }
        for (Future<Integer> answer : asked) {
            assertThat(answer.get()).isEqualTo(200);
        }
    }
}
