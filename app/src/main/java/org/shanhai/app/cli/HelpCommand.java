package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Explains Shanhai, or one of its commands.
@Command(
        name = "help",
        description = "${bundle:cli.help.about}",
        footer = "${bundle:cli.help.examples}")
final class HelpCommand implements Callable<Integer> {
    private final Words words;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "COMMAND",
            description = "${bundle:cli.help.command}")
    private @Nullable String command;

    HelpCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        CommandLine root = requireNonNull(spec).root().commandLine();
        CommandLine wanted = command == null ? root : root.getSubcommands().get(command);
        if (wanted == null) {
            throw new ParameterException(
                    root,
                    words.get(
                            "cli.no_command",
                            requireNonNull(command),
                            String.join(", ", root.getSubcommands().keySet())));
        }
        wanted.usage(root.getOut());
        return ExitCodes.DONE;
    }
}
