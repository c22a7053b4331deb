package org.shanhai.pack.panel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shanhai.pack.table.Bytes;

/// The user's file.
record PanelFile(String name, Path path, long size) implements Bytes {

    static PanelFile at(Path path) throws IOException {
        return new PanelFile(String.valueOf(path.getFileName()), path, Files.size(path));
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
