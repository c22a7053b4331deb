package org.shanhai.app.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.shanhai.kept.Fingerprint;

/// One file of kept numbers: the fingerprint they belong to (32 bytes), how many they are (8), the
/// numbers as doubles, and the CRC-32C of all that (8), little-endian. That finds accidents at next
/// to no cost; who could forge it could replace the program.
///
/// @param origin what the numbers were computed from
/// @param count how many there are
record KeptFile(Path path, Fingerprint origin, int count) {
    /// Ends the name of a file that is still being written.
    static final String PART = ".part";

    private static final int HEAD = 32 + Long.BYTES;

    static long size(int count) {
        return HEAD + (long) count * Double.BYTES + Long.BYTES;
    }

    /// The numbers; empty where there is no such file, or it is not exactly what was written.
    Optional<double[]> read() {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) != size(count)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path);
            ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.length != size(count)
                    || !head().equals(file.slice(0, HEAD))
                    || sum(bytes) != file.getLong(bytes.length - Long.BYTES)) {
                return Optional.empty();
            }
            double[] numbers = new double[count];
            file.position(HEAD).asDoubleBuffer().get(numbers);
            return Optional.of(numbers);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Writes the numbers aside and moves them into place.
    void write(double[] numbers) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(size(count))];
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put(head());
        file.asDoubleBuffer().put(numbers);
        file.putLong(bytes.length - Long.BYTES, sum(bytes));
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        Path aside = Files.createTempFile(folder, "", PART);
        try {
            Files.write(aside, bytes);
            Files.move(
                    aside,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private ByteBuffer head() {
        return ByteBuffer.allocate(HEAD)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(HexFormat.of().parseHex(origin.hex()))
                .putLong(count)
                .flip();
    }

    /// Of all bytes of a file but the last, where it stands.
    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length - Long.BYTES);
        return sum.getValue();
    }
}
