package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.rules.ExampleRun;
import org.shanhai.app.rules.RulesetList;
import org.shanhai.app.rules.RulesetSheet;
import org.shanhai.app.rules.VerificationSheet;
import org.shanhai.pack.Reading;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.Region;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which standards of admission are known, and what do they say? Asked nothing more, it lists them.
@Command(name = "rules", description = "${bundle:rules.about}", footer = "${bundle:rules.examples}")
final class RulesCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Spec private @Nullable CommandSpec spec;

    RulesCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        return list(new Options());
    }

    /// Where the rulesets come from, and where a table of them goes to.
    static final class Options {
        @Option(names = "--rules", paramLabel = "FILE", description = "${bundle:rules.file}")
        private @Nullable Path file;

        @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:rules.csv}")
        private @Nullable Path csv;

        @Mixin private ForceOption force = new ForceOption();
        @Mixin private ExcelOption excel = new ExcelOption();
    }

    @Command(
            name = "list",
            description = "${bundle:rules.list.about}",
            footer = "${bundle:rules.list.examples}")
    int list(@Mixin Options options) throws IOException {
        Reading.Sound pack = shanhai.context().getSound(shanhai.pack());
        print(
                RulesetList.of(pack.region(), rulesets(options, pack), shanhai.context().words()),
                "rulesets",
                options);
        return ExitCodes.DONE;
    }

    @Command(
            name = "show",
            description = "${bundle:rules.show.about}",
            footer = "${bundle:rules.show.examples}")
    int show(
            @Parameters(paramLabel = "NAME", description = "${bundle:rules.name.about}")
                    String name,
            @Mixin Options options)
            throws IOException {
        Reading.Sound pack = shanhai.context().getSound(shanhai.pack());
        Region region = pack.region();
        Ruleset ruleset = finder(pack).named(name, rulesets(options, pack));
        print(RulesetSheet.of(region, ruleset, shanhai.context().words()), "rules", options);
        return ExitCodes.DONE;
    }

    @Command(
            name = "verify",
            description = "${bundle:rules.verify.about}",
            footer = "${bundle:rules.verify.examples}")
    int verify(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "NAME",
                            description = "${bundle:rules.verify.name}")
                    @Nullable String name,
            @Option(
                            names = "--examples",
                            paramLabel = "FILE",
                            description = "${bundle:rules.verify.file}")
                    @Nullable Path examples,
            @Mixin Options options)
            throws IOException {
        Context context = shanhai.context();
        Reading.Sound pack = context.getSound();
        List<Ruleset> all = rulesets(options, pack);
        List<Ruleset> wanted = name == null ? all : List.of(finder(pack).named(name, all));
        boolean withTexts = name == null && options.file == null;
        List<RuleExample> given =
                examples(options, examples, pack).stream()
                        .filter(
                                one ->
                                        (withTexts && one.ruleset().isEmpty())
                                                || name == null
                                                || one.ruleset().equals(wanted.getFirst().key()))
                        .toList();
        List<ExampleRun> runs =
                new RuleExampleRuns(
                                pack,
                                context.options().decimal(),
                                context.words())
                        .run(given, wanted);
        print(
                VerificationSheet.of(
                        pack.region(),
                        wanted,
                        runs,
                        withTexts ? pack.region().all(ProcessQuestion.class) : List.of(),
                        context.words()),
                "examples",
                options);
        return runs.stream().allMatch(ExampleRun::holds) ? ExitCodes.DONE : ExitCodes.NO;
    }

    /// Those of the file of examples, else of the file of rules, else of the pack.
    private List<RuleExample> examples(
            Options options, @Nullable Path examples, Reading.Sound pack) {
        if (examples != null) {
            return finder(pack).examplesOf(examples);
        }
        return options.file == null
                ? pack.region().all(RuleExample.class)
                : finder(pack).examplesBeside(options.file);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    private Rulesets finder(Reading.Sound pack) {
        Context context = shanhai.context();
        return new Rulesets(
                pack.region(), pack.rates(), context.options().decimal(), context.words());
    }

    private List<Ruleset> rulesets(Options options, Reading.Sound pack) {
        return options.file == null ? pack.region().rulesets() : finder(pack).ofFile(options.file);
    }

    private void print(Answer answer, String table, Options options) throws IOException {
        if (options.csv != null) {
            AnswerCsv.save(
                    answer,
                    table,
                    new AnswerFile(options.csv, options.force.given(), options.excel.form()),
                    shanhai.context().words());
        }
        shanhai.context().whole().print(answer, shanhai.json());
    }
}
