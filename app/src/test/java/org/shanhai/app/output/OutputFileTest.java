package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;

class OutputFileTest {
    private static final Words WORDS = Words.in(Language.EN);

    @TempDir private Path folder;

    /// A table of two columns and one row.
    private record Small(String name, List<FileColumn> columns, double value) implements Table {
        private Small(double value) {
            this(
                    "small",
                    List.of(
                            new FileColumn("place", "地方", FileColumn.Kind.CODE),
                            new FileColumn("value", "数值", FileColumn.Kind.NUMBER)),
                    value);
        }

        @Override
        public int rowCount() {
            return 1;
        }

        @Override
        public void writeRows(Sink sink) throws IOException {
            sink.text("longyou").number(value).endRow();
        }
    }

    @Test
    void makesTheFoldersItNeedsAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a/b/small.csv");

        save(file, 7, false);

        assertThat(file).hasContent("place,value\nlongyou,7\n");
        assertThat(names(file.resolveSibling(""))).containsExactly("small.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place,value\nlongyou,6\n",
                "place,value\n",
                "place,value",
                "\uFEFFplace,value\r\nlongyou,6\r\n",
                "\uFEFF地方,数值\r\nlongyou,6\r\n",
                ""
            })
    void replacesATableWithTheSameColumns(String earlier) throws IOException {
        Path file = Files.writeString(folder.resolve("small.csv"), earlier);

        save(file, 7, false);

        assertThat(file).hasContent("place,value\nlongyou,7\n");
        assertThat(names(folder)).containsExactly("small.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"place,value,more\n", "place\n", "value,place\n", "My diary", " "})
    void refusesAnythingElseUntilForced(String foreign) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), foreign);

        assertThatThrownBy(() -> save(file, 7, false))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("mine.csv", "Nothing was changed", "--force");
        assertThat(Files.readString(file)).isEqualTo(foreign);
        assertThat(names(folder)).containsExactly("mine.csv");

        save(file, 7, true);
        assertThat(file).hasContent("place,value\nlongyou,7\n");
    }

    @Test
    void knowsAWorkbookByTheColumnsOfItsFirstSheet() throws IOException {
        Path file = folder.resolve("small.xlsx");
        save(file, 6, false);
        byte[] six = Files.readAllBytes(file);
        save(file, 7, false);
        assertThat(Files.readAllBytes(file)).isNotEqualTo(six);

        Table other =
                new Small(
                        "small",
                        List.of(
                                FileColumn.named("place", FileColumn.Kind.CODE),
                                FileColumn.named("worth", FileColumn.Kind.NUMBER)),
                        7);
        assertThatThrownBy(
                        () ->
                                OutputFile.write(
                                        file,
                                        SingleTable.named(file, other, CsvForm.PROGRAMS),
                                        false,
                                        WORDS))
                .hasMessageContaining("--force");
        Path text = Files.writeString(folder.resolve("text.xlsx"), "place,value\n");
        assertThatThrownBy(() -> save(text, 7, false)).hasMessageContaining("--force");
    }

    @Test
    void neverReplacesAFolder() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("small.csv"));

        assertThatThrownBy(() -> save(taken, 7, true)).hasMessageContaining("is a folder");
    }

    @Test
    void keepsWhatIsThereWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("small.csv"), "place,value\nlongyou,6\n");
        Path place = file.toRealPath();
        OutputFile.Kind failing =
                new OutputFile.Kind() {
                    @Override
                    public FileForm holds() {
                        return FileForm.CSV;
                    }

                    @Override
                    public void write(Path aside) throws IOException {
                        Files.writeString(aside, "place,va");
                        throw new IOException("No space left on device");
                    }

                    @Override
                    public boolean isEarlier(Path earlier) {
                        return true;
                    }
                };

        assertThatThrownBy(() -> OutputFile.write(file, failing, false, WORDS))
                .isInstanceOfSatisfying(
                        WriteFailure.class,
                        failure ->
                                assertThat(FileTrouble.of(failure).said(WORDS))
                                        .startsWith("The disk is full: " + place));
        assertThat(file).hasContent("place,value\nlongyou,6\n");
        assertThat(names(folder)).containsExactly("small.csv");
    }

    @Test
    void writesWhereALinkLeads() throws IOException {
        Path link =
                Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("there/small.csv"));

        save(link, 6, false);
        save(link, 7, false);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("there/small.csv")).hasContent("place,value\nlongyou,7\n");
    }

    @Test
    void keepsWhoMayReadIt() throws IOException {
        Path file = folder.resolve("small.csv");
        save(file, 6, false);
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        save(file, 7, false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void writesIntoADeviceAndNamesItsTrouble() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        assertThatThrownBy(() -> save(full, 7, false))
                .isInstanceOfSatisfying(
                        WriteFailure.class,
                        failure ->
                                assertThat(FileTrouble.of(failure).said(WORDS))
                                        .startsWith("The disk is full: /dev/full could not"));
        assertThat(full).exists();
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    private static void save(Path file, double value, boolean force) throws IOException {
        OutputFile.write(
                file, SingleTable.named(file, new Small(value), CsvForm.PROGRAMS), force, WORDS);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
