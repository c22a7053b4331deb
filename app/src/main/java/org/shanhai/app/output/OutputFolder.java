package org.shanhai.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.app.text.Words;

/// A folder that is written aside and moved into place when it is whole. What stands in that place
/// is replaced only where it is an earlier one of the same kind and nothing else.
public final class OutputFolder {
    private OutputFolder() {}

    /// What is written, and how its earlier forms are known.
    public interface Kind {
        /// The first thing in a folder that this kind would not have put there.
        Optional<Path> findStranger(Path folder) throws IOException;
    }

    /// Writes the content of a folder.
    @FunctionalInterface
    public interface Content {
        void writeInto(Path folder) throws IOException;
    }

    /// Writes a folder whole or not at all.
    ///
    /// @throws IOException when the place is taken by something else, or writing fails
    public static void write(Path out, Kind kind, Words words, Content content) throws IOException {
        write(out, kind, words, content, Exchange.ofSystem());
    }

    static void write(Path out, Kind kind, Words words, Content content, Exchange exchange)
            throws IOException {
        requireName(out, words);
        OutputLocation place = OutputLocation.named(out);
        if (place.path().getParent() == null) {
            throw new IOException(words.get("output.root", out));
        }
        place.take(
                folder -> {
                    Files.createDirectory(folder);
                    content.writeInto(folder);
                },
                () -> requireFree(place.path(), kind, words),
                exchange);
    }

    /// Nobody looks for a folder under the name of a file.
    private static void requireName(Path out, Words words) throws IOException {
        if (!FileForm.FOLDER.mayBeNamed(out)) {
            throw new WrongNameException(words.get("output.name_of_file", out));
        }
    }

    /// Looks whether what stands in a place may be replaced.
    public static void requireFree(Path target, Kind kind, Words words) throws IOException {
        requireName(target, words);
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new IOException(words.get("output.file", target));
        }
        Optional<Path> stranger = kind.findStranger(target);
        if (stranger.isPresent()) {
            throw new IOException(words.get("output.foreign", target, stranger.get()));
        }
    }
}
