package org.shanhai.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Is this pack sound? Every problem, and exit code 1 where one is an error.
@Command(name = "check", description = "${bundle:check.about}", footer = "${bundle:check.examples}")
final class CheckCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PACK",
            description = "${bundle:check.pack}")
    private @Nullable String pack;

    CheckCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() {
        Context context = shanhai.context();
        String wanted = Optional.ofNullable(pack).orElse(shanhai.pack());
        Reading reading = context.read(wanted);
        context.print(Problems.answer(wanted, reading.problems(), context.words()), shanhai.json());
        return reading.problems().stream().anyMatch(Problem::isError)
                ? ExitCodes.NO
                : ExitCodes.DONE;
    }
}
