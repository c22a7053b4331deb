package org.shanhai.app.cli;

import java.util.concurrent.Callable;
import org.shanhai.app.serve.Assistants;
import org.shanhai.app.serve.Served;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Answers an assistant over standard input and output, until its input ends.
@Command(name = "mcp", description = "${bundle:mcp.about}", footer = "${bundle:mcp.examples}")
final class McpCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Mixin private RegisterOption register = new RegisterOption();

    McpCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws InterruptedException {
        Context context = shanhai.context();
        Served served =
                ServeCommand.served(
                        ServeCommand.held(context),
                        context.engines(),
                        shanhai.pack(),
                        register.address(context.surroundings()));
        try (Assistants assistants =
                Assistants.start(
                        served,
                        context.words().language(),
                        context.surroundings().in(),
                        context.out())) {
            assistants.await();
        }
        return ExitCodes.DONE;
    }
}
