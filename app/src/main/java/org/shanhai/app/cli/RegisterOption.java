package org.shanhai.app.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which register of decisions is meant.
final class RegisterOption {
    @Option(
            names = "--register",
            paramLabel = "REGISTER",
            description = "${bundle:decisions.register.about}")
    private @Nullable String address;

    Optional<String> named() {
        return Optional.ofNullable(address);
    }

    /// What is named, else the one of where this runs.
    String address(Surroundings surroundings) {
        return address == null ? surroundings.register() : address;
    }
}
