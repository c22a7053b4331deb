package org.shanhai.pack.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a file on disk.
public record FileBytes(String name, Path path) implements Bytes {
    /// A file that goes by its own name.
    public static FileBytes of(Path path) {
        return new FileBytes(String.valueOf(path.getFileName()), path);
    }

    @Override
    public long size() {
        return path.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
