package org.shanhai.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.ask.Problems;
import org.shanhai.pack.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Is this pack sound? Every problem, and what it can be asked; exit code 1 where a problem is an
/// error, or where what the pack has does not do for a question.
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
        Context context = shanhai.context().forImports();
        String wanted = Optional.ofNullable(pack).orElse(shanhai.pack());
        Reading reading = context.read(wanted);
        return switch (reading) {
            case Reading.Broken broken -> {
                context.whole()
                        .print(
                                Problems.checked(
                                        wanted, broken.problems(), "check.broken", context.words()),
                                shanhai.json());
                yield ExitCodes.NO;
            }
            case Reading.Sound read -> {
                PackQuestions questions = new PackQuestions(context, read.region());
                CheckAnswer answer = CheckAnswer.of(wanted, read, questions, context.words());
                context.whole().print(answer.answer(), shanhai.json());
                yield answer.sound() ? ExitCodes.DONE : ExitCodes.NO;
            }
        };
    }
}
