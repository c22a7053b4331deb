package org.shanhai.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Bytes;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.table.ZipSafety;

/// The files of a pack, wherever they lie.
interface PackFiles extends AutoCloseable {
    /// What the pack is called in messages.
    String title();

    /// The file at a relative path with `/`, if it is there.
    Optional<Bytes> find(String path);

    /// The link through which a relative path leads out of the pack, if it does through one.
    default Optional<Link> findLinkOut(String path) {
        return Optional.empty();
    }

    /// A symbolic link.
    ///
    /// @param name its path inside the pack
    /// @param target where it leads, as it says
    record Link(String name, String target) {}

    @Override
    default void close() {}

    /// A pack that is a folder. A pack that somebody was sent must not show what else is on the
    /// machine: links are followed where they stay inside the folder, others only where that is
    /// said.
    record Folder(Path folder, boolean followLinks) implements PackFiles {
        @Override
        public String title() {
            return folder.toString();
        }

        @Override
        public Optional<Bytes> find(String path) {
            Path file;
            try {
                file = folder.resolve(path);
            } catch (InvalidPathException noPath) {
                return Optional.empty();
            }
            return Files.isRegularFile(file)
                    ? Optional.of(new FileBytes(path, file))
                    : Optional.empty();
        }

        @Override
        public Optional<Link> findLinkOut(String path) {
            if (followLinks) {
                return Optional.empty();
            }
            try {
                Path home = folder.toRealPath();
                Path at = folder;
                for (Path part : Path.of(path)) {
                    at = at.resolve(part);
                    if (Files.isSymbolicLink(at) && !at.toRealPath().startsWith(home)) {
                        String name = folder.relativize(at).toString();
                        return Optional.of(new Link(name, Files.readSymbolicLink(at).toString()));
                    }
                }
            } catch (IOException | InvalidPathException leadsNowhere) {
                // Such a file is not found.
            }
            return Optional.empty();
        }
    }

    /// A pack that is a ZIP file, with its tables at the top or in one folder.
    record Zip(Path path, ZipFile zip, String top) implements PackFiles {
        /// Opens it, unless it is broken or unsafe; then that is a problem.
        static Optional<PackFiles> open(Path path, Problems problems) {
            try {
                ZipFile zip = new ZipFile(path.toFile());
                Optional<Fault> unsafe = ZipSafety.findFault(zip);
                if (unsafe.isPresent()) {
                    zip.close();
                    problems.error("", String.valueOf(path.getFileName()), unsafe.get());
                    return Optional.empty();
                }
                return Optional.of(new Zip(path, zip, top(zip)));
            } catch (IOException | IllegalArgumentException broken) {
                Message why =
                        broken instanceof IOException failed
                                ? Faults.reason(failed)
                                : Faults.reason(broken.getMessage());
                String name = String.valueOf(path.getFileName());
                problems.error(name, "", TableMessage.BROKEN_FILE.of("ZIP", why));
                return Optional.empty();
            }
        }

        private static String top(ZipFile zip) {
            return ZipSafety.entries(zip).stream()
                    .map(ZipEntry::getName)
                    .filter(name -> ("/" + name).endsWith("/" + DescriptionReader.FILE))
                    .map(name -> name.substring(0, name.length() - DescriptionReader.FILE.length()))
                    .min(Comparator.comparingInt(String::length))
                    .orElse("");
        }

        @Override
        public String title() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public Optional<Bytes> find(String name) {
            ZipEntry entry = zip.getEntry(top + name);
            return entry == null || entry.isDirectory()
                    ? Optional.empty()
                    : Optional.of(new Zipped(name, zip, entry));
        }

        @Override
        public void close() {
            ZipSafety.close(zip);
        }

        private record Zipped(String name, ZipFile zip, ZipEntry entry) implements Bytes {
            @Override
            public long size() {
                return Math.max(0, entry.getSize());
            }

            @Override
            public InputStream open() throws IOException {
                return ZipSafety.open(zip, entry);
            }
        }
    }

    /// A pack that comes with the program: `packs/<name>/` on the class path.
    record Embedded(String name) implements PackFiles {
        /// The embedded pack of that name, where there is one on the class path.
        static Optional<PackFiles> named(String name) {
            if (!name.matches("[a-z0-9_-]+")) {
                return Optional.empty();
            }
            Embedded files = new Embedded(name);
            return files.find(DescriptionReader.FILE).isPresent()
                    ? Optional.of(files)
                    : Optional.empty();
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public Optional<Bytes> find(String path) {
            URL url = Embedded.class.getResource("/packs/" + name + "/" + path);
            return url == null ? Optional.empty() : Optional.of(Bytes.of(path, url::openStream));
        }
    }
}
