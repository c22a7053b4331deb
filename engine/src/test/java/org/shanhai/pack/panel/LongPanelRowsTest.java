package org.shanhai.pack.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;

/// Rows of many millions of characters, which take seconds.
class LongPanelRowsTest {
    @TempDir Path folder;

    private String error(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), text);
        FileReading<PanelReading> reading =
                PanelReader.read(file, PlainQuestion.plain(), Progress.SILENT);
        assertThat(reading.problems()).hasSize(1);
        return English.of(reading.problems().getFirst());
    }

    @Test
    void aRowThatIsTooLongStopsTheReading() throws IOException {
        String header = "place,industry,value\na,toys,1\n";
        assertThat(error(header + ",".repeat(300_000) + "\n"))
                .contains("t.csv:3: The row has more than 100,000 cells");
        // 17 million characters in cells that are each short enough.
        String cell = "x".repeat(999_999) + ",";
        assertThat(error(header + cell.repeat(17) + "\n"))
                .contains("t.csv:3: The row has more than", "or 16,777,216 characters");
        assertThat(error(header + "x".repeat(17_000_000) + "\n"))
                .contains("t.csv:3: A cell, field 1, has more than 16,777,216 characters");
    }
}
