package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.work.Work;

class ZipSafetyTest {
    @TempDir private Path folder;

    private Path zip(String entry, byte[]... parts) throws IOException {
        Path file = folder.resolve("t.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return file;
    }

    private static Optional<Fault> findFault(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return ZipSafety.findFault(zip);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "places.csv, true",
        "a/b..c/places.csv, true",
        "a:b/places.csv, false",
        "/places.csv, false",
        "\\places.csv, false",
        "../places.csv, false",
        "a\\..\\places.csv, false",
    })
    void namesLeadNowhereElse(String name, boolean isSound) throws IOException {
        assertThat(findFault(zip(name, new byte[1])).isEmpty()).isEqualTo(isSound);
    }

    @Test
    void tenThousandEntriesAreTheMost() throws IOException {
        for (int count : new int[] {10_000, 10_001}) {
            Path file = folder.resolve(count + ".zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
                for (int k = 0; k < count; k++) {
                    out.putNextEntry(new ZipEntry(Integer.toString(k)));
                }
            }
            assertThat(findFault(file).isEmpty()).isEqualTo(count == 10_000);
        }
    }

    /// Zeros shrink a thousandfold: they may be 50 million and no more.
    @Test
    void whatShrinksFarMoreThanTextMayBeFiftyMillionBytes() throws IOException {
        byte[] allowed = new byte[50_000_000];
        Path file = zip("zeros", allowed);
        assertThat(findFault(file)).isEmpty();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = ZipSafety.open(zip, zip.getEntry("zeros"))) {
            assertThat(in.transferTo(OutputStream.nullOutputStream())).isEqualTo(50_000_000);
        }
        Path larger = zip("zeros", allowed, new byte[1]);
        assertThat(findFault(larger)).isPresent();
        try (ZipFile zip = new ZipFile(larger.toFile());
                InputStream in = ZipSafety.open(zip, zip.getEntry("zeros"))) {
            assertThatThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("unpacks to more");
        }
    }

    /// 300,000 bytes at random stay as many: 200 times that is 60 million, more than the 50.3
    /// million that these are.
    @Test
    void whatShrinksLessMayBeLarger() throws IOException {
        byte[] random = new byte[300_000];
        new Random(1).nextBytes(random);
        assertThat(findFault(zip("mixed", random, new byte[50_000_000]))).isEmpty();
    }

    @Test
    void readsByteByByteToo() throws IOException {
        Path file = zip("a", "ab".getBytes(StandardCharsets.UTF_8));
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = ZipSafety.open(zip, zip.getEntry("a"))) {
            assertThat(in.read()).isEqualTo('a');
            assertThat(in.read()).isEqualTo('b');
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    /// Files that each may be as large as they are, and together are not.
    @Test
    void allFilesTogetherMayNotGrowWithoutEnd() throws IOException {
        byte[] each = new byte[45_000_000];
        for (int count : new int[] {4, 5}) {
            Path file = folder.resolve(count + "many.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
                for (int k = 0; k < count; k++) {
                    out.putNextEntry(new ZipEntry(Integer.toString(k)));
                    out.write(each);
                }
            }
            assertThat(findFault(file).isEmpty()).isEqualTo(count == 4);
        }
    }

    /// The directory of the archive says 10 bytes where there are 1,000.
    @Test
    void whatAnEntrySaysOfItsSizeIsHeldToIt() throws IOException {
        Path file = zip("a", new byte[1000]);
        byte[] bytes = Files.readAllBytes(file);
        for (int k = 0; k + 46 < bytes.length; k++) {
            if (bytes[k] == 'P' && bytes[k + 1] == 'K' && bytes[k + 2] == 1) {
                bytes[k + 24] = 10;
                bytes[k + 25] = 0;
            }
        }
        Files.write(file, bytes);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = ZipSafety.open(zip, zip.getEntry("a"))) {
            assertThatThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatNobodyWaitsForIsReadNoFurther() throws IOException {
        Path file = zip("a", new byte[1000]);
        Work.Watch gone =
                new Work.Watch() {
                    @Override
                    public boolean isWanted() {
                        return false;
                    }

                    @Override
                    public void at(int done, int total) {
                        // Nobody is told.
                    }
                };
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = ZipSafety.open(zip, zip.getEntry("a"))) {
            assertThatThrownBy(
                            () ->
                                    Work.watched(
                                            gone,
                                            () -> {
                                                try {
                                                    return in.read();
                                                } catch (IOException broken) {
                                                    throw new UncheckedIOException(broken);
                                                }
                                            }))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
