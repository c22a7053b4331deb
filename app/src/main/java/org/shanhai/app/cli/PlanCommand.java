package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;
import org.shanhai.app.plan.PlanSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.ShownPlan;
import org.shanhai.ask.WrongUse;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where should all these projects go?
@Command(name = "plan", description = "${bundle:plan.about}", footer = "${bundle:plan.examples}")
final class PlanCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Mixin private PlanWanted wanted = new PlanWanted();
    @Mixin private PlanSteps steps = new PlanSteps();
    @Mixin private AroundOptions around = new AroundOptions();

    @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:plan.csv.about}")
    private @Nullable Path csv;

    @Mixin private ForceOption force = new ForceOption();
    @Mixin private ExcelOption excel = new ExcelOption();

    PlanCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        PlanSearch search = new PlanSearch(context, wanted, steps, around);
        Reading.Sound sound = context.getSound();
        ShownPlan shown = search.find(sound, () -> requireFree(sound.region(), words));
        Answer answer = PlanSheet.of(sound.region(), shown, words);
        if (csv != null) {
            AnswerCsv.save(answer, PlanSheet.TABLE, file(csv), words);
        }
        around.save(answer, sound.region(), words, force.given(), excel.form());
        context.print(answer, shanhai.json());
        return ExitCodes.DONE;
    }

    private AnswerFile file(Path path) {
        return new AnswerFile(path, force.given(), excel.form());
    }

    private void requireFree(Region region, Words words) throws IOException {
        if (csv != null) {
            if (around.isCurve(csv)) {
                throw new WrongUse(words.get("plan.file_twice", csv));
            }
            AnswerCsv.requireFree(
                    PlanSheet.columns(steps.hasYears()),
                    UnaryOperator.identity(),
                    file(csv),
                    words);
        }
        around.requireFree(region, words, force.given(), excel.form());
    }
}
