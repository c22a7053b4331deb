package org.shanhai.ask.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Stream;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.split.TermsTemplate;
import org.shanhai.ask.Handed;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Reading;
import org.shanhai.pack.terms.TermsFile;
import org.shanhai.region.Region;
import org.shanhai.split.Settlement;
import org.shanhai.split.Split;

/// How do partners share by these terms, and what would be fair? Or who owes whom for a year?
public record SplitRequest(
        @Handed(label = "FILE", file = true) Optional<Path> terms,
        @Handed(label = "TERM=NUMBER") List<String> set,
        @Handed(label = "FILE", file = true) Optional<Path> actuals,
        @Handed(label = "YEAR", file = true) Optional<Integer> year,
        @Handed(label = "FILE", file = true) Optional<Path> template,
        @Handed(label = "NAME") Optional<String> example)
        implements Request<SplitResult> {

    @Override
    public SplitResult answer(Session session) throws IOException {
        requireSense(session);
        if (template.isPresent()) {
            return new SplitResult.Blank(template.get(), example);
        }
        Reading.Sound sound = session.sound();
        Region region = sound.region();
        Agreement written =
                terms.isPresent()
                        ? read(sound, terms.get(), session)
                        : inForce(sound, example.orElseThrow(), session);
        Agreement agreement =
                sound(
                        TermsFile.change(written, set, sound.rates(), session.options().decimal()),
                        session.words().parameter("set"),
                        session);
        return actuals.isPresent()
                ? new SplitResult.Settled(region, settle(sound, agreement, actuals.get(), session))
                : new SplitResult.Shared(region, Split.of(agreement));
    }

    private void requireSense(Session session) {
        boolean isAlone = example.isPresent() && terms.isEmpty() && template.isEmpty();
        if (!isAlone && terms.isEmpty() == template.isEmpty()) {
            throw session.wrong("split.terms_or_template");
        }
        if (example.isPresent() && terms.isPresent()) {
            throw session.wrong("split.example_or_terms");
        }
        if (example.isPresent() && !TermsTemplate.EXAMPLES.contains(example.get())) {
            throw session.wrong(
                    "split.no_such_example",
                    example.get(),
                    String.join(", ", TermsTemplate.EXAMPLES));
        }
        if (actuals.isEmpty() != year.isEmpty()) {
            throw session.wrong("split.actuals_and_year");
        }
        if (template.isPresent() && (!set.isEmpty() || actuals.isPresent())) {
            throw session.wrong("split.template_alone");
        }
    }

    private static Agreement read(Reading.Sound sound, Path file, Session session) {
        return sound(
                TermsFile.read(
                        file, sound.region().places(), sound.rates(), session.options().decimal()),
                file.toString(),
                session);
    }

    /// An agreement of the examples, read as a file of terms is.
    private static Agreement inForce(Reading.Sound sound, String name, Session session)
            throws IOException {
        Path folder = Files.createTempDirectory("shanhai-terms");
        Path file = folder.resolve(name + ".csv");
        try {
            new TermsTemplate(session.words()).example(name, file, CsvForm.PROGRAMS).write(file);
            return read(sound, file, session);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private Settlement settle(
            Reading.Sound sound, Agreement agreement, Path file, Session session) {
        int asked = year.orElseThrow();
        if (!agreement.years().contains(asked)) {
            throw session.wrong(
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
                                session.options().decimal()),
                        file.toString(),
                        session);
        if (!known.streams().getOrDefault(Stream.LOCAL_TAX, Map.of()).containsKey(asked)) {
            throw Refusal.saying(
                    "no_answer",
                    session.words().get("split.no_actual_tax", file, String.valueOf(asked)));
        }
        return Settlement.of(agreement, known, asked);
    }

    private static <T> T sound(FileReading<T> reading, String from, Session session) {
        return switch (reading) {
            case FileReading.Sound<T> sound -> sound.value();
            case FileReading.Broken<T> broken ->
                    throw new Refusal(
                            PackProblems.answer(from, broken.problems(), session.words()));
        };
    }
}
