package org.shanhai.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;

/// A file that is written aside and moved into place when it is whole. What stands in that place is
/// replaced only where it is an earlier one of the same kind, or where that is asked for.
public final class OutputFile {
    /// Names of streams that are open already, which nothing can be moved onto.
    private static final Pattern STREAM = Pattern.compile("/(dev/(std|fd)|proc/).*");

    private OutputFile() {}

    /// What is written, and how an earlier one is known.
    public interface Kind {
        /// What it holds, which its name must not belie.
        FileForm holds();

        void write(Path file) throws IOException;

        /// Whether a file, which is not empty, may be replaced unasked. One that people fill in may
        /// not, nor a copy of what may be lost.
        default boolean isEarlier(Path file) throws IOException {
            return false;
        }
    }

    /// Writes a file whole or not at all.
    ///
    /// @param force whether any file there may be replaced
    /// @throws IOException when the place is taken by something else, or writing fails
    public static void write(Path out, Kind kind, boolean force, Words words) throws IOException {
        if (isStream(out)) {
            writeInto(out, kind);
            return;
        }
        requireName(out, kind.holds(), words);
        OutputLocation place = OutputLocation.named(out);
        place.take(
                kind::write,
                () -> requireFree(place.path(), kind, force, words),
                Exchange.ofSystem());
    }

    /// Looks beforehand whether [#write(Path, Kind, boolean, Words)] could write there, and would
    /// replace what is there.
    public static void requireFree(Path out, Kind kind, boolean force, Words words)
            throws IOException {
        if (isStream(out)) {
            return;
        }
        requireName(out, kind.holds(), words);
        if (!Files.exists(out)) {
            requireFolder(out.toAbsolutePath().normalize().getParent());
            return;
        }
        if (Files.isDirectory(out)) {
            throw new IOException(words.get("output.folder", out));
        }
        if (!force && Files.size(out) > 0 && !kind.isEarlier(out)) {
            throw new IOException(words.get("output.taken", out));
        }
    }

    /// Looks whether a name tells of another form than what is written under it.
    ///
    /// @throws WrongNameException where it does
    public static void requireName(Path out, FileForm form, Words words) throws IOException {
        if (!form.mayBeNamed(out)) {
            throw new WrongNameException(words.get("output.name", out, form.usual()));
        }
    }

    /// One that is there, or can be made.
    private static void requireFolder(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return;
        }
        if (!Files.exists(folder)) {
            requireFolder(folder.getParent());
        } else if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        } else if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /// A pipe, a device, or whatever the process has open under another name.
    private static boolean isStream(Path out) {
        return STREAM.matcher(out.toAbsolutePath().normalize().toString()).matches()
                || Files.exists(out) && !Files.isRegularFile(out) && !Files.isDirectory(out);
    }

    private static void writeInto(Path stream, Kind kind) throws IOException {
        try {
            kind.write(stream);
        } catch (IOException | UncheckedIOException failed) {
            IOException cause = FileTrouble.find(failed).orElseThrow();
            throw new WriteFailure(FileTrouble.of(cause, stream.toString()), cause);
        }
    }
}
