package org.shanhai.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.shanhai.app.output.WorkingFolder;

/// For how long tables are held that somebody sent.
class SentTablesTest {
    private static Uploads.Upload sent(long bytes) throws IOException {
        WorkingFolder folder = WorkingFolder.open("shanhai-upload");
        Path file = Files.writeString(folder.path().resolve("a.csv"), "project,year\n");
        return new Uploads.Upload(folder, file, "a.csv", bytes);
    }

    /// One that is being read is not taken away; who asks then is told that it is gone.
    @Test
    void whatIsAskedAboutStaysUntilItIsAnswered() throws IOException {
        try (SentTables tables = new SentTables()) {
            String key = tables.hold(sent(1));
            SentTables.Borrowed one = tables.borrow(key);
            SentTables.Borrowed two = tables.borrow(key);
            for (int k = 0; k < 16; k++) {
                tables.hold(sent(1));
            }
            assertThatThrownBy(() -> tables.borrow(key))
                    .isInstanceOfSatisfying(
                            Guard.Denied.class, gone -> assertThat(gone.status()).isEqualTo(410));
            one.close();
            assertThat(two.file()).exists();
            two.close();
            assertThat(two.file()).doesNotExist();
        }
    }

    @Test
    void theyTakeNoMoreRoomThanTwoOfTheLargest() throws IOException {
        try (SentTables tables = new SentTables()) {
            Path first = file(tables, tables.hold(sent(Uploads.MOST_BYTES)));
            Path second = file(tables, tables.hold(sent(Uploads.MOST_BYTES)));
            assertThat(first).exists();
            Path third = file(tables, tables.hold(sent(1)));
            assertThat(first).doesNotExist();
            assertThat(second).exists();
            assertThat(third).exists();
        }
    }

    private static Path file(SentTables tables, String key) {
        try (SentTables.Borrowed borrowed = tables.borrow(key)) {
            return borrowed.file();
        }
    }

    @Test
    void theyGoByThemselves() throws IOException, InterruptedException {
        try (SentTables tables = new SentTables(Duration.ofMillis(200))) {
            Path file = file(tables, tables.hold(sent(1)));
            assertThat(file).exists();
            Instant until = Instant.now().plusSeconds(20);
            while (Files.exists(file) && Instant.now().isBefore(until)) {
                Thread.sleep(20);
            }
            assertThat(file).doesNotExist();
        }
    }
}
