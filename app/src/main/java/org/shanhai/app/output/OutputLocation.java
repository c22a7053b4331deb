package org.shanhai.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

/// Where a file or a folder of results is to stand.
///
/// @param path absolute, without links; never a root
record OutputLocation(Path path) {
    /// Makes a file or a folder of that name.
    @FunctionalInterface
    interface Content {
        void make(Path path) throws IOException;
    }

    /// Looks whether what stands in a place may be replaced.
    @FunctionalInterface
    interface Check {
        void requireFree() throws IOException;
    }

    /// The place that a name stands for: a link leads to it, even where nothing is there yet. What
    /// runs that were killed left there is cleared up.
    static OutputLocation named(Path out) throws IOException {
        Path path;
        if (Files.exists(out)) {
            path = out.toRealPath();
        } else {
            Path named =
                    Files.isSymbolicLink(out)
                            ? out.resolveSibling(Files.readSymbolicLink(out))
                            : out;
            Path absolute = named.toAbsolutePath().normalize();
            Path parent = absolute.getParent();
            path =
                    parent != null && Files.isDirectory(parent)
                            ? parent.toRealPath().resolve(absolute.getFileName())
                            : absolute;
        }
        if (path.getParent() != null) {
            Leftovers.clearUp(path);
        }
        return new OutputLocation(path);
    }

    Path parent() {
        return Objects.requireNonNull(path.getParent());
    }

    /// Makes something and puts it here, whole or not at all.
    ///
    /// @param check done when all is made too, as that may take long
    /// @throws WriteFailure where it cannot be made; what stood here before is as it was
    void take(Content content, Check check, Exchange exchange) throws IOException {
        check.requireFree();
        try (Aside aside = begin()) {
            try {
                content.make(aside.content());
            } catch (IOException | UncheckedIOException failed) {
                throw aside.told(FileTrouble.find(failed).orElseThrow());
            }
            check.requireFree();
            try {
                aside.takePlace(exchange);
            } catch (IOException failed) {
                throw aside.told(failed);
            }
        }
    }

    private Aside begin() throws IOException {
        try {
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            Files.createDirectories(parent());
        } catch (FileAlreadyExistsException file) {
            throw new NotDirectoryException(file.getFile());
        }
        return Aside.beside(path);
    }
}
