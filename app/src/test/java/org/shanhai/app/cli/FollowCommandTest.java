package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.zone.FilledBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Promises followed in the embedded pack: what is answered, and what is said of bad input.
class FollowCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    /// All that is told of a promise, but where it is from.
    private static final String[] FIGURES = {
        "project",
        "year",
        "figure",
        "state",
        "promised",
        "actual",
        "unit",
        "share",
        "expected",
        "expected_basis"
    };

    @TempDir private Path folder;

    @BeforeEach
    void decide() {
        decide("P1", "Puzzle plant", "longyou-zone");
        decide("P2", "Paper plant", "longyou-zone");
    }

    private void decide(String key, String name, String zone) {
        ObjectNode said = JSON.createObjectNode();
        said.put("at", "2022-01-01T08:00:00Z");
        said.put("project", key);
        said.put("name", name);
        said.put("name_local", "");
        said.put("industry", "040");
        said.put("place", "longyou");
        said.put("zone", zone);
        said.put("currency", "CNY");
        ArrayNode figures = said.putArray("figures");
        figures.addObject()
                .put("figure", "tax")
                .put("origin", "project")
                .set(
                        "value",
                        JSON.readTree(
                                "{\"relation\":\"at_least\",\"value\":10000000,\"unit\":\"CNY\"}"));
        figures.addObject()
                .put("figure", "jobs")
                .put("origin", "project")
                .set(
                        "value",
                        JSON.readTree(
                                "{\"relation\":\"equal\",\"value\":100,\"unit\":\"persons\"}"));
        said.putArray("conditions")
                .addObject()
                .put("kind", "agreement")
                .put("condition", "tax_per_land")
                .put("number", 300_000_000.0)
                .put("unit", "CNY/km2")
                .put("due", "2024-12-31");
        DecisionRegister.at(register()).append(said, List.of(), OptionalLong.empty());
    }

    private String register() {
        return folder.resolve("decisions.db").toString();
    }

    private Run follow(String... args) {
        List<String> all = new ArrayList<>(List.of("follow"));
        all.addAll(List.of(args));
        all.add("--register=" + register());
        return ChainRuns.preferred(all.toArray(String[]::new));
    }

    private static Run onPack(Path pack, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--pack=" + pack);
        return Run.with(Engines.REAL, Run.PLAIN, all.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /// The rows of a table, each by some of its columns.
    private static List<String> listed(JsonNode answer, String table, String... columns) {
        return answer.path(table)
                .valueStream()
                .map(
                        row ->
                                Stream.of(columns)
                                        .map(column -> row.path(column).asString())
                                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void promisedStandsBesideActual() throws IOException {
        String file =
                file(
                        "actuals.csv",
                        """
                        project,year,land,tax,jobs
                        P1,2023,30亩,100万元,40
                        P1,2024,30亩,300万元,90
                        Paper plant,2024,30亩,1200万元,120人
                        """);
        Run run = follow(file, "--json");
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        JsonNode answer = run.json();
        assertThat(listed(answer, "promises", "project", "year", "figure", "state"))
                .containsExactly(
                        "P1 2023 tax far_behind",
                        "P1 2023 jobs behind",
                        "P1 2024 tax far_behind",
                        "P1 2024 jobs behind",
                        "P2 2024 tax kept",
                        "P2 2024 jobs kept");
        // 300 and 1,200 万元 on 30 mu: 10 and 40 万元 a mu, of which 20 were asked.
        assertThat(listed(answer, "due_dates", "project", "state"))
                .containsExactly("P1 missed", "P2 met");
        assertThat(answer.path("findings").get(0).path("text").asString())
                .startsWith("1 of 2 projects is off course: Puzzle plant");
    }

    @Test
    void everythingWrongInATableIsSaidAtOnce() throws IOException {
        String file =
                file(
                        "actuals.csv",
                        """
                        project,year,land,tax,jobs
                        P9,2023,30亩,100万元,40
                        P1,2023,30亩,100万元,40
                        P1,2023,30亩,100万元,41
                        P2,2021,30亩,100万元,40
                        P2,2024,30亩,100吨,40
                        P2,2025,30亩,100,40
                        P1,2040,30亩,100万元,40
                        P1,,30亩,100万元,40
                        ,2024,30亩,100万元,40
                        """);
        Run run = follow(file);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err())
                .contains(
                        "is no project",
                        "row 3 already",
                        "is before the project was let in, which was in 2022.",
                        "is a year to come; the last that can be told of is ",
                        "吨",
                        "has no unit",
                        "The year is missing.");
        assertThat(run.err().lines().filter(line -> line.contains("actuals.csv:")).count())
                .as(run.err())
                .isBetween(8L, 12L);
    }

    private Path book() throws IOException {
        Path book = folder.resolve("book.xlsx");
        if (!Files.exists(book)) {
            assertThat(
                            ChainRuns.preferred("zone", "init", "longyou", "--out", book.toString())
                                    .exitCode())
                    .isZero();
        }
        return book;
    }

    private FilledBook filled() throws IOException {
        return FilledBook.open(book()).head(2024, "Committee");
    }

    private static Object[] firm(String name, Object year, String project) {
        return new Object[] {
            name, "040", year, 30, 1.0, 3.0, 12.0, "", 90, "", "", "", "", "", 0.1, 40, "", 12.0,
            1000, project
        };
    }

    @Test
    void theBookNamesItsProjects() throws IOException {
        Path book = folder.resolve("mine.xlsx");
        filled().row("Enterprises", firm("Any name", 2023, "P1"))
                .row("Enterprises", firm("Paper plant", 2023, ""))
                .row("Enterprises", firm("Old firm", 2023, ""))
                .protect("Enterprises")
                .save(book);
        Run run = follow(book.toString(), "--json");
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        assertThat(listed(run.json(), "promises", "project")).containsOnly("P1", "P2");
        assertThat(run.json().path("not_rated").size() + run.json().path("classes").size())
                .isEqualTo(3);
    }

    @Test
    void everythingWrongInABookIsSaid() throws IOException {
        Path book = folder.resolve("bad.xlsx");
        filled().row("Enterprises", firm("Some firm", 2023, "P9"))
                .row("Enterprises", firm("Any name", 2021, "P1"))
                .save(book);
        Run run = follow(book.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err())
                .contains("Enterprises!T2", "P9", "Enterprises!C3", "before the project P1");

        filled().row("Enterprises", firm("Twice", 2023, ""))
                .row("Enterprises", firm("Twice", 2023, ""))
                .row("Enterprises", firm("Some firm", 2023, "P9"))
                .formula("Enterprises", "E3", "1/0", Double.NaN)
                .set("Enterprises", "F4", "100吨")
                .save(book);
        // All of it at once, the projects of a broken book too.
        assertThat(follow(book.toString()).err())
                .contains("Enterprises!A3", "E3", "Enterprises!F4", "100吨", "Enterprises!T4", "P9");

        filled().row("Enterprises", firm("Firm", 2023, ""))
                .rename("Enterprises", "Firms")
                .save(book);
        assertThat(follow(book.toString()).err()).contains("Firms");

        Run other = follow(filledOther().toString());
        assertThat(other.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(other.err()).contains("wuyi-edz", "longyou-zone");
        filled().row("Enterprises", firm("Firm", 2023, "")).save(book);
        assertThat(follow(book.toString(), "--zone=wuyi-edz").err())
                .contains("This is the book of longyou-zone");
    }

    private Path filledOther() throws IOException {
        Path form = folder.resolve("other-form.xlsx");
        ChainRuns.preferred("zone", "init", "wuyi", "--zone", "wuyi-edz", "--out", form.toString());
        Path book = folder.resolve("other.xlsx");
        FilledBook.open(form)
                .head(2024, "Committee")
                .row("Enterprises", firm("Firm", 2023, ""))
                .save(book);
        return book;
    }

    @Test
    void whatIsFollowedBecomesTheZonesOwnRecord() throws IOException {
        String file =
                file(
                        "actuals.csv",
                        """
                        project,year,land,tax,jobs
                        P1,2024,30亩,300万元,90
                        P2,2024,30亩,1200万元,120
                        """);
        Path pack = folder.resolve("mine");
        Run run = follow(file, "--into=" + pack, "--json");
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();

        // 15 of 20 million came, 210 of 200 jobs.
        Run admit = onPack(pack, "admit", "QZ01", "--zone=longyou-zone", "--json");
        assertThat(admit.exitCode()).as(admit.err()).isZero();
        assertThat(
                        admit.json()
                                .path("delivered")
                                .valueStream()
                                .map(
                                        one ->
                                                one.path("promise").asString()
                                                        + " "
                                                        + one.path("groups")
                                                                .get(0)
                                                                .path("near")
                                                                .asString()
                                                        + " "
                                                        + one.path("groups").get(0).path("rate")))
                .contains("tax zone 0.75", "jobs zone 1.05");
        // It is told again from the pack, the same to the letter, without the firms.
        Run kept = onPack(pack, "follow", "--register=" + register(), "--json");
        assertThat(kept.exitCode()).as(kept.err()).isZero();
        assertThat(listed(kept.json(), "promises", FIGURES))
                .isEqualTo(listed(run.json(), "promises", FIGURES))
                .hasSize(4);
        assertThat(listed(kept.json(), "due_dates", "project", "due"))
                .containsExactly("P1 2024-12-31", "P2 2024-12-31");
        assertThat(kept.json().has("classes")).isFalse();
        Run one = onPack(pack, "follow", "--register=" + register(), "--project=P2", "--json");
        assertThat(listed(one.json(), "promises", "project")).containsExactly("P2", "P2");
        assertThat(listed(one.json(), "due_dates", "project")).containsExactly("P2");
        Run report = onPack(pack, "report", "--out=" + folder.resolve("report"));
        assertThat(report.exitCode()).as(report.err()).isZero();
        assertThat(Files.readString(folder.resolve("report/index.html")))
                .contains("Of 4 promises that are followed, 2 are behind.")
                .contains("Puzzle plant");
    }

    @Test
    void aWatchListIsNoStandardOfAdmission() {
        Run run = ChainRuns.preferred("admit", "QZ01", "--rules=xinchang-double-ten-2021");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains("watch-list");
    }

    @Test
    void writesATableToFillIn() throws IOException {
        Path file = folder.resolve("empty.csv");
        assertThat(follow("--template=" + file).exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith("project,year,status,").contains("P1", "P2");
        // Firms are rated by a file alone.
        assertThat(follow("--year=2024").exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(follow(file.toString(), "--template=" + file).exitCode())
                .isEqualTo(ExitCodes.WRONG_USE);
    }
}
