package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shanhai.region.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the workbench lists of its data: places, industries, borders, what is known, who says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchListsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private WorkbenchClient client;

    @BeforeAll
    void start() {
        client = WorkbenchClient.ready();
    }

    @AfterAll
    void stop() {
        client.close();
    }

    @Test
    void whatThereIsCanBeListed() {
        JsonNode places = JSON.readTree(client.get("/api/places").body()).at("/places");
        JsonNode projects = JSON.readTree(client.get("/api/projects").body()).at("/projects");

        assertThat(places.size()).isEqualTo(89);
        assertThat(places).anyMatch(each -> each.at("/name_local").asString().equals("龙游县"));
        assertThat(projects).anyMatch(each -> each.at("/key").asString().equals("QZ01"));
        assertThat(JSON.readTree(client.get("/api/zones").body()).at("/zones"))
                .anyMatch(
                        each ->
                                each.at("/key").asString().equals("longyou-zone")
                                        && each.at("/place").asString().equals("longyou")
                                        && !each.at("/name_local").asString().isEmpty());
        assertThat(JSON.readTree(client.get("/api/industries").body()).at("/industries").size())
                .isEqualTo(153);
        assertThat(JSON.readTree(client.get("/api/status").body()).at("/region/key").asString())
                .isEqualTo("zhejiang");
    }

    /// The borders of all places in a few thousand whole numbers.
    @Test
    void theMapIsSmallAndWhole() throws IOException {
        HttpResponse<byte[]> packed = client.bytes("/api/map", "Accept-Encoding", "gzip");
        assertThat(packed.body().length).isLessThan(40_000);
        JsonNode map = JSON.readTree(client.get("/api/map").body());
        assertThat(map.at("/objects/places/geometries").size()).isEqualTo(89);
        assertThat(map.at("/origin/licence").asString()).contains("MIT");
        assertThat(map.at("/later/en").valueStream().map(JsonNode::asString))
                .contains("Linping", "Longgang");
        assertThat(map.at("/later/zh").toString()).contains("临平");
    }

    /// A place is found by how its name is typed in Latin letters, whatever a sign is read as.
    @Test
    void namesAreSpelledInPinyin() {
        JsonNode places = JSON.readTree(client.get("/api/places").body()).at("/places");
        assertThat(places)
                .anyMatch(
                        each ->
                                each.at("/key").asString().equals("yueqing")
                                        && each.at("/pinyin").toString().contains("yue qing shi"));
    }

    @Test
    void whatIsKnownIsListed() {
        JsonNode known = JSON.readTree(client.get("/api/known").body());
        assertThat(known.at("/known"))
                .anyMatch(
                        each ->
                                each.at("/place").asString().equals("longyou")
                                        && each.at("/measure")
                                                .asString()
                                                .equals("population_census")
                                        && each.at("/basis").asString().equals("reported"));
        assertThat(known.at("/measures"))
                .anyMatch(each -> each.at("/key").asString().equals("population"));
    }

    /// Every source with how many facts name it, the most first.
    @Test
    void sourcesAreListedWithTheirFacts() {
        JsonNode sources = JSON.readTree(client.get("/api/sources").body()).at("/sources");
        JsonNode cities =
                sources.valueStream()
                        .filter(each -> each.at("/key").asString().equals("prov-gdp-table-2021"))
                        .findFirst()
                        .orElseThrow();
        long facts =
                WorkbenchClient.served().region().facts().stream()
                        .filter(
                                fact ->
                                        Source.keysIn(fact.source())
                                                .contains("prov-gdp-table-2021"))
                        .count();

        assertThat(sources.size())
                .isEqualTo(WorkbenchClient.served().region().sources().size())
                .isGreaterThan(100);
        assertThat(cities.at("/facts").asLong()).isEqualTo(facts).isPositive();
        assertThat(cities.at("/title").asString()).isNotBlank();
        assertThat(sources.get(0).at("/facts").asInt())
                .isGreaterThanOrEqualTo(sources.get(1).at("/facts").asInt());
    }
}
