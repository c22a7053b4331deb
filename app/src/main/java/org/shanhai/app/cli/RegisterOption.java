package org.shanhai.app.cli;

import org.jspecify.annotations.Nullable;
import org.shanhai.app.decisions.DecisionRegister;
import picocli.CommandLine.Option;

/// Which register of decisions is meant.
final class RegisterOption {
    @Option(
            names = "--register",
            paramLabel = "REGISTER",
            description = "${bundle:decisions.register.about}")
    private @Nullable String address;

    boolean given() {
        return address != null;
    }

    String address() {
        return address == null ? DecisionRegister.DEFAULT : address;
    }

    DecisionRegister open() {
        return DecisionRegister.at(address());
    }
}
