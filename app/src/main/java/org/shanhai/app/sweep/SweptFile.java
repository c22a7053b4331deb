package org.shanhai.app.sweep;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file that scenarios name, as it is sent to who answers them, who tell of it by the name it has
/// in the table.
public final class SweptFile implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String given;
    private final String name;
    private final byte[] bytes;

    private SweptFile(String given, String name, byte[] bytes) {
        this.given = given;
        this.name = name;
        this.bytes = bytes;
    }

    static SweptFile read(String given, Path file) throws IOException {
        return new SweptFile(given, String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /// As it stands in the table.
    public String given() {
        return given;
    }

    /// Without its folder.
    public String name() {
        return name;
    }

    /// Lays files out, each in a folder of its own, for names may be the same.
    ///
    /// @return where each lies
    public static List<String> lay(List<SweptFile> files, Path folder) throws IOException {
        List<String> paths = new ArrayList<>();
        for (int k = 0; k < files.size(); k++) {
            SweptFile file = files.get(k);
            Path home = Files.createDirectories(folder.resolve("file" + k));
            paths.add(Files.write(home.resolve(file.name), file.bytes).toString());
        }
        return paths;
    }
}
