package org.shanhai.linalg;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;

/// Where native libraries lie so that the system can load them: in a folder that keeps them from
/// run to run or, where that cannot be made or written, in a temporary one that goes when this is
/// closed.
///
/// A library that is damaged on disk would take the whole process down, so each is compared with
/// the CRC-32 its jar has of it before it is handed out. That needs no list of digests, and 40 MB
/// take some 10 ms where SHA-256 takes 250; it finds every accident, and who could forge it could
/// replace the program too.
final class LibraryFolder implements AutoCloseable {
    private static final String TEMPORARY = "shanhai-openblas";
    private static final String PARTIAL = "partial";

    /// What a run that was killed left behind is older than this; what is younger may be in use.
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final int BUFFER = 1 << 18;

    private final Path temporaryParent;
    private Optional<Path> kept;
    private Optional<Path> temporary = Optional.empty();

    /// @param kept where libraries stay; empty where there is no such place
    /// @param temporaryParent where a temporary folder is made when it is needed
    LibraryFolder(Optional<Path> kept, Path temporaryParent) {
        this.kept = kept;
        this.temporaryParent = temporaryParent;
    }

    /// The path of a library, whole, under the last part of its name in the jar.
    ///
    /// @throws IOException where it can be laid nowhere, or is damaged in the jar
    Path lay(URL resource) throws IOException {
        Jarred library = Jarred.of(resource);
        if (kept.isPresent()) {
            try {
                return laid(library, Files.createDirectories(kept.get()));
            } catch (IOException cannotBeKept) {
                kept = Optional.empty();
            }
        }
        return laid(library, temporaryFolder());
    }

    private Path temporaryFolder() throws IOException {
        if (temporary.isEmpty()) {
            Path made = Files.createTempDirectory(temporaryParent, TEMPORARY);
            temporary = Optional.of(made);
            removeAbandonedFolders(made);
        }
        return temporary.get();
    }

    /// Lays the library down whole or not at all: another process may be reading it.
    private static Path laid(Jarred library, Path folder) throws IOException {
        Path target = folder.resolve(library.name());
        if (library.isWhole(target)) {
            return target;
        }
        removeAbandoned(folder, PARTIAL);
        Path partial = Files.createTempFile(folder, PARTIAL, ".tmp");
        try (InputStream in = library.resource().openStream()) {
            Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
            if (!library.isWhole(partial)) {
                throw new IOException("it is damaged in " + library.resource());
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
        return target;
    }

    /// Removes the temporary folder. What is loaded stays loaded, but on Windows, where it cannot
    /// be removed before the process ends: there a later run does it.
    @Override
    public void close() {
        temporary.ifPresent(LibraryFolder::remove);
        temporary = Optional.empty();
    }

    /// Folders of this user that earlier runs could not remove.
    private void removeAbandonedFolders(Path own) throws IOException {
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(temporaryParent, TEMPORARY + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && isAbandoned(folder)
                        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
                                .equals(Files.getOwner(own))) {
                    remove(folder);
                }
            }
        }
    }

    private static void removeAbandoned(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "*.tmp")) {
            for (Path file : files) {
                if (isAbandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isAbandoned(Path path) throws IOException {
        FileTime changed = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
        return changed.toInstant().isBefore(Instant.now().minus(ABANDONED));
    }

    private static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException inUse) {
            // A later run will remove it.
        }
    }

    /// A library in a jar, with the size and the CRC-32 that stand beside it there.
    private record Jarred(URL resource, String name, long size, long crc) {
        static Jarred of(URL resource) throws IOException {
            String path = resource.getPath();
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (resource.openConnection() instanceof JarURLConnection connection) {
                var entry = connection.getJarEntry();
                return new Jarred(resource, name, entry.getSize(), entry.getCrc());
            }
            throw new IOException(resource + " is not in a jar");
        }

        boolean isWhole(Path file) throws IOException {
            if (!Files.isRegularFile(file) || Files.size(file) != size) {
                return false;
            }
            CRC32 sum = new CRC32();
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
            try (FileChannel channel = FileChannel.open(file)) {
                while (channel.read(buffer.clear()) >= 0) {
                    sum.update(buffer.flip());
                }
            }
            return sum.getValue() == crc;
        }
    }
}
