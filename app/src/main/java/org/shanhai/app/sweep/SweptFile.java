package org.shanhai.app.sweep;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file that scenarios name, as it is sent to who answers them.
///
/// @param name without its folder
public record SweptFile(String name, byte[] bytes) implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Lays files out, each in a folder of its own, for names may be the same.
    ///
    /// @return where each lies
    public static List<String> lay(List<SweptFile> files, Path folder) throws IOException {
        List<String> paths = new ArrayList<>();
        for (int k = 0; k < files.size(); k++) {
            Path home = Files.createDirectories(folder.resolve("file" + k));
            paths.add(Files.write(home.resolve(files.get(k).name()), files.get(k).bytes()).toString());
        }
        return paths;
    }
}
