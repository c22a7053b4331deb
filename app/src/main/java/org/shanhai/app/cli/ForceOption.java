package org.shanhai.app.cli;

import picocli.CommandLine.Option;

/// The option of all commands that write a file a person names.
final class ForceOption {
    @Option(names = "--force", description = "${bundle:cli.option.force}")
    private boolean given;

    boolean given() {
        return given;
    }
}
