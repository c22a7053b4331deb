package org.shanhai.app.decisions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.shanhai.key.Keyed;

/// Something decisions rest on, known by what it holds.
///
/// @param hash SHA-256 of the bytes, in hexadecimal digits
/// @param kind what it is, for whoever looks into the register
/// @param name it had; of equal contents the first counts
/// An array inside: made here from bytes nobody else holds, and never changed.
@SuppressWarnings("ArrayRecordComponent")
public record Content(String hash, Kind kind, String name, byte[] bytes) {
    /// What a content is.
    public enum Kind implements Keyed {
        /// Lists the files of a pack and of those it stands on, by their hashes.
        PACK,
        /// One of them.
        PACK_FILE,
        /// A file that was handed in: a project, rules, promises.
        INPUT,
        RULESET,
        /// What was answered, as JSON.
        ANSWER,
        /// The hash of the entry before the one that brought it.
        PREVIOUS
    }

    public static Content of(Kind kind, String name, byte[] bytes) {
        return new Content(hash(bytes), kind, name, bytes);
    }

    public static Content of(Kind kind, String name, String text) {
        return of(kind, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether what is stored is what goes by a hash.
    static boolean isOf(byte[] packed, String hash) {
        try {
            return hash(unpacked(packed)).equals(hash);
        } catch (IOException unreadable) {
            return false;
        }
    }

    Decision.Named named() {
        return new Decision.Named(hash, kind.key(), name);
    }

    byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /// @throws IOException where the bytes were changed so that they cannot be read, or do not end
    ///     where the content does
    static byte[] unpacked(byte[] packed) throws IOException {
        try (Inflater inflater = new Inflater();
                InflaterInputStream in =
                        new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            byte[] bytes = in.readAllBytes();
            if (inflater.getBytesRead() != packed.length) {
                throw new IOException("Bytes stand behind the content.");
            }
            return bytes;
        }
    }
}
