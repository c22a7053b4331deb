package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Decisions recorded, listed, worked out again, on a small pack that lies in a folder.
class DecisionsCommandTest {
    private static final Engines READING =
            new Engines(
                    PackReader::read,
                    Estimator::estimate,
                    (region, estimation, problems, plan, edition, out) -> {});
    private static final Surroundings THEN =
            Run.PLAIN.at(Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC));

    @TempDir private Path folder;

    @BeforeEach
    void makeAPackAndAProject() throws IOException {
        assertThat(run("init", "PACK").exitCode()).isZero();
        Files.writeString(
                folder.resolve("rules.csv"), AdmitRuns.RULES.replaceFirst("zone,1,.*\n", ""));
        Files.writeString(
                folder.resolve("plant.csv"),
                "project,name,place,investment,land,tax,tax_scope,jobs\n"
                        + "P1,Toy works,hill_county,60 million yuan,30 mu,9 million yuan,total,"
                        + "100 persons\n");
    }

    private Run run(String... args) {
        return runAt(THEN, args);
    }

    private Run runAt(Surroundings when, String... args) {
        List<String> all = new ArrayList<>();
        for (String arg : args) {
            all.add(
                    arg.replace("PACK", folder.resolve("PACK").toString())
                            .replace("DB", folder.resolve("decisions.db").toString())
                            .replace("DIR", folder.toString()));
        }
        return Run.with(READING, when, all.toArray(String[]::new));
    }

    private Run record(String... more) {
        return recordAt(THEN, more);
    }

    private Run recordAt(Surroundings when, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "admit",
                                "DIR/plant.csv",
                                "--pack=PACK",
                                "--rules=DIR/rules.csv",
                                "--record",
                                "--by=Committee",
                                "--because=fits",
                                "--register=DB"));
        all.addAll(List.of(more));
        return runAt(when, all.toArray(String[]::new));
    }

    @Test
    void aDecisionIsWorkedOutAgainFromWhatWasKept() throws IOException {
        Run recorded = record("--due=completion=2028-06-30", "--json");
        assertThat(recorded.exitCode()).as(recorded.out() + recorded.err()).isZero();
        assertThat(recorded.json().path("recorded").path("number").asInt()).isEqualTo(1);
        String hash = recorded.json().path("recorded").path("hash").asString();

        Run why = run("decisions", "why", "1", "--register=DB", "--json");
        assertThat(why.exitCode()).as(why.out() + why.err()).isZero();
        assertThat(why.json().path("recomputed").path("same").asBoolean()).isTrue();
        assertThat(why.json().path("reasons").isEmpty()).isFalse();
        assertThat(why.json().path("inputs").toString()).doesNotContain("changed");
        assertThat(run("decisions", "verify", "--holds=" + hash, "--register=DB").exitCode())
                .isZero();
        assertThat(run("decisions", "verify", "--holds=beef", "--register=DB").exitCode())
                .isEqualTo(ExitCodes.NO);

        // The pack, the rules and the project are others now, or gone: what was kept counts.
        Files.writeString(folder.resolve("PACK/places.csv"), "no longer a table");
        Files.writeString(folder.resolve("rules.csv"), "others");
        Files.delete(folder.resolve("plant.csv"));
        why = run("decisions", "why", "1", "--register=DB", "--json");
        assertThat(why.json().path("recomputed").path("same").asBoolean()).isTrue();
        assertThat(why.json().path("inputs").valueStream().map(one -> one.path("state").asString()))
                .containsExactly("changed", "gone", "changed");
        assertThat(why.json().path("inputs").get(0).path("files").toString())
                .isEqualTo("[\"places.csv\"]");
    }

    /// The list of mountain places that was asked for then is asked for again.
    @Test
    void theListIsThatOfThen() throws IOException {
        Path places = folder.resolve("PACK/places.csv");
        List<String> rows = Files.readAllLines(places);
        rows.replaceAll(row -> row + (row.startsWith("hill_county,") ? ",2024" : ","));
        rows.set(0, rows.getFirst() + "left_list");
        Files.write(places, rows);
        assertThat(record("--list=2021", "--json").json().path("list").asInt()).isEqualTo(2021);
        Run today = run("admit", "DIR/plant.csv", "--pack=PACK", "--rules=DIR/rules.csv", "--json");
        assertThat(today.json().path("list").asInt()).isEqualTo(2024);

        Run why = run("decisions", "why", "1", "--register=DB", "--json");
        assertThat(why.json().path("recomputed").path("same").asBoolean()).isTrue();
    }

    @Test
    void anotherMemoIsSaidToBeOne() throws Exception {
        record();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("decisions.db"));
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER no_UPDATE_of_decisions");
            statement.execute(
                    "UPDATE decisions SET entry = replace(entry, '\"option\":\"--rules\"',"
                            + " '\"option\":\"--set\",\"value\":\"land=70mu\"},{\"option\":\"--rules\"')");
        }
        Run why = run("decisions", "why", "1", "--register=DB", "--json");

        assertThat(why.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(why.json().path("recomputed").path("same").asBoolean()).isFalse();
        assertThat(why.json().path("recomputed").path("differing").toString()).contains("figures");
        assertThat(why.json().path("differences").isEmpty()).isFalse();
        assertThat(run("decisions", "verify", "--register=DB").exitCode()).isEqualTo(ExitCodes.NO);
    }

    @Test
    void aProjectIsDecidedOnceAndThenSuperseded() {
        assertThat(record().exitCode()).isZero();
        Run again = record();
        assertThat(again.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(again.err()).contains("--supersedes 1");
        assertThat(record("--supersedes=1").exitCode()).isZero();

        Run list = run("decisions", "list", "--register=DB", "--json");
        assertThat(
                        list.json()
                                .path("decisions")
                                .valueStream()
                                .map(one -> one.path("stands").asString()))
                .containsExactly("superseded by 2", "yes");
        assertThat(list.json().path("decisions").get(0).path("at").asString())
                .isEqualTo("2026-03-01T09:00:00Z");
        // What both rest on is kept once: the second brings its answer alone, and that is the same.
        assertThat(DecisionRegister.at(folder.resolve("decisions.db").toString()).list())
                .extracting(one -> one.said().path("pack").path("hash").asString())
                .containsOnly(
                        DecisionRegister.at(folder.resolve("decisions.db").toString())
                                .get(1)
                                .said()
                                .path("pack")
                                .path("hash")
                                .asString());
    }

    /// Conditions were once recorded by their keys alone.
    @ParameterizedTest
    @CsvSource({
        "agreement, tax_per_land, 3e8, CNY/km2, 'tax per land (all of it): 200,000 yuan per mu'",
        "land_grant, floor_area_ratio, 1.2, , 'floor-area ratio: 1.2'",
        "agreement, jobs, 100, persons, jobs: 100 persons",
        "land_grant, use, , , use of the land",
        "permit, limit:energy, , , 'quota: energy a year'",
        "agreement, made_up, , , made up"
    })
    void conditionsOfOldDecisionsAreNamed(
            String kind,
            String about,
            @Nullable Double number,
            @Nullable String unit,
            String told) {
        ObjectNode said = JsonMapper.shared().createObjectNode();
        said.put("at", "2024-01-01T08:00:00Z").put("project", "P1").put("currency", "CNY");
        said.put("verdict", "admit_on_conditions");
        said.putArray("conditions")
                .addObject()
                .put("kind", kind)
                .put("condition", about)
                .put("number", number)
                .put("unit", unit);
        DecisionRegister.at(folder.resolve("decisions.db").toString())
                .append(said, List.of(), OptionalLong.empty());
        Run shown = run("decisions", "show", "1", "--register=DB");
        assertThat(shown.out()).as(shown.err()).contains(told);
    }

    @Test
    void exportsAndCopies() throws IOException {
        record();
        assertThat(run("decisions", "export", "DIR/all.json", "--register=DB").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("all.json")))
                .contains("\"previous\"", "Committee");
        assertThat(run("decisions", "export", "DIR/all.csv", "--register=DB").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("all.csv"))).contains("P1", "Committee");
        assertThat(run("decisions", "backup", "DIR/copy.db", "--register=DB").exitCode()).isZero();
        assertThat(run("decisions", "backup", "DIR/copy.db", "--register=DB").exitCode())
                .isEqualTo(ExitCodes.NO);
        assertThat(run("decisions", "show", "1", "--register=DIR/copy.db").out())
                .contains("Committee", "fits");
    }

    @Test
    void aClockThatWasSetBackIsNamedInTheEntry() throws IOException {
        assertThat(record().exitCode()).isZero();
        Surroundings back =
                Run.PLAIN.at(Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC));
        Run again = recordAt(back, "--supersedes=1");

        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).contains("2020-01-01T00:00:00Z", "2026-03-01T09:00:00Z");
        Run shown = run("decisions", "show", "2", "--register=DB", "--json");
        assertThat(shown.json().path("decision").path("at").asString())
                .isEqualTo("2026-03-01T09:00:00Z");
        assertThat(shown.json().path("decision").path("clock").asString())
                .isEqualTo("2020-01-01T00:00:00Z");
        assertThat(run("decisions", "verify", "--register=DB").exitCode()).isZero();
        assertThat(run("decisions", "why", "2", "--register=DB").exitCode()).isZero();
        Run early = recordAt(back, "--supersedes=2", "--due=completion=2025-01-01");
        assertThat(early.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(early.err()).contains("completion 2025-01-01", "2026-03-01");
    }

    @Test
    void nothingIsRecordedOntoARegisterThatWasAltered() throws Exception {
        record();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("decisions.db"));
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER no_UPDATE_of_contents");
            statement.execute("UPDATE contents SET packed = zeroblob(9) WHERE kind = 'ruleset'");
        }
        Run again = record("--supersedes=1");

        assertThat(again.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(again.err()).contains("not as it was recorded", "nothing was recorded");
        Run copied = run("decisions", "backup", "DIR/copy.db", "--register=DB", "--json");
        assertThat(copied.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(copied.json().path("backed_up").path("sound").asBoolean()).isFalse();
        assertThat(copied.json().path("backed_up").path("flaws").asInt()).isPositive();
        assertThat(folder.resolve("copy.db")).exists();
        assertThat(run("decisions", "backup", "DIR/again.db", "--register=DB").out())
                .contains("no sound one");
    }

    /// Whoever took the keys away may have put in a second of what there is one of.
    @Test
    void aRegisterWithSomethingTwiceIsKeptAsItIs() throws Exception {
        record();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("decisions.db"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE two AS SELECT * FROM contents");
            statement.execute("DROP TABLE contents");
            statement.execute("ALTER TABLE two RENAME TO contents");
            statement.execute("INSERT INTO contents SELECT * FROM contents LIMIT 1");
        }
        assertThat(record("--supersedes=1").err()).contains("nothing was recorded");
        Run copied = run("decisions", "backup", "DIR/copy.db", "--register=DB");
        assertThat(copied.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(copied.err())
                .contains("decisions.db was altered (1 flaw)", "Keep the file itself")
                .doesNotContain("SQL");
        assertThat(folder.resolve("copy.db")).doesNotExist();
    }

    @Test
    void aFileWithoutAByteIsNoNewRegister() throws IOException {
        Files.createFile(folder.resolve("decisions.db"));
        Run recorded = record();

        assertThat(recorded.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(recorded.err()).contains("0 bytes", "backup");
        assertThat(run("decisions", "list", "--register=DB").err()).contains("0 bytes");
        assertThat(folder.resolve("decisions.db")).isEmptyFile();
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(record("--due=completion=2028-06-30", "--due=completion=2028-06-30").exitCode())
                .isEqualTo(ExitCodes.WRONG_USE);
        assertThat(record("--due=completion=2028-06-30", "--due=completion=2029-06-30").err())
                .contains("completion is given more than one date");
        Run past = record("--due=completion=2026-02-28");
        assertThat(past.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(past.err()).contains("completion 2026-02-28", "2026-03-01");
        Run bell =
                run(
                        "admit",
                        "DIR/plant.csv",
                        "--pack=PACK",
                        "--rules=DIR/rules.csv",
                        "--record",
                        "--by=Committee\u0007",
                        "--because=fits",
                        "--register=DB");
        assertThat(bell.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(bell.err()).contains("Committee\\u0007");
        assertThat(record("--due=nonsense").exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        Run unknown = record("--due=beauty=2028-01-01");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(unknown.err()).contains("beauty", "completion");
        assertThat(folder.resolve("decisions.db")).doesNotExist();
        assertThat(run("admit", "DIR/plant.csv", "--pack=PACK", "--record").exitCode())
                .isEqualTo(ExitCodes.WRONG_USE);
        // Blanks that a blank is not.
        assertThat(
                        run(
                                        "admit",
                                        "DIR/plant.csv",
                                        "--pack=PACK",
                                        "--rules=DIR/rules.csv",
                                        "--record",
                                        "--by=\u00a0\u202f",
                                        "--because=fits",
                                        "--register=DB")
                                .exitCode())
                .isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run("admit", "DIR/plant.csv", "--pack=PACK", "--by=me").exitCode())
                .isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run("decisions", "list", "--register=DB").err()).contains("no register");
        assertThat(run("decisions", "show", "1", "--register=jdbc:mysql://x").err())
                .contains("no address");
    }
}
