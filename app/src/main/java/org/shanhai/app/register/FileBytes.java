package org.shanhai.app.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shanhai.pack.table.Bytes;

/// A file of the user's.
record FileBytes(Path path) implements Bytes {
    @Override
    public String name() {
        return String.valueOf(path.getFileName());
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
