package org.shanhai.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/// Prints a script that completes commands and options in bash and zsh.
@Command(
        name = "completion",
        description = "${bundle:cli.completion.about}",
        footer = "${bundle:cli.completion.examples}")
final class CompletionCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    CompletionCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() {
        Context context = shanhai.context();
        context.out()
                .print(
                        AutoComplete.bash(
                                "shanhai",
                                CommandLines.build(shanhai, context.words(), List.of())));
        return ExitCodes.DONE;
    }
}
