package org.shanhai.app.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.text.Visible;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a register must do, whatever holds it.
abstract class RegisterTests extends AlteredRegisterTests {
    private static final int AT_ONCE = 4;

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
                .containsExactly("a", "b", "rules", "previous");
        assertThat(register.verify().flaws()).isEmpty();
        execute(unguard().toArray(String[]::new));
        assertThat(flawsAfter("UPDATE contents SET kind = 'input' WHERE name = 'a'"))
                .containsExactly("2 content_renamed");
    }

    private void makeOld(Decision decision, Content content) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url())) {
            RegisterTables tables = new RegisterTables(connection);
            tables.make(url().startsWith("jdbc:sqlite:") ? Dialect.SQLITE : Dialect.POSTGRESQL, 1);
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
        execute(unguard().toArray(String[]::new));
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

    /// In China it is the next day already while it is still the day before in Greenwich.
    @Test
    void theDayIsThatOfTheZoneOfTheProgram() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThatThrownBy(
                            () ->
                                    register.append(
                                            due(said("a", "2026-03-01T20:00:00Z"), "2026-03-01"),
                                            List.of(),
                                            OptionalLong.empty()))
                    .satisfies(is("past_due", "2026-03-02"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            register.append(
                    due(said("a", "2026-03-02T02:00:00Z"), "2026-03-01"),
                    List.of(),
                    OptionalLong.empty());
        } finally {
            TimeZone.setDefault(before);
        }
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

    /// What nobody sees in a name makes two of one; in a reason it may stand, as in signs of faces.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ad",
                "\u200b",
                "\u200c",
                "\u200d",
                "\u200f",
                "\u061c",
                "\u2060",
                "\u2063",
                "\u206a",
                "\ufeff",
                "\ufff9",
                "\udb40\udc41",
                "\u3164",
                "\u2800",
                "\u180e",
                "\u034f"
            })
    void namesWithWhatNobodySeesAreRefused(String unseen) {
        for (String field : List.of("by", "project", "name", "name_local", "zone", "place")) {
            ObjectNode said = said("a", "2026-03-01T09:00:00Z").put(field, "王" + unseen + "伟");
            assertThatThrownBy(() -> register.append(said, List.of(), OptionalLong.empty()))
                    .satisfies(is("controls", "王\\u%04x伟".formatted(unseen.codePointAt(0))));
        }
        ObjectNode seen =
                said("a", "2026-03-01T09:00:00Z")
                        .put("because", "x" + unseen + "y")
                        .put("by", "نرم\u200cافزار 葛\udb40\udd00城");
        assertThat(register.append(seen, List.of(), OptionalLong.empty()).number()).isEqualTo(1);
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
        execute("UPDATE register SET value = '3' WHERE name = 'format'");
        List<Decision> none = new ArrayList<>();

        assertThatThrownBy(() -> Recording.add(register, "b")).satisfies(is("newer", "3"));
        assertThatThrownBy(() -> none.addAll(register.list())).satisfies(is("newer", "3"));
        assertThatThrownBy(() -> register.copyTo(folder.resolve("copy.db")))
                .satisfies(is("newer", "3"));
        execute("UPDATE register SET value = '2' WHERE name = 'format'");
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

    @Test
    void losesNothingOfProcessesThatAreKilled() throws Exception {
        assertNothingIsLost(AT_ONCE);
    }

    @Tag("at-length")
    @Test
    void losesNothingOfManyProcessesThatAreKilled() throws Exception {
        assertNothingIsLost(20);
    }

    /// Four processes record at once and are killed, one at each moment: whatever they had said to
    /// be recorded is there, and nothing by halves.
    private void assertNothingIsLost(int killed) throws Exception {
        Random moments = new Random(killed);
        List<String> said = new ArrayList<>();
        for (int round = 0; round < killed / AT_ONCE; round++) {
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
        assertThat(said).hasSizeGreaterThan(killed).doesNotHaveDuplicates();
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
}
