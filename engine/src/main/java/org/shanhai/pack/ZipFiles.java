package org.shanhai.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.shanhai.pack.table.Bytes;
import org.shanhai.pack.table.Fault;

/// A pack that is a ZIP file, with its tables at the top or in one folder.
final class ZipFiles implements PackFiles {
    /// What a file may be larger than its compressed form once it is large: text seldom passes 50.
    private static final long RATIO = 200;

    private static final long ALWAYS_ALLOWED = 50_000_000;
    private static final int ENTRIES = 10_000;

    private final Path path;
    private final ZipFile zip;
    private final String top;
    private final TemporaryCopies copies = new TemporaryCopies();

    private ZipFiles(Path path, ZipFile zip, String top) {
        this.path = path;
        this.zip = zip;
        this.top = top;
    }

    /// Opens it, unless it is broken or unsafe; then that is a problem.
    static Optional<PackFiles> open(Path path, Problems problems) {
        try {
            ZipFile zip = new ZipFile(path.toFile());
            Optional<Fault> unsafe = unsafe(zip);
            if (unsafe.isPresent()) {
                zip.close();
                problems.error("", String.valueOf(path.getFileName()), unsafe.get());
                return Optional.empty();
            }
            return Optional.of(new ZipFiles(path, zip, top(zip)));
        } catch (IOException | IllegalArgumentException broken) {
            problems.error(
                    String.valueOf(path.getFileName()),
                    "zip",
                    "",
                    "This is not a ZIP file, or it is broken (%s).".formatted(broken.getMessage()),
                    "Pack the folder again.");
            return Optional.empty();
        }
    }

    private static Optional<Fault> unsafe(ZipFile zip) {
        if (zip.size() > ENTRIES) {
            return Optional.of(
                    fault(
                            "",
                            "The ZIP file has %d entries; a pack has at most %d."
                                    .formatted(zip.size(), ENTRIES)));
        }
        for (ZipEntry entry : entries(zip)) {
            String name = entry.getName().replace('\\', '/');
            if (name.startsWith("/")
                    || name.matches("^[A-Za-z]:.*")
                    || List.of(name.split("/")).contains("..")) {
                return Optional.of(fault(name, "is an entry that leads out of the pack."));
            }
            if (entry.getSize() > ALWAYS_ALLOWED
                    && entry.getSize() > RATIO * Math.max(1, entry.getCompressedSize())) {
                return Optional.of(
                        fault(
                                name,
                                "would grow from %d to %d bytes; such a file is no table."
                                        .formatted(entry.getCompressedSize(), entry.getSize())));
            }
        }
        return Optional.empty();
    }

    private static Fault fault(String name, String message) {
        return new Fault("zip", 0, "", name, message, "Take it out and pack the folder again.");
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        List<ZipEntry> entries = new ArrayList<>();
        zip.stream().forEach(entries::add);
        return entries;
    }

    /// The folder in which the description lies: the top, or the one that has it.
    private static String top(ZipFile zip) {
        return entries(zip).stream()
                .map(ZipEntry::getName)
                .filter(
                        name ->
                                name.equals(DescriptionReader.FILE)
                                        || name.endsWith("/" + DescriptionReader.FILE))
                .map(name -> name.substring(0, name.length() - DescriptionReader.FILE.length()))
                .min(java.util.Comparator.comparingInt(String::length))
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
                : Optional.of(new Zipped(name, entry));
    }

    @Override
    public Path onDisk(Bytes bytes) throws IOException {
        return copies.copy(bytes);
    }

    @Override
    public List<String> list() {
        return entries(zip).stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(top))
                .map(name -> name.substring(top.length()))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        copies.close();
        try {
            zip.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException("Cannot close " + path, stuck);
        }
    }

    private final class Zipped implements Bytes {
        private final String name;
        private final ZipEntry entry;

        Zipped(String name, ZipEntry entry) {
            this.name = name;
            this.entry = entry;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long size() {
            return Math.max(0, entry.getSize());
        }

        @Override
        public InputStream open() throws IOException {
            long limit = Math.max(ALWAYS_ALLOWED, RATIO * Math.max(1, entry.getCompressedSize()));
            return new Limited(zip.getInputStream(entry), limit);
        }
    }

    /// Stops a file that unpacks to more than it may, whatever its entry says of its size.
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("the file unpacks to more than its size allows");
            }
        }
    }
}
