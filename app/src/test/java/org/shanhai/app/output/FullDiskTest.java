package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

/// A disk of 64 kB that gets full. Only root can mount one; else these tests are skipped.
class FullDiskTest {
    @TempDir private Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=64k", "none", disk.toString()))
                .as("a small disk can be mounted here")
                .isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void keepsTheOldReport() throws IOException {
        Path report = disk.resolve("rep");
        Reports.write(report, 1, Exchange.ofSystem());

        assertThatThrownBy(() -> Reports.write(report, Exchange.ofSystem(), FullDiskTest::fill))
                .isInstanceOfSatisfying(
                        WriteFailure.class,
                        failure ->
                                assertThat(FileTrouble.of(failure).said(Words.in(Language.EN)))
                                        .startsWith("The disk is full: " + report));

        assertThat(Reports.isWhole(report)).isTrue();
        assertThat(names()).containsExactly("rep");
    }

    /// As long rows of a table are written, which fail in the middle of the writer of another.
    private static void fill(Path folder) throws IOException {
        CsvSink.write(
                new Table() {
                    @Override
                    public String name() {
                        return "rows";
                    }

                    @Override
                    public List<FileColumn> columns() {
                        return List.of(FileColumn.named("text", FileColumn.Kind.TEXT));
                    }

                    @Override
                    public int rowCount() {
                        return 1000;
                    }

                    @Override
                    public void writeRows(Sink sink) throws IOException {
                        for (int k = 0; k < rowCount(); k++) {
                            sink.text("x".repeat(1000)).endRow();
                        }
                    }
                },
                folder.resolve("rows.csv"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(disk)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
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
