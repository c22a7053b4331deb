package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.decisions.Decision;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.serve.Asking;
import org.shanhai.app.serve.Form;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Waiter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Decisions that the workbench records: in the register that it was started with, as the command
/// line does, and by nobody else's page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchDecidingTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MARK = "X-Shanhai";
    private static final String SAID =
            """
            {"by": "Zone committee", "because": "fits the positioning",
             "due": ["completion=2027-06-30"]}
            """;
    private static final String AT = "/api/decisions/record/QZ01";

    private WorkbenchClient client;

    @BeforeAll
    void start() {
        client = WorkbenchClient.ready();
    }

    @AfterAll
    void stop() {
        client.close();
    }

    private HttpResponse<String> record(String path, String said) {
        return client.post(path, said.getBytes(StandardCharsets.UTF_8), MARK, "1");
    }

    private static String error(HttpResponse<String> answered) {
        return JSON.readTree(answered.body()).path("error").asString("");
    }

    @Test
    @Order(1)
    void whatCannotBeRecordedLeavesNothing() {
        HttpResponse<String> nobody = record(AT, "{\"by\": \" \", \"because\": \"so\"}");
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(error(nobody)).contains("who decides and why");
        assertThat(error(record(AT + "?lang=zh", "{\"by\": \"某人\"}"))).contains("由谁决定");
        assertThat(record(AT + "?set=land=much", SAID).statusCode()).isEqualTo(422);
        assertThat(error(record(AT, SAID.replace("completion", "moonrise")))).contains("moonrise");
        assertThat(error(record("/api/decisions/record/nothing", SAID))).contains("nothing");
        assertThat(client.get("/api/decisions").statusCode()).isEqualTo(422);
        assertThat(WorkbenchClient.REGISTER).doesNotExist();
    }

    /// Neither a register nor a file is chosen by who asks.
    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"register=other.db", "out=elsewhere", "incentives=others.csv"})
    void filesAreNotChosenByWhoAsks(String parameter) {
        HttpResponse<String> refused = record(AT + "?" + parameter, SAID);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(error(refused)).contains("There is no parameter");
        assertThat(client.get("/api/decisions?" + parameter).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"by\": 1, \"because\": \"so\"}",
                "{\"by\": \"a\", \"because\": \"b\", \"register\": \"other.db\"}",
                "{\"by\": \"a\", \"because\": \"b\", \"supersedes\": \"1\"}"
            })
    void whatIsNoDecisionIsRefused(String said) {
        HttpResponse<String> refused = record(AT, said);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(error(refused)).contains("Send the decision as JSON");
        assertThat(record(AT, " ".repeat(1 << 17)).statusCode()).isEqualTo(400);
    }

    /// Pages of other sites neither record nor read.
    @Test
    @Order(1)
    void pagesOfOtherSitesRecordNothing() {
        String host = "Host: 127.0.0.1:" + client.port();
        String line = "POST " + AT + " HTTP/1.1";
        assertThat(client.raw(line, host, MARK + ": 1", "Origin: http://evil.example"))
                .contains(" 403 ");
        assertThat(client.raw(line, host, MARK + ": 1", "Sec-Fetch-Site: cross-site"))
                .contains(" 403 ");
        assertThat(client.raw(line, host)).contains(" 403 ");
        assertThat(client.raw("POST /api/decisions HTTP/1.1", host, MARK + ": 1"))
                .contains(" 405 ");
        assertThat(WorkbenchClient.REGISTER).doesNotExist();
    }

    /// What was recorded is what was answered, and reads as on the command line.
    @Test
    @Order(2)
    void itIsRecordedAsOnTheCommandLine() {
        HttpResponse<String> done = record(AT + "?set=land=60mu", SAID);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        JsonNode recorded = JSON.readTree(done.body());
        DecisionRegister register = DecisionRegister.at(WorkbenchClient.REGISTER.toString());
        Decision decision = register.get(1);
        assertThat(recorded.path("number").asLong()).isEqualTo(1);
        assertThat(recorded.path("hash").asString()).isEqualTo(decision.hash());
        assertThat(decision.text("by")).isEqualTo("Zone committee");
        assertThat(register.verify().flaws()).isEmpty();
        assertThat(
                        new String(
                                register.content(decision.said().at("/answer/hash").asString()),
                                StandardCharsets.UTF_8))
                .isEqualTo(client.get("/api/admit/QZ01?set=land=60mu").body());

        String option = "--register=" + WorkbenchClient.REGISTER;
        assertThat(client.get("/api/decisions").body())
                .isEqualTo(ChainRuns.zhejiang("decisions", "list", option, "--json").out());
        HttpResponse<String> one = client.get("/api/decisions/1");
        assertThat(one.body())
                .isEqualTo(ChainRuns.zhejiang("decisions", "show", option, "1", "--json").out());
        assertThat(one.body()).contains("2027-06-30");
        assertThat(client.get("/api/decisions/1?as=view").body())
                .contains("./shanhai decisions show")
                .contains("60 mu")
                .doesNotContain("--register");
        assertThat(client.get("/api/decisions/x").statusCode()).isEqualTo(400);
    }

    /// What is held of the pack that is served does not stand in for the one that was kept.
    @Test
    @Order(3)
    void anOldDecisionIsWorkedOutOnItsOwnPack() {
        Engines others =
                new Engines(
                        (pack, options, progress) -> {
                            throw new IllegalStateException(pack);
                        },
                        region -> {
                            throw new IllegalStateException(region.name());
                        },
                        (region, estimation, problems, plan, edition, out) -> {});
        Asking.Answered why =
                ServedAnswers.of(
                                others,
                                RealEngines.REAL,
                                "zhejiang",
                                new Turns(),
                                WorkbenchClient.REGISTER.toString())
                        .ask(
                                new Asked(
                                        Enquiries.find("decisions why").orElseThrow(),
                                        Map.of("number", List.of("1"))),
                                Language.EN,
                                Form.JSON,
                                Waiter.PATIENT);
        assertThat(why.outcome()).as(why.body() + why.error()).isEqualTo(Asking.Outcome.DONE);
    }

    /// A list grows: nobody is told that the one they have still holds.
    @Test
    @Order(3)
    void anotherTakesItsPlace() {
        HttpResponse<String> before = client.get("/api/decisions");
        assertThat(before.headers().firstValue("ETag")).isEmpty();
        assertThat(record(AT, SAID).statusCode()).isEqualTo(422);
        assertThat(error(record(AT, SAID))).contains("decided on already");
        HttpResponse<String> done = record(AT, SAID.replaceFirst("\\{", "{\"supersedes\": 1, "));
        assertThat(JSON.readTree(done.body()).path("number").asLong()).isEqualTo(2);
        assertThat(client.get("/api/decisions").body())
                .isNotEqualTo(before.body())
                .contains("superseded by 2");
    }

    /// Whoever is second waits for the first, and is refused where it is about the same project.
    @Test
    @Order(4)
    void decisionsAtOnceAreRecordedOneByOne() {
        List<String> projects = List.of("QZ02", "QZ03", "QZ04");
        DecisionRegister register = DecisionRegister.at(WorkbenchClient.REGISTER.toString());
        int before = register.list().size();
        List<HttpResponse<String>> answered;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch all = new CountDownLatch(2 * projects.size());
            answered =
                    Stream.of(projects, projects)
                            .flatMap(List::stream)
                            .map(
                                    project ->
                                            clients.submit(
                                                    () -> {
                                                        all.countDown();
                                                        all.await();
                                                        return record(
                                                                AT.replace("QZ01", project), SAID);
                                                    }))
                            .toList()
                            .stream()
                            .map(each -> assertDoesNotThrow(() -> each.get()))
                            .toList();
        }
        assertThat(answered)
                .filteredOn(each -> each.statusCode() == 200)
                .extracting(each -> JSON.readTree(each.body()).path("number").asInt())
                .containsExactlyInAnyOrder(before + 1, before + 2, before + 3);
        assertThat(answered)
                .filteredOn(each -> each.statusCode() != 200)
                .hasSize(3)
                .allSatisfy(each -> assertThat(error(each)).contains("decided on already"));
        assertThat(register.list().subList(before, before + 3))
                .extracting(each -> each.text("project"))
                .containsExactlyInAnyOrderElementsOf(projects);
        assertThat(register.verify().flaws()).isEmpty();
    }

    /// Worked out again on what was kept, and whether all is as it was recorded.
    @Test
    @Order(5)
    void anOldDecisionIsExplained() throws SQLException {
        String option = "--register=" + WorkbenchClient.REGISTER;
        HttpResponse<String> why = client.get("/api/decisions/1/why");
        assertThat(why.statusCode()).as(why.body()).isEqualTo(200);
        assertThat(JSON.readTree(why.body()).at("/recomputed/same").asBoolean()).isTrue();
        assertThat(why.body())
                .isEqualTo(ChainRuns.zhejiang("decisions", "why", option, "1", "--json").out());
        assertThat(client.get("/api/decisions/9/why").statusCode()).isEqualTo(422);

        HttpResponse<String> sound = client.get("/api/decisions/verify?as=view&lang=zh");
        assertThat(sound.statusCode()).isEqualTo(200);
        assertThat(sound.body()).contains("\"sound\" : true", "./shanhai decisions verify");

        // What is due is told of the decision that stands.
        HttpResponse<String> due = client.get("/api/follow?project=QZ01");
        assertThat(due.body()).contains("2027-06-30").contains("completion");
        assertThat(due.headers().firstValue("ETag")).isEmpty();

        try (Connection register =
                        DriverManager.getConnection("jdbc:sqlite:" + WorkbenchClient.REGISTER);
                Statement statement = register.createStatement()) {
            statement.execute("DROP TRIGGER no_UPDATE_of_decisions");
            statement.execute(
                    "UPDATE decisions SET entry = replace(entry, 'Zone committee', 'Nobody')"
                            + " WHERE number = 2");
        }
        HttpResponse<String> broken = client.get("/api/decisions/verify");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(broken.body()).at("/flaws/0/number").asInt()).isEqualTo(2);
    }
}
