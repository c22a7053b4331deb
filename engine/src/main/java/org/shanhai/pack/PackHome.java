package org.shanhai.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;

/// Where a pack lies.
///
/// @param name what it is called in messages: the path to it from the pack asked for, or the name
///     of an embedded pack; empty for the pack asked for, whose files need no such name
/// @param path of its folder or file; empty where it comes with the program
record PackHome(String name, Optional<Path> path) {

    /// The pack asked for, at a path.
    static PackHome of(Path path) {
        return new PackHome("", Optional.of(path));
    }

    /// One of its files, as messages name it.
    String file(String inside) {
        return name.isEmpty() ? inside : name + "/" + inside;
    }

    /// A file as it is called there: those of the pack asked for go by their own names.
    TableFile named(String inside, TableFile file) {
        return name.isEmpty() ? file : new BaseFile(file(inside), file);
    }

    /// What lies at a path relative to this pack, if anything does. A file counts as the folder
    /// that was packed into it, so that a base is still found when a pack is zipped where it lies.
    Optional<PackHome> find(String relative) {
        try {
            Path way = Path.of(relative);
            if (path.isEmpty() || way.isAbsolute() || relative.isBlank()) {
                return Optional.empty();
            }
            String called = Path.of(name).resolve(way).normalize().toString().replace('\\', '/');
            return Optional.of(real(path.get()).resolve(way).normalize())
                    .filter(Files::exists)
                    .map(there -> new PackHome(called, Optional.of(there)));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /// Whether both are one and the same pack, however it was come to.
    boolean isSame(PackHome other) {
        return path.isPresent() && other.path.isPresent()
                ? real(path.get()).equals(real(other.path.get()))
                : path.isEmpty() && other.path.isEmpty() && name.equals(other.name);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            return path.toAbsolutePath().normalize();
        }
    }

    private record BaseFile(String name, TableFile file) implements TableFile {
        @Override
        public void read(RowSink sink, Listener listener) {
            file.read(sink, listener);
        }
    }
}
