package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Brings data of one's own into a pack. Asked nothing more, it says what can be brought.
@Command(
        name = "import",
        description = "${bundle:import.about}",
        footer = "${bundle:import.examples}")
final class ImportCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine commandLine = requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getOut());
        return ExitCodes.DONE;
    }
}
