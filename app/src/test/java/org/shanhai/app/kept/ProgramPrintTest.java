package org.shanhai.app.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.kept.Fingerprint;

class ProgramPrintTest {
    @TempDir private Path folder;

    private Fingerprint of(String name, String... contents) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (int k = 0; k < contents.length; k++) {
                zip.putNextEntry(new ZipEntry("Class" + k + ".class"));
                zip.write(contents[k].getBytes(java.nio.charset.StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Fingerprint.Maker maker = Fingerprint.of("program");
        ProgramPrint.add(jar, maker);
        return maker.done();
    }

    @Test
    void isTheSameWhereverItLies() throws IOException {
        assertThat(of("a.jar", "one", "two")).isEqualTo(of("b.jar", "one", "two"));
    }

    @Test
    void isAnotherWhereAClassOfTheSameLengthDiffers() throws IOException {
        assertThat(of("a.jar", "one", "two")).isNotEqualTo(of("b.jar", "one", "twq"));
        assertThat(of("a.jar", "one", "two")).isNotEqualTo(of("b.jar", "one"));
    }
}
