package org.shanhai.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.text.Words;

/// A folder that is written aside and moved into place when it is whole. What stands in that place
/// is replaced only where it is an earlier report and nothing else.
final class OutputFolder {
    /// Stands near the top of every page of ours.
    static final String MARK = "shanhai-report";

    private final Path target;
    private final Path aside;
    private final Words words;

    /// Writes the content of a folder.
    @FunctionalInterface
    interface Content {
        void writeInto(Path folder) throws IOException;
    }

    private OutputFolder(Path target, Path aside, Words words) {
        this.target = target;
        this.aside = aside;
        this.words = words;
    }

    /// Writes a folder whole or not at all.
    ///
    /// @throws IOException when the place is taken by something else, or writing fails
    static void write(Path out, Words words, Content content) throws IOException {
        Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException(words.get("report.error.root", out));
        }
        requireFree(target, words);
        Files.createDirectories(parent);
        OutputFolder folder = new OutputFolder(target, free(target, "part"), words);
        try {
            Files.createDirectory(folder.aside);
            content.writeInto(folder.aside);
            folder.moveIntoPlace();
        } finally {
            delete(folder.aside);
        }
    }

    private void moveIntoPlace() throws IOException {
        requireFree(target, words);
        if (!Files.exists(target)) {
            Files.move(aside, target);
            return;
        }
        Path old = free(target, "old");
        Files.move(target, old);
        try {
            Files.move(aside, target);
        } catch (IOException e) {
            Files.move(old, target);
            throw e;
        }
        delete(old);
    }

    /// A name beside the target that nothing has yet; hidden, and telling whose it is.
    private static Path free(Path target, String suffix) {
        for (int k = 0; ; k++) {
            String name =
                    ".%s.%d-%d.%s"
                            .formatted(
                                    target.getFileName(), ProcessHandle.current().pid(), k, suffix);
            Path path = target.resolveSibling(name);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return path;
            }
        }
    }

    private static void requireFree(Path target, Words words) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new IOException(words.get("report.error.file", target));
        }
        Optional<Path> stranger = findStranger(target);
        if (stranger.isPresent()) {
            throw new IOException(words.get("report.error.foreign", target, stranger.get()));
        }
    }

    /// The first thing in a folder that no report of ours would have put there.
    private static Optional<Path> findStranger(Path folder) throws IOException {
        for (Path path : list(folder)) {
            String name = path.getFileName().toString();
            boolean ours =
                    switch (name) {
                        case "index.html" -> isMarked(path);
                        case "tables" -> Files.isDirectory(path);
                        default -> false;
                    };
            if (!ours) {
                return Optional.of(path);
            }
        }
        Path tables = folder.resolve("tables");
        if (!Files.isDirectory(tables)) {
            return Optional.empty();
        }
        if (!Files.exists(folder.resolve("index.html"))) {
            return Optional.of(tables);
        }
        return list(tables).stream()
                .filter(path -> !TableFiles.isOurs(path.getFileName().toString()))
                .findFirst();
    }

    private static boolean isMarked(Path page) throws IOException {
        if (!Files.isRegularFile(page)) {
            return false;
        }
        try (var in = Files.newInputStream(page)) {
            return new String(in.readNBytes(1000), StandardCharsets.UTF_8).contains(MARK);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
