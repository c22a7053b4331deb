package org.shanhai.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.text.Words;

/// A folder that is written aside and moved into place when it is whole. What stands in that place
/// is replaced only where it is an earlier one of the same kind and nothing else.
public final class OutputFolder {
    private final Path target;
    private final Path aside;
    private final Kind kind;
    private final Words words;

    /// What is written, and how its earlier forms are known.
    public interface Kind {
        /// The start of the keys of its words: `report` for `report.error.root` and so on.
        String words();

        /// The first thing in a folder that this kind would not have put there.
        Optional<Path> findStranger(Path folder) throws IOException;
    }

    /// Writes the content of a folder.
    @FunctionalInterface
    public interface Content {
        void writeInto(Path folder) throws IOException;
    }

    private OutputFolder(Path target, Path aside, Kind kind, Words words) {
        this.target = target;
        this.aside = aside;
        this.kind = kind;
        this.words = words;
    }

    /// Writes a folder whole or not at all.
    ///
    /// @throws IOException when the place is taken by something else, or writing fails
    public static void write(Path out, Kind kind, Words words, Content content) throws IOException {
        Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException(words.get(kind.words() + ".error.root", out));
        }
        requireFree(target, kind, words);
        Files.createDirectories(parent);
        OutputFolder folder = new OutputFolder(target, free(target, "part"), kind, words);
        try {
            Files.createDirectory(folder.aside);
            content.writeInto(folder.aside);
            folder.moveIntoPlace();
        } finally {
            delete(folder.aside);
        }
    }

    private void moveIntoPlace() throws IOException {
        requireFree(target, kind, words);
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

    private static void requireFree(Path target, Kind kind, Words words) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new IOException(words.get(kind.words() + ".error.file", target));
        }
        Optional<Path> stranger = kind.findStranger(target);
        if (stranger.isPresent()) {
            throw new IOException(
                    words.get(kind.words() + ".error.foreign", target, stranger.get()));
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
