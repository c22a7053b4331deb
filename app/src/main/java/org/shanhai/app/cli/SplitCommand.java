package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.split.SettlementSheet;
import org.shanhai.app.split.SplitSheet;
import org.shanhai.app.split.TermsTemplate;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Problems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import org.shanhai.pack.Reading;
import org.shanhai.pack.terms.TermsFile;
import org.shanhai.pack.terms.TermsReading;
import org.shanhai.split.Settlement;
import org.shanhai.split.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How do partners share by these terms, and what would be fair? Or who owes whom for a year?
@Command(name = "split", description = "${bundle:split.about}", footer = "${bundle:split.examples}")
final class SplitCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Option(names = "--terms", paramLabel = "FILE", description = "${bundle:split.terms.about}")
    private @Nullable Path terms;

    @Option(names = "--set", paramLabel = "TERM=NUMBER", description = "${bundle:split.set.about}")
    private List<String> sets = List.of();

    @Option(names = "--actuals", paramLabel = "FILE", description = "${bundle:split.actuals.about}")
    private @Nullable Path actuals;

    @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:split.year.about}")
    private @Nullable Integer year;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "${bundle:split.template.about}")
    private @Nullable Path template;

    @Option(names = "--example", paramLabel = "NAME", description = "${bundle:split.example.about}")
    private @Nullable String example;

    @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:split.csv.about}")
    private @Nullable Path csv;

    @Mixin private ForceOption force = new ForceOption();
    @Mixin private ExcelOption excel = new ExcelOption();

    SplitCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        requireSense();
        if (template != null) {
            writeTemplate(template);
            return ExitCodes.DONE;
        }
        Context context = shanhai.context();
        Reading.Sound sound = context.getSound();
        Agreement agreement =
                terms == null ? inForce(sound, requireNonNull(example)) : read(sound, terms);
        agreement =
                sound(
                        TermsFile.change(
                                agreement, sets, sound.rates(), context.options().decimal()),
                        "--set");
        Words words = context.words();
        if (actuals == null) {
            show(SplitSheet.of(sound.region(), Split.of(agreement), words), SplitSheet.LEDGER);
        } else {
            Settlement settlement = settle(sound, agreement, actuals);
            show(SettlementSheet.of(sound.region(), settlement, words), SettlementSheet.CLAIMS);
        }
        return ExitCodes.DONE;
    }

    private Agreement read(Reading.Sound sound, Path file) {
        return sound(
                TermsFile.read(
                        file,
                        sound.region().places(),
                        sound.rates(),
                        shanhai.context().options().decimal()),
                file.toString());
    }

    /// An agreement of the examples, read as a file of terms is.
    private Agreement inForce(Reading.Sound sound, String name) throws IOException {
        Path folder = Files.createTempDirectory("shanhai-terms");
        Path file = folder.resolve(name + ".csv");
        try {
            new TermsTemplate(shanhai.context().words())
                    .example(name, file, CsvForm.PROGRAMS)
                    .write(file);
            return read(sound, file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private void requireSense() {
        boolean isAlone = example != null && terms == null && template == null;
        if (!isAlone && (terms == null) == (template == null)) {
            throw wrong("split.terms_or_template");
        }
        if (example != null && terms != null) {
            throw wrong("split.example_or_terms");
        }
        if (example != null && !TermsTemplate.EXAMPLES.contains(example)) {
            throw wrong(
                    "split.no_such_example", example, String.join(", ", TermsTemplate.EXAMPLES));
        }
        if ((actuals == null) != (year == null)) {
            throw wrong("split.actuals_and_year");
        }
        if (template != null && (!sets.isEmpty() || actuals != null || csv != null)) {
            throw wrong("split.template_alone");
        }
    }

    private Settlement settle(Reading.Sound sound, Agreement agreement, Path file) {
        Context context = shanhai.context();
        int asked = requireNonNull(year);
        if (!agreement.years().contains(asked)) {
            throw wrong(
                    "split.year_outside",
                    String.valueOf(asked),
                    String.valueOf(agreement.years().first()),
                    String.valueOf(agreement.years().last()));
        }
        Actuals known =
                sound(
                        TermsFile.readActuals(
                                file,
                                agreement,
                                sound.region().places(),
                                sound.rates(),
                                context.options().decimal()),
                        file.toString());
        boolean taxed =
                known.streams().containsKey(Stream.LOCAL_TAX)
                        && requireNonNull(known.streams().get(Stream.LOCAL_TAX)).containsKey(asked);
        if (!taxed) {
            throw Refusal.saying(
                    "no_answer",
                    context.words().get("split.no_actual_tax", file, String.valueOf(asked)));
        }
        return Settlement.of(agreement, known, asked);
    }

    private void show(Answer answer, String table) throws IOException {
        Context context = shanhai.context();
        if (csv != null) {
            AnswerCsv.save(
                    answer,
                    table,
                    new AnswerFile(csv, force.given(), excel.form()),
                    context.words());
        }
        context.print(answer, shanhai.json());
    }

    private void writeTemplate(Path file) throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        TermsTemplate form = new TermsTemplate(words);
        OutputFile.write(
                file,
                example == null
                        ? form.empty(file, excel.form())
                        : form.example(example, file, excel.form()),
                force.given(),
                words);
        context.print(
                new Answer(
                        "",
                        List.of(
                                new Answer.Statement(
                                        "template",
                                        words.get("split.template.written", file),
                                        file.toString()))),
                shanhai.json());
    }

    private <T> T sound(TermsReading<T> reading, String from) {
        return switch (reading) {
            case TermsReading.Sound<T>(T value) -> value;
            case TermsReading.Broken<T> broken ->
                    throw new Refusal(
                            Problems.answer(from, broken.problems(), shanhai.context().words()));
        };
    }

    private WrongUse wrong(String key, Object... arguments) {
        return new WrongUse(shanhai.context().words().get(key, arguments));
    }
}
