package org.shanhai.app.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE register SET value = '7' WHERE name = 'format'");
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Recording.add(register, "b")).hasMessageStartingWith("newer");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
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
