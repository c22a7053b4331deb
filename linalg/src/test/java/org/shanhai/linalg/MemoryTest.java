package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.shanhai.linalg.Blas.As;

class MemoryTest {
    private static final int SIZE = 1600;
    private static final long BYTES = 8L * SIZE * SIZE;

    /// Makes and drops 16 GB of matrices, each used in native code, in a heap of a few GB. A
    /// sixteenth of them may stay; what is copied for native code and not freed is all.
    @Test
    @EnabledOnOs(OS.LINUX)
    void matricesThatAreNoLongerNeededDoNotPileUp() throws IOException {
        Matrix row = Matrix.zeros(1, SIZE);
        work(row, 3L << 30);
        long before = residentBytes();
        work(row, 16L << 30);
        assertThat(residentBytes() - before).isLessThan(1L << 30);
    }

    private static void work(Matrix row, long bytes) {
        for (long done = 0; done < bytes; done += BYTES) {
            Matrix matrix = Matrix.zeros(SIZE, SIZE);
            matrix.set(SIZE - 1, 0, 1);
            Matrix product = Matrix.zeros(1, SIZE);
            Blas.best().multiply(1, row.whole(), As.IS, matrix.whole(), As.IS, 0, product.whole());
            assertThat(product.get(0, 0)).isZero();
        }
    }

    private static long residentBytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        }
        throw new IOException("The kernel does not tell the resident size.");
    }
}
