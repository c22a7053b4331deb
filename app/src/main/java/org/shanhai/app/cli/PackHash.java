package org.shanhai.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.kept.OwnJar;

/// What tells a pack from another: SHA-256 of its files, and of the program that some come with.
final class PackHash {
    private PackHash() {}

    /// @param pack as asked for: a folder, a file, or the name of one that comes with the program
    static String of(String pack) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(pack.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            // An embedded pack lies in the program's own jar.
            Optional<Path> program = OwnJar.find(PackHash.class);
            if (program.isPresent()) {
                add(program.get(), digest);
            }
            Path path = path(pack);
            path = Files.exists(path) ? path.toRealPath() : path;
            if (Files.isDirectory(path)) {
                for (Path file : files(path)) {
                    digest.update(
                            path.relativize(file)
                                    .toString()
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    add(file, digest);
                }
            } else {
                add(path, digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path path(String pack) {
        try {
            return Path.of(pack);
        } catch (InvalidPathException name) {
            return Path.of("");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(Path file, MessageDigest digest) throws IOException {
        if (Files.isRegularFile(file)) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }
}
