package org.shanhai.kept;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What stands for everything that numbers were computed from.
///
/// @param hex SHA-256, 64 digits
public record Fingerprint(String hex) {

    /// Begins a fingerprint.
    ///
    /// @param kind what is computed; others from the same numbers are something else
    public static Maker of(String kind) {
        return new Maker().add(kind);
    }

    /// Takes in all that counts, part by part. Each part goes in with its length, so that parts
    /// cannot run into one another.
    public static final class Maker {
        private static final int CHUNK = 1 << 13;

        private final MessageDigest digest = sha256();
        private final ByteBuffer bytes =
                ByteBuffer.allocate(CHUNK * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);

        private Maker() {}

        public Maker add(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            add(encoded.length);
            digest.update(encoded);
            return this;
        }

        public Maker add(long number) {
            bytes.clear().putLong(number);
            digest.update(bytes.flip());
            return this;
        }

        /// Doubles bit for bit: zero differs from minus zero.
        public Maker add(double... numbers) {
            add(numbers.length);
            for (int from = 0; from < numbers.length; from += CHUNK) {
                int count = Math.min(CHUNK, numbers.length - from);
                bytes.clear();
                bytes.asDoubleBuffer().put(numbers, from, count);
                digest.update(bytes.limit(count * Double.BYTES));
            }
            return this;
        }

        public Fingerprint done() {
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
