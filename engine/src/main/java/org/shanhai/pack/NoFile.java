package org.shanhai.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import org.shanhai.message.Message;

/// Why what is no file cannot be read as one: nothing is there, or something else, as a folder.
public final class NoFile {
    private NoFile() {}

    public static Message of(Path path) {
        return Files.exists(path) ? PackMessage.NOT_A_FILE.of() : PackMessage.NO_SUCH_FILE.of();
    }
}
