package org.shanhai.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Bytes;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.table.ZipSafety;

/// A pack that is a ZIP file, with its tables at the top or in one folder.
record ZipFiles(Path path, ZipFile zip, String top) implements PackFiles {
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
            return Optional.of(new ZipFiles(path, zip, top(zip)));
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

    /// The folder in which the description lies: the top, or the one that has it.
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
        try {
            zip.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException("Cannot close " + path, stuck);
        }
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
