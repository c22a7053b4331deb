package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
    @TempDir private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void exchangesFoldersWithAllThatIsInThem() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("山海"));
        Files.writeString(one.resolve("page"), "1");
        Files.writeString(other.resolve("page"), "2");

        assertThat(Exchange.ofSystem().exchange(one, other)).isTrue();

        assertThat(one.resolve("page")).hasContent("2");
        assertThat(other.resolve("page")).hasContent("1");
    }

    @Test
    void changesNothingWhereItCannot() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));

        assertThat(Exchange.ofSystem().exchange(one, folder.resolve("none"))).isFalse();

        assertThat(one).isDirectory();
    }

    /// The old report is in its place until the very moment when the new one is.
    @Test
    void isAskedForWithBothFoldersWhole() throws IOException {
        Path report = folder.resolve("rep");
        List<Boolean> whole = new ArrayList<>();
        Exchange watching =
                (one, other) -> {
                    try {
                        whole.add(Reports.isWhole(one));
                        whole.add(Reports.isWhole(other) && other.endsWith("rep"));
                    } catch (IOException missing) {
                        whole.add(false);
                    }
                    return Exchange.ofSystem().exchange(one, other);
                };

        Reports.write(report, 1, watching);
        Reports.write(report, 2, watching);

        assertThat(whole).containsExactly(true, true);
        assertThat(report.resolve("page")).hasContent("2");
    }
}
