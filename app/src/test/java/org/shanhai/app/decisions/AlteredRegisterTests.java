package org.shanhai.app.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a register must find of what somebody altered in it, whatever holds it.
@Timeout(120)
abstract class AlteredRegisterTests {
    @TempDir protected Path folder;
    protected DecisionRegister register = DecisionRegister.at("none");

    /// A place with no register yet.
    abstract String address();

    /// Removes what guards the tables, as somebody would who wants to alter them.
    abstract List<String> unguard();

    @BeforeEach
    void open() {
        register = DecisionRegister.at(address());
    }

    static java.util.function.Consumer<Throwable> is(String kind, Object argument) {
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
            assertThatThrownBy(() -> execute(line)).hasMessageContaining("never changed");
        }
        assertThat(register.verify().flaws()).isEmpty();
    }

    @Test
    void findsWhateverWasAltered() throws SQLException {
        for (String project : List.of("a", "b", "c", "d")) {
            Recording.add(register, project);
        }
        execute(unguard().toArray(String[]::new));
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
        execute(unguard().toArray(String[]::new));

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
        execute(unguard().toArray(String[]::new));

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
        execute(unguard().toArray(String[]::new));
        assertThat(
                        flawsAfter(
                                "DELETE FROM decisions WHERE number = 2",
                                "UPDATE register SET value = '1 "
                                        + first.hash()
                                        + "' WHERE name = 'head'"))
                .as("what it brought is left behind")
                .containsExactly("0 content_unnamed", "0 content_unnamed");
        for (Decision.Named brought : second.contents().orElseThrow()) {
            execute("DELETE FROM contents WHERE hash = '%s'".formatted(brought.hash()));
        }

        assertThat(register.verify().flaws()).isEmpty();
        assertThat(register.verify().hashes()).doesNotContain(second.hash());
    }

    /// One that decides the same anew, and rests on nothing that was not there.
    @Test
    void findsALastEntryTakenOutThatBroughtNothingNew() throws SQLException {
        Decision first = Recording.add(register, "a");
        Recording.add(register, "a", OptionalLong.of(1));
        execute(unguard().toArray(String[]::new));
        execute(
                "DELETE FROM decisions WHERE number = 2",
                "UPDATE register SET value = '1 " + first.hash() + "' WHERE name = 'head'");

        assertThatThrownBy(() -> Recording.add(register, "b")).hasMessageStartingWith("altered");
        assertThat(register.verify().flaws())
                .extracting(Chain.Flaw::kind)
                .containsExactly(Chain.Flaw.Kind.CONTENT_UNNAMED);
    }

    @Test
    void findsAContentThatWasChanged() throws SQLException {
        Decision first = Recording.add(register, "a");
        Recording.add(register, "b");
        String of = first.said().path("answer").path("hash").asString("");
        String by = register.get(2).said().path("answer").path("hash").asString("");
        execute(unguard().toArray(String[]::new));
        execute(
                "UPDATE contents SET packed = (SELECT packed FROM contents WHERE hash = '%s') WHERE hash = '%s'"
                        .formatted(by, of));

        assertThat(register.verify().flaws())
                .containsExactly(new Chain.Flaw(1, Chain.Flaw.Kind.CONTENT_CHANGED, of));
        assertThatThrownBy(() -> register.content(of)).satisfies(is("damaged", of));
    }

    /// What stands behind the end of what is packed would be kept unseen.
    @Test
    void findsBytesBehindAContent() {
        byte[] packed = Content.of(Content.Kind.ANSWER, "a", "{}").packed();
        String hash = Content.hash("{}");

        assertThat(Content.isOf(packed, hash)).isTrue();
        assertThat(Content.isOf(Arrays.copyOf(packed, packed.length + 9), hash)).isFalse();
        assertThat(Content.isOf(Arrays.copyOf(packed, packed.length - 1), hash)).isFalse();
    }

    /// A register of three entries, with what stands behind `{…}` in a line put in.
    private void alter(String lines) throws SQLException {
        List<Decision> all = new ArrayList<>();
        for (String project : List.of("a", "b", "c")) {
            all.add(Recording.add(register, project));
        }
        Decision last = all.getLast();
        Decision more = Decision.next(4, last.entry().replace("\"c\"", "\"d\""), last.hash());
        execute(unguard().toArray(String[]::new));
        for (String line : lines.split("; ", -1)) {
            execute(
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
        execute("INSERT INTO contents VALUES ('%s', 'answer', 'b', '')".formatted(coming.hash()));

        assertThatThrownBy(() -> Recording.add(register, "b")).hasMessageStartingWith("altered");
        assertThat(register.list()).hasSize(1);
    }

    final List<String> flawsAfter(String... lines) throws SQLException {
        execute(lines);
        return register.verify().flaws().stream()
                .map(flaw -> flaw.number() + " " + flaw.kind().key())
                .toList();
    }

    final void execute(String... lines) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }

    final String url() {
        return address().startsWith("jdbc:") ? address() : "jdbc:sqlite:" + address();
    }
}
