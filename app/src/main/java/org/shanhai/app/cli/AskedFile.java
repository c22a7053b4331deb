package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// An argument that may be a file: its value, and what of it names the file.
///
/// @param option before it, `--rules`; empty for the project itself
/// @param suffix behind the name of the file: `#key`
record AskedFile(String option, Optional<Path> file, String value, String suffix) {

    /// @param mayHaveKey whether a `#key` may stand behind the file
    static AskedFile of(String option, String value, boolean mayHaveKey) {
        int hash = mayHaveKey ? value.lastIndexOf('#') : -1;
        String name = hash > 0 ? value.substring(0, hash) : value;
        return new AskedFile(option, path(name), value, hash > 0 ? value.substring(hash) : "");
    }

    /// One that is no file whatever it looks like.
    static AskedFile plain(String option, String value) {
        return new AskedFile(option, Optional.empty(), value, "");
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file.orElseThrow());
    }

    String fileName() {
        return String.valueOf(file.orElseThrow().getFileName());
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
