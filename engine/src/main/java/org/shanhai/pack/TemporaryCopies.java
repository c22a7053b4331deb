package org.shanhai.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.shanhai.pack.table.Bytes;

/// Copies on disk of files that lie inside archives, for readers that need a path.
final class TemporaryCopies implements AutoCloseable {
    private final List<Path> files = new ArrayList<>();

    synchronized Path copy(Bytes bytes) throws IOException {
        Path file = Files.createTempFile("shanhai-", ".table");
        files.add(file);
        try (InputStream in = bytes.open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    @Override
    public void close() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stuck) {
                throw new UncheckedIOException("Cannot delete " + file, stuck);
            }
        }
        files.clear();
    }
}
