package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFolderTest {
    private static final byte[] LIBRARY = "native code".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path work;
    private Path kept = Path.of("");
    private Path temporary = Path.of("");
    private Path jar = Path.of("");

    @BeforeEach
    void makeJar() throws IOException {
        kept = work.resolve("cache/kept");
        temporary = Files.createDirectory(work.resolve("tmp"));
        jar = work.resolve("lib.jar");
        CRC32 sum = new CRC32();
        sum.update(LIBRARY);
        ZipEntry entry = new ZipEntry("native/lib.so");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(LIBRARY.length);
        entry.setCrc(sum.getValue());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(entry);
            zip.write(LIBRARY);
        }
    }

    private URL resource() throws IOException {
        return URI.create("jar:" + jar.toUri() + "!/native/lib.so").toURL();
    }

    private Path lay() throws IOException {
        try (LibraryFolder folder = new LibraryFolder(Optional.of(kept), temporary)) {
            return folder.lay(resource());
        }
    }

    @Test
    void aLibraryIsLaidOnceAndStays() throws IOException {
        Path laid = lay();
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(laid, old);

        assertThat(lay()).isEqualTo(kept.resolve("lib.so")).hasBinaryContent(LIBRARY);
        assertThat(Files.getLastModifiedTime(laid)).isEqualTo(old);
        assertThat(kept).isDirectoryNotContaining(file -> !file.endsWith("lib.so"));
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aDamagedLibraryOfTheRightSizeIsLaidAnew() throws IOException {
        Files.writeString(lay(), "native c0de");

        assertThat(lay()).hasBinaryContent(LIBRARY);
    }

    @Test
    void aLibraryThatWasCutIsLaidAnew() throws IOException {
        Files.writeString(lay(), "");

        assertThat(lay()).hasBinaryContent(LIBRARY);
    }

    @Test
    void whatIsDamagedInTheJarIsNeverLaid() throws IOException {
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1);
        Files.writeString(
                jar, bytes.replace("native code", "native c0de"), StandardCharsets.ISO_8859_1);

        assertThatThrownBy(this::lay)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("lib.jar");
        assertThat(kept).isEmptyDirectory();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whereNothingCanBeKeptATemporaryFolderGoesAtTheEnd() throws IOException {
        Files.writeString(work.resolve("cache"), "a file where the folder should be");
        Path laid;
        try (LibraryFolder folder = new LibraryFolder(Optional.of(kept), temporary)) {
            laid = folder.lay(resource());
            assertThat(laid).startsWith(temporary).hasBinaryContent(LIBRARY);
            assertThat(folder.lay(resource())).isEqualTo(laid);
        }

        assertThat(laid).doesNotExist();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatCannotBeReplacedIsLeftAndLaidElsewhere() throws IOException {
        Path inTheWay = Files.createDirectories(kept.resolve("lib.so/in the way"));

        assertThat(lay()).startsWithRaw(temporary);
        assertThat(inTheWay).exists();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatKilledRunsLeftGoesAndWhatMayBeInUseStays() throws IOException {
        Files.createDirectories(kept);
        Path abandoned = aged(Files.writeString(kept.resolve("partial1.tmp"), "nat"));
        Path inUse = Files.writeString(kept.resolve("partial2.tmp"), "nat");
        lay();
        assertThat(abandoned).doesNotExist();
        assertThat(inUse).exists();

        Path oldFolder = Files.createDirectory(temporary.resolve("shanhai-openblas1"));
        Files.writeString(oldFolder.resolve("lib.so"), "native code");
        aged(oldFolder);
        Path newFolder = Files.createDirectory(temporary.resolve("shanhai-openblas2"));
        Path elsewhere = Files.createDirectory(work.resolve("elsewhere"));
        Path precious = Files.writeString(elsewhere.resolve("precious"), "");
        aged(elsewhere);
        Path link = Files.createSymbolicLink(temporary.resolve("shanhai-openblas3"), elsewhere);
        try (LibraryFolder folder = new LibraryFolder(Optional.empty(), temporary)) {
            folder.lay(resource());
        }

        assertThat(oldFolder).doesNotExist();
        assertThat(newFolder).exists();
        assertThat(link).exists();
        assertThat(precious).exists();
    }

    private static Path aged(Path path) throws IOException {
        Instant longAgo = Instant.now().minus(Duration.ofDays(2));
        return Files.setLastModifiedTime(path, FileTime.from(longAgo));
    }
}
