package org.shanhai.app.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.text.Visible;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a register must do, whatever holds it.
@Timeout(120)
abstract class RegisterTests {
    private static final int AT_ONCE = 4;

    @TempDir protected Path folder;
    private DecisionRegister register = DecisionRegister.at("none");

    /// A place with no register yet.
    abstract String address();

    /// Removes what guards the tables, as somebody would who wants to alter them.
    abstract List<String> unguard();

    @BeforeEach
    void open() {
        register = DecisionRegister.at(address());
    }

    @Test
    void addsEntriesEachOnTheOneBefore() {
        Decision first = Recording.add(register, "a");
        Decision second = Recording.add(register, "b");

        assertThat(first.previous()).isEqualTo(Decision.ROOT);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(register.list()).containsExactly(first, second);
        assertThat(register.get(2)).isEqualTo(second);
        assertThat(register.content(second.said().path("answer").path("hash").asString("")))
                .asString()
                .isEqualTo("{\"of\":\"b\"}");
        assertThat(register.verify())
                .isEqualTo(
                        new Chain(
                                2, second.hash(), List.of(first.hash(), second.hash()), List.of()));
    }

    @Test
    void supersedesWhatStandsAndNothingElse() {
        Recording.add(register, "a");
        Recording.add(register, "b");

        assertThatThrownBy(() -> Recording.add(register, "a")).satisfies(is("decided", 1L));
        assertThatThrownBy(() -> Recording.add(register, "a", OptionalLong.of(2)))
                .satisfies(is("decided", 1L));
        assertThat(Recording.add(register, "a", OptionalLong.of(1)).number()).isEqualTo(3);
        assertThatThrownBy(() -> Recording.add(register, "a", OptionalLong.of(1)))
                .satisfies(is("not_standing", 1L));
        assertThatThrownBy(() -> Recording.add(register, "a", OptionalLong.of(9)))
                .satisfies(is("not_standing", 9L));
        assertThat(register.list()).hasSize(3);
        assertThat(register.verify().flaws()).isEmpty();
    }

    private static java.util.function.Consumer<Throwable> is(String kind, Object argument) {
        return trouble -> {
            assertThat(trouble).isInstanceOf(RegisterTrouble.class);
            assertThat(((RegisterTrouble) trouble).kind().key()).isEqualTo(kind);
            assertThat(((RegisterTrouble) trouble).arguments()).contains(argument);
        };
    }

    @Test
    void keepsEntriesFromBeingChanged() throws SQLException {
        Recording.add(register, "a");
        for (String line :
                List.of(
                        "UPDATE decisions SET entry = '{}'",
                        "DELETE FROM decisions",
                        "UPDATE contents SET name = 'x'",
                        "DELETE FROM contents")) {
            assertThatThrownBy(() -> run(line)).hasMessageContaining("never changed");
        }
        assertThat(register.verify().flaws()).isEmpty();
    }

    @Test
    void findsWhateverWasAltered() throws SQLException {
        for (String project : List.of("a", "b", "c", "d")) {
            Recording.add(register, project);
        }
        run(unguard().toArray(String[]::new));
        String content = register.get(4).said().path("answer").path("hash").asString("");

        assertThat(
                        flawsAfter(
                                "UPDATE decisions SET entry = replace(entry, 'x', 'y') WHERE number = 1"))
                .containsExactly("1 changed");
        assertThat(flawsAfter("UPDATE decisions SET supersedes = 1 WHERE number = 4"))
                .containsExactly("1 changed", "4 changed");
        assertThat(flawsAfter("DELETE FROM decisions WHERE number = 2"))
                .containsExactly("1 changed", "2 missing", "3 unlinked", "4 changed");
        assertThat(
                        flawsAfter(
                                "UPDATE decisions SET supersedes = NULL WHERE number = 4",
                                "DELETE FROM contents WHERE hash = '" + content + "'"))
                .containsExactly("1 changed", "2 missing", "3 unlinked", "4 content_missing");
        assertThat(flawsAfter("DELETE FROM decisions WHERE number = 4")).contains("4 missing");
    }

    /// Whoever writes the last entry anew, with a hash that fits it, leaves the noted end behind.
    @Test
    void findsALastEntryThatWasWrittenAnew() throws SQLException {
        Recording.add(register, "a");
        Decision last = Recording.add(register, "b");
        Decision other = Decision.next(2, last.entry() + " ", last.previous());
        run(unguard().toArray(String[]::new));

        assertThat(
                        flawsAfter(
                                "UPDATE decisions SET entry = '%s', hash = '%s' WHERE number = 2"
                                        .formatted(other.entry(), other.hash())))
                .containsExactly("2 unlinked");
    }

    /// Two entries that changed places are both others than were recorded.
    @Test
    void findsEntriesInAnotherOrder() throws SQLException {
        for (String project : List.of("a", "b", "c")) {
            Recording.add(register, project);
        }
        run(unguard().toArray(String[]::new));

        assertThat(
                        flawsAfter(
                                "UPDATE decisions SET number = 9 WHERE number = 2",
                                "UPDATE decisions SET number = 2 WHERE number = 3",
                                "UPDATE decisions SET number = 3 WHERE number = 9"))
                .containsExactly("2 changed", "3 changed");
    }

    /// Whoever moves the noted end too is found out by a hash noted elsewhere.
    @Test
    void isFoundCutByANotedHash() throws SQLException {
        Decision first = Recording.add(register, "a");
        Decision second = Recording.add(register, "b");
        run(unguard().toArray(String[]::new));
        assertThat(
                        flawsAfter(
                                "DELETE FROM decisions WHERE number = 2",
                                "UPDATE register SET value = '1 "
                                        + first.hash()
                                        + "' WHERE name = 'head'"))
                .as("what it brought is left behind")
                .containsExactly("0 content_unnamed");
        run(
                "DELETE FROM contents WHERE hash = '%s'"
                        .formatted(second.said().path("answer").path("hash").asString("")));

        assertThat(register.verify().flaws()).isEmpty();
        assertThat(register.verify().hashes()).doesNotContain(second.hash());
    }

    @Test
    void findsAContentThatWasChanged() throws SQLException {
        Decision first = Recording.add(register, "a");
        Recording.add(register, "b");
        String of = first.said().path("answer").path("hash").asString("");
        String by = register.get(2).said().path("answer").path("hash").asString("");
        run(unguard().toArray(String[]::new));
        run(
                "UPDATE contents SET packed = (SELECT packed FROM contents WHERE hash = '%s') WHERE hash = '%s'"
                        .formatted(by, of));

        assertThat(register.verify().flaws())
                .containsExactly(new Chain.Flaw(1, Chain.Flaw.Kind.CONTENT_CHANGED, of));
        assertThatThrownBy(() -> register.content(of)).satisfies(is("damaged", of));
    }

    /// A register of three entries, with what stands behind `{…}` in a line put in.
    private void alter(String lines) throws SQLException {
        List<Decision> all = new ArrayList<>();
        for (String project : List.of("a", "b", "c")) {
            all.add(Recording.add(register, project));
        }
        Decision last = all.getLast();
        Decision more = Decision.next(4, last.entry().replace("\"c\"", "\"d\""), last.hash());
        run(unguard().toArray(String[]::new));
        for (String line : lines.split("; ", -1)) {
            run(
                    line.replace("{first}", answer(all.get(0)))
                            .replace("{second}", answer(all.get(1)))
                            .replace("{head}", last.hash())
                            .replace("{before}", all.get(1).hash())
                            .replace("{more}", more.hash())
                            .replace("{entry}", more.entry())
                            .replace("{zeros}", "0".repeat(64)));
        }
    }

    private static String answer(Decision decision) {
        return decision.said().path("answer").path("hash").asString("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE contents SET packed = ''",
                "UPDATE contents SET packed = '' WHERE hash = '{first}'",
                "UPDATE contents SET packed = (SELECT packed FROM contents WHERE hash = '{second}')"
                        + " WHERE hash = '{first}'",
                "DELETE FROM contents WHERE hash = '{first}'",
                "UPDATE contents SET kind = 'input' WHERE hash = '{first}'",
                "UPDATE contents SET name = 'other' WHERE hash = '{second}'",
                "UPDATE contents SET hash = '{zeros}' WHERE hash = '{second}'",
                "INSERT INTO contents VALUES ('{zeros}', 'answer', 'broken', '')",
                "UPDATE decisions SET entry = replace(entry, 'xx', 'xy') WHERE number = 1",
                "UPDATE decisions SET entry = replace(entry, 'xx', 'xy') WHERE number = 2",
                "UPDATE decisions SET entry = replace(entry, 'xx', 'xy') WHERE number = 3",
                "UPDATE decisions SET entry = 'no entry' WHERE number = 2",
                "UPDATE decisions SET about = 'other' WHERE number = 3",
                "UPDATE decisions SET supersedes = 1 WHERE number = 3",
                "UPDATE decisions SET previous = '{head}' WHERE number = 2",
                "UPDATE decisions SET number = 9 WHERE number = 1; UPDATE decisions SET number = 1"
                        + " WHERE number = 2; UPDATE decisions SET number = 2 WHERE number = 9",
                "UPDATE decisions SET number = 900000000000000000 WHERE number = 3",
                "DELETE FROM decisions WHERE number = 1",
                "DELETE FROM decisions WHERE number = 2",
                "DELETE FROM decisions WHERE number = 3",
                "DELETE FROM decisions",
                "DELETE FROM decisions WHERE number = 3; UPDATE register SET value = '2 {before}'"
                        + " WHERE name = 'head'",
                "INSERT INTO decisions VALUES (4, 'd\nlongyou\n', NULL, '{entry}', '{head}',"
                        + " '{more}')",
                "UPDATE register SET value = '3 {zeros}' WHERE name = 'head'",
                "UPDATE register SET value = '2 {before}' WHERE name = 'head'",
                "UPDATE register SET value = '4 {head}' WHERE name = 'head'",
                "UPDATE register SET value = '900000000000000000 {head}' WHERE name = 'head'",
                "UPDATE register SET value = 'nonsense' WHERE name = 'head'",
                "DELETE FROM register WHERE name = 'head'",
                "UPDATE register SET value = '1' WHERE name = 'format'",
                "CREATE TABLE other AS SELECT * FROM register; DROP TABLE register; ALTER TABLE"
                        + " other RENAME TO register; INSERT INTO register VALUES ('head',"
                        + " '3 {zeros}')"
            })
    void nothingIsRecordedOntoWhatWasAltered(String lines) throws SQLException {
        alter(lines);
        Chain chain = register.verify();
        assertThat(chain.flaws()).isNotEmpty();

        assertThatThrownBy(() -> Recording.add(register, "d"))
                .satisfies(is("altered", chain.flaws().size()));
        assertThat(register.verify()).isEqualTo(chain);

        Path copy = folder.resolve("copy.db");
        assertThat(register.copyTo(copy)).isEqualTo(chain);
        assertThat(DecisionRegister.at(copy.toString()).verify().flaws()).isNotEmpty();
    }

    /// What a decision rests on would otherwise not be kept with it.
    @Test
    void aBrokenContentIsNotTakenForTheOneThatIsToBeKept() throws SQLException {
        Recording.add(register, "a");
        Content coming = Content.of(Content.Kind.ANSWER, "b", "{\"of\":\"b\"}");
        run("INSERT INTO contents VALUES ('%s', 'answer', 'b', '')".formatted(coming.hash()));

        assertThatThrownBy(() -> Recording.add(register, "b")).hasMessageStartingWith("altered");
        assertThat(register.list()).hasSize(1);
    }

    @Test
    void oneOfAnOlderFormIsVerifiedAsItIsAndThenBroughtIntoThisOne() throws SQLException {
        Content answer = Content.of(Content.Kind.ANSWER, "a", "{\"of\":\"a\"}");
        Decision old =
                Decision.next(
                        1,
                        "{\"project\":\"a\",\"at\":\"2030-01-01T00:00:00Z\",\"answer\":{\"hash\":\"%s\"}}"
                                .formatted(answer.hash()),
                        Decision.ROOT);
        makeOld(old, answer);

        assertThat(register.list()).containsExactly(old);
        assertThat(register.verify())
                .isEqualTo(new Chain(1, old.hash(), List.of(old.hash()), List.of()));
        Path copy = folder.resolve("copy.db");
        register.copyTo(copy);
        assertThat(DecisionRegister.at(copy.toString()).verify()).isEqualTo(register.verify());

        Decision next = Recording.add(register, "b");
        assertThat(next.previous()).isEqualTo(old.hash());
        assertThat(next.contents().orElseThrow())
                .extracting(Decision.Named::name)
                .containsExactly("a", "b", "rules");
        assertThat(register.verify().flaws()).isEmpty();
        run(unguard().toArray(String[]::new));
        assertThat(flawsAfter("UPDATE contents SET kind = 'input' WHERE name = 'a'"))
                .containsExactly("2 content_renamed");
    }

    private void makeOld(Decision decision, Content content) throws SQLException {
        String url = address().startsWith("jdbc:") ? address() : "jdbc:sqlite:" + address();
        try (Connection connection = DriverManager.getConnection(url)) {
            RegisterTables tables = new RegisterTables(connection);
            tables.make(url.startsWith("jdbc:sqlite:") ? Dialect.SQLITE : Dialect.POSTGRESQL, 1);
            tables.add(content);
            tables.add(Chain.Row.of(decision));
            tables.setHead(1, decision.hash());
        }
    }

    @Test
    void timeNeverGoesBack() throws SQLException {
        ObjectNode first = said("a", "2026-03-01T09:00:00Z");
        assertThat(register.append(first, List.of(), OptionalLong.empty()).said().has("clock"))
                .isFalse();

        ObjectNode back = said("b", "2020-01-01T00:00:00Z");
        Decision second = register.append(back, List.of(), OptionalLong.empty());
        assertThat(second.text("at")).isEqualTo("2026-03-01T09:00:00Z");
        assertThat(second.text("clock")).isEqualTo("2020-01-01T00:00:00Z");
        Decision third =
                register.append(said("c", "2026-03-01T09:00:01Z"), List.of(), OptionalLong.empty());
        assertThat(third.text("at")).isEqualTo("2026-03-01T09:00:01Z");
        assertThat(third.said().has("clock")).isFalse();
        assertThat(register.verify().flaws()).isEmpty();

        // Somebody writes the last entry and the head anew.
        ObjectNode earlier = said("c", "2025-01-01T00:00:00Z");
        Decision.name(earlier, List.of());
        Decision forged = Decision.next(3, earlier.toString(), second.hash());
        run(unguard().toArray(String[]::new));
        assertThat(
                        flawsAfter(
                                "UPDATE decisions SET entry = '%s', hash = '%s' WHERE number = 3"
                                        .formatted(forged.entry(), forged.hash()),
                                "UPDATE register SET value = '3 %s' WHERE name = 'head'"
                                        .formatted(forged.hash())))
                .containsExactly("3 earlier");
    }

    /// The day of the entry counts, whatever the clock tells.
    @Test
    void nothingIsDueBeforeTheDecision() {
        register.append(
                due(said("a", "2026-03-01T09:00:00Z"), "2026-03-01"),
                List.of(),
                OptionalLong.empty());

        assertThatThrownBy(
                        () ->
                                register.append(
                                        due(said("b", "2026-03-02T09:00:00Z"), "2026-03-01"),
                                        List.of(),
                                        OptionalLong.empty()))
                .satisfies(is("past_due", "completion 2026-03-01"));
        assertThatThrownBy(
                        () ->
                                register.append(
                                        due(said("b", "2020-03-01T09:00:00Z"), "2021-01-01"),
                                        List.of(),
                                        OptionalLong.empty()))
                .satisfies(is("past_due", "2026-03-01"));
        assertThat(register.list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by", "because", "project", "name", "name_local", "zone", "place"})
    void namesWithControlCharactersAreRefused(String field) {
        for (String control :
                List.of("\u0000", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u202e")) {
            ObjectNode said = said("a", "2026-03-01T09:00:00Z").put(field, "x" + control + "y");
            assertThatThrownBy(() -> register.append(said, List.of(), OptionalLong.empty()))
                    .satisfies(is("controls", Visible.line("x" + control + "y")));
        }
        ObjectNode lines = said("a", "2026-03-01T09:00:00Z").put(field, "x\ny");
        if (field.equals("because")) {
            assertThat(register.append(lines, List.of(), OptionalLong.empty()).number())
                    .isEqualTo(1);
        } else {
            assertThatThrownBy(() -> register.append(lines, List.of(), OptionalLong.empty()))
                    .hasMessageStartingWith("controls");
        }
        Content file = Content.of(Content.Kind.INPUT, "plant\u0007.csv", "x");
        assertThatThrownBy(
                        () ->
                                register.append(
                                        said("b", "2026-03-01T09:00:00Z"),
                                        List.of(file),
                                        OptionalLong.empty()))
                .hasMessageStartingWith("controls");
    }

    private static ObjectNode said(String project, String at) {
        return new JsonMapper().createObjectNode().put("at", at).put("project", project);
    }

    private static ObjectNode due(ObjectNode said, String date) {
        said.putArray("conditions").addObject().put("condition", "completion").put("due", date);
        return said;
    }

    @Test
    void leavesARegisterOfANewerVersionAlone() throws SQLException {
        Recording.add(register, "a");
        run("UPDATE register SET value = '3' WHERE name = 'format'");
        List<Decision> none = new ArrayList<>();

        assertThatThrownBy(() -> Recording.add(register, "b")).satisfies(is("newer", "3"));
        assertThatThrownBy(() -> none.addAll(register.list())).satisfies(is("newer", "3"));
        assertThatThrownBy(() -> register.copyTo(folder.resolve("copy.db")))
                .satisfies(is("newer", "3"));
        run("UPDATE register SET value = '2' WHERE name = 'format'");
        assertThat(register.list()).hasSize(1);
    }

    @Test
    void isCopiedWholeWhileOthersWrite() throws Exception {
        Recording.add(register, "first");
        Recording writer = Recording.start(address(), "w");
        try {
            waitFor(writer, 3);
            for (int k = 0; k < 3; k++) {
                Path copy = folder.resolve("copy" + k + ".db");
                int before = writer.count();
                long copied = register.copyTo(copy).entries();
                DecisionRegister read = DecisionRegister.at(copy.toString());
                assertThat(read.verify().flaws()).isEmpty();
                assertThat(read.verify().entries()).isEqualTo(copied).isGreaterThan(before);
                assertThat(register.list().subList(0, (int) copied)).isEqualTo(read.list());
            }
            assertThat(writer.isAlive()).isTrue();
        } finally {
            writer.kill();
        }
    }

    /// Four processes record at once and are killed at twenty moments: whatever they had said to be
    /// recorded is there, and nothing by halves.
    @Test
    void losesNothingOfProcessesThatAreKilled() throws Exception {
        Random moments = new Random(20);
        List<String> said = new ArrayList<>();
        for (int round = 0; round < 20 / AT_ONCE; round++) {
            List<Recording> processes = new ArrayList<>();
            for (int k = 0; k < AT_ONCE; k++) {
                processes.add(Recording.start(address(), "r" + round + "p" + k));
            }
            try {
                for (Recording process : processes) {
                    waitFor(process, 1);
                }
                for (Recording process : processes) {
                    Thread.sleep(moments.nextInt(40));
                    said.addAll(process.kill());
                }
            } finally {
                for (Recording process : processes) {
                    process.kill();
                }
            }
            Chain chain = register.verify();
            assertThat(chain.flaws()).isEmpty();
            assertThat(chain.hashes())
                    .hasSizeLessThanOrEqualTo(said.size() + AT_ONCE * (round + 1));
        }
        List<Decision> all = register.list();
        assertThat(said).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(all.stream().map(one -> one.number() + " " + one.hash())).containsAll(said);
    }

    private static void waitFor(Recording process, int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (process.count() < count) {
            assertThat(System.nanoTime()).isLessThan(end);
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(1);
        }
    }

    private List<String> flawsAfter(String... lines) throws SQLException {
        run(lines);
        return register.verify().flaws().stream()
                .map(flaw -> flaw.number() + " " + flaw.kind().key())
                .toList();
    }

    private void run(String... lines) throws SQLException {
        String url = address().startsWith("jdbc:") ? address() : "jdbc:sqlite:" + address();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }
}
