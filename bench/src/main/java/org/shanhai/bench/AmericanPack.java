package org.shanhai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shanhai.bench.us.Level;
import org.shanhai.bench.us.UsPack;

/// Writes the pack of the 50 American states and the District of Columbia to a folder.
///
/// Arguments: FOLDER (new or empty), then `71` (summary industries, unless given) or `detail`.
/// The raw files are found by the environment variable `SHANHAI_DATA`.
public final class AmericanPack {
    private AmericanPack() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            throw new IllegalArgumentException("Give FOLDER [71|detail].");
        }
        String data = System.getenv("SHANHAI_DATA");
        if (data == null || data.isBlank()) {
            throw new IllegalArgumentException(
                    "Set SHANHAI_DATA to the folder that has us/ and evidence/.");
        }
        Level level = Level.of(arguments.length > 1 ? arguments[1] : "71");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        System.out.println(UsPack.write(Path.of(data), level, folder));
    }
}
