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
        run(
                "DELETE FROM decisions WHERE number = 2",
                "UPDATE register SET value = '1 " + first.hash() + "' WHERE name = 'head'");

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

    @Test
    void leavesARegisterOfANewerVersionAlone() throws SQLException {
        Recording.add(register, "a");
        run("UPDATE register SET value = '2' WHERE name = 'format'");
        List<Decision> none = new ArrayList<>();

        assertThatThrownBy(() -> Recording.add(register, "b")).satisfies(is("newer", "2"));
        assertThatThrownBy(() -> none.addAll(register.list())).satisfies(is("newer", "2"));
        assertThatThrownBy(() -> register.copyTo(folder.resolve("copy.db")))
                .satisfies(is("newer", "2"));
        run("UPDATE register SET value = '1' WHERE name = 'format'");
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
                long copied = register.copyTo(copy);
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
