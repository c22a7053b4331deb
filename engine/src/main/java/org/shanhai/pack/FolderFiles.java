package org.shanhai.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.pack.table.Bytes;

/// A pack that is a folder.
final class FolderFiles implements PackFiles {
    private final Path folder;

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    private record OnDisk(String name, Path path, long size) implements Bytes {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

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
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new OnDisk(path, file, Files.size(file)))
                    : Optional.empty();
        } catch (IOException unknownSize) {
            return Optional.of(new OnDisk(path, file, 0));
        }
    }

    @Override
    public Path onDisk(Bytes bytes) {
        return folder.resolve(bytes.name());
    }

    @Override
    public List<String> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
