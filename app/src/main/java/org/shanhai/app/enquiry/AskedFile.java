package org.shanhai.app.enquiry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.ask.Parameter;

/// An argument that may be a file: its value, and what of it names the file.
///
/// @param option before it, `--rules`; empty for the project itself
/// @param suffix behind the name of the file: `#key`
record AskedFile(String option, Optional<Path> file, String value, String suffix) {
    private static final String OPTION = "--";

    /// @param mayHaveKey whether a `#key` may stand behind the file
    static AskedFile of(String option, String value, boolean mayHaveKey) {
        int hash = mayHaveKey ? value.lastIndexOf('#') : -1;
        String name = hash > 0 ? value.substring(0, hash) : value;
        return new AskedFile(option, path(name), value, hash > 0 ? value.substring(hash) : "");
    }

    /// What was asked of `admit`, in the order of its request, so that it can be asked again.
    ///
    /// @param given by name
    static List<AskedFile> list(Map<String, List<String>> given) {
        List<AskedFile> all = new ArrayList<>();
        for (Parameter parameter : Enquiries.ADMIT.parameters().list()) {
            String option = parameter.last() ? "" : OPTION + parameter.name();
            for (String value : given.getOrDefault(parameter.name(), List.of())) {
                all.add(
                        parameter.last() || parameter.file()
                                ? of(
                                        option,
                                        value,
                                        parameter.file() && parameter.raw() == String.class)
                                : new AskedFile(option, Optional.empty(), value, ""));
            }
        }
        return all;
    }

    /// The name of the parameter that an option was recorded for.
    static String name(String option) {
        return option.isEmpty() ? "project" : option.substring(OPTION.length());
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
