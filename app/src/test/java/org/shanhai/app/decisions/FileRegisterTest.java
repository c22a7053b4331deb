package org.shanhai.app.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A register in a file.
class FileRegisterTest extends RegisterTests {
    @Override
    String address() {
        return folder.resolve("decisions.db").toString();
    }

    @Override
    List<String> unguard() {
        return List.of(
                "DROP TRIGGER no_UPDATE_of_decisions",
                "DROP TRIGGER no_DELETE_of_decisions",
                "DROP TRIGGER no_UPDATE_of_contents",
                "DROP TRIGGER no_DELETE_of_contents");
    }

    @Test
    void isNotMadeByWhoOnlyReads() {
        DecisionRegister none = DecisionRegister.at(folder.resolve("none.db").toString());

        assertThatThrownBy(none::list).hasMessageStartingWith("missing");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        Path text =
                Files.writeString(
                        folder.resolve("text.db"),
                        "no database at all, but longer than a header of one, which has a hundred bytes; this has more.\n"
                                .repeat(20));

        assertThatThrownBy(() -> Recording.add(DecisionRegister.at(text.toString()), "a"))
                .hasMessageStartingWith("no_register");
        assertThat(text).content().startsWith("no database");
        assertThatThrownBy(() -> DecisionRegister.at("jdbc:mysql://x/y"))
                .hasMessageStartingWith("address");
    }

    @Test
    void isAsItWasToTheByteWhereItIsOfANewerVersion() throws Exception {
        Path file = Path.of(address());
        DecisionRegister register = DecisionRegister.at(address());
        Recording.add(register, "a");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE register SET value = '7' WHERE name = 'format'");
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Recording.add(register, "b")).hasMessageStartingWith("newer");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /// A new register has its tables from the first moment on.
    @Test
    void aFileWithoutAByteIsNoNewRegister() throws IOException {
        Path file = Files.createFile(Path.of(address()));
        DecisionRegister register = DecisionRegister.at(address());

        assertThatThrownBy(() -> Recording.add(register, "a")).hasMessageStartingWith("empty");
        assertThatThrownBy(register::list).hasMessageStartingWith("empty");
        assertThatThrownBy(register::verify).hasMessageStartingWith("empty");
        assertThat(file).isEmptyFile();
    }

    /// Whoever cuts the file, wherever, has not made it another register, or a new one.
    @Test
    void aFileThatWasCutIsNotWrittenOn() throws IOException {
        DecisionRegister register = DecisionRegister.at(address());
        for (String project : List.of("a", "b", "c", "d")) {
            Recording.add(register, project);
        }
        byte[] whole = Files.readAllBytes(Path.of(address()));
        for (int size = 512; size < whole.length; size += 4096 - 512) {
            Path cut = folder.resolve("cut" + size + ".db");
            Files.write(cut, Arrays.copyOf(whole, size));
            byte[] before = Files.readAllBytes(cut);
            assertThatThrownBy(() -> Recording.add(DecisionRegister.at(cut.toString()), "e"))
                    .as("of %d bytes", size)
                    .isInstanceOf(RegisterTrouble.class);
            assertThat(Files.readAllBytes(cut)).isEqualTo(before);
        }
    }

    @Test
    void aFileWithoutTablesIsNoNewRegister() throws Exception {
        DecisionRegister register = DecisionRegister.at(address());
        Recording.add(register, "a");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + address());
                var statement = connection.createStatement()) {
            for (String table : List.of("register", "contents", "decisions")) {
                statement.execute("DROP TABLE " + table);
            }
        }
        assertThatThrownBy(() -> Recording.add(register, "b"))
                .hasMessageStartingWith("no_register");
    }

    /// What somebody changed may stand in a log beside the file.
    @Test
    void aChangeLeftInALogIsFound() throws Exception {
        DecisionRegister register = DecisionRegister.at(address());
        Recording.add(register, "a");
        Path other = folder.resolve("other.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + address());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            statement.execute("DROP TRIGGER no_UPDATE_of_decisions");
            statement.execute("UPDATE decisions SET entry = replace(entry, 'xx', 'xy')");
            // As it lies there while it is open, or where its process was killed.
            Files.copy(Path.of(address()), other);
            Files.copy(Path.of(address() + "-wal"), folder.resolve("other.db-wal"));
        }
        DecisionRegister left = DecisionRegister.at(other.toString());
        assertThatThrownBy(() -> Recording.add(left, "b")).hasMessageStartingWith("altered");
        assertThat(left.verify().flaws()).extracting(flaw -> flaw.kind().key()).contains("changed");
    }

    @Test
    void ofManyWhoBeginItAtOnceNoneIsLost() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            String project = "p" + k;
            threads.add(
                    Thread.startVirtualThread(
                            () -> Recording.add(DecisionRegister.at(address()), project)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        DecisionRegister register = DecisionRegister.at(address());
        assertThat(register.list()).hasSize(4);
        assertThat(register.verify().flaws()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(Path.of(address()));
        }
    }

    @Test
    void standsWhereTheDiskIsFull() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=256k", "none", disk.toString()))
                .as("a small disk can be mounted here")
                .isTrue();
        try {
            DecisionRegister register =
                    DecisionRegister.at(disk.resolve("decisions.db").toString());
            int[] recorded = {0};
            assertThatThrownBy(
                            () -> {
                                for (int k = 0; k < 1000; k++) {
                                    Recording.add(register, "p" + k);
                                    recorded[0]++;
                                }
                            })
                    .hasMessageStartingWith("full");

            assertThat(recorded[0]).isPositive();
            assertThat(register.list()).hasSize(recorded[0]);
            assertThat(register.verify().flaws()).isEmpty();
        } finally {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
