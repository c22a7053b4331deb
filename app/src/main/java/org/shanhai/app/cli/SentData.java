package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.ViewWriter;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.enquiry.Enquiry;
import org.shanhai.app.enquiry.Told;
import org.shanhai.app.packs.PackBase;
import org.shanhai.app.register.RegisterRequest;
import org.shanhai.app.register.RegisterSheet;
import org.shanhai.app.register.RegisterTarget;
import org.shanhai.app.serve.Intake;
import org.shanhai.app.serve.Lane;
import org.shanhai.app.serve.Served;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Session;
import org.shanhai.ask.Waiter;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.register.Cohorts;
import org.shanhai.work.Work;

/// Data that somebody sends to a server: a pack is checked as `check` does, a register imported as
/// `import register` does, and either may answer questions then.
///
/// @param engines that hold nothing
/// @param register of decisions
record SentData(Engines engines, Turns turns, String register) implements Intake {
    @Override
    public Received receive(Kind kind, String name, Path file, Language language, Waiter waiter) {
        try {
            return turns.take(
                    Lane.SENT,
                    waiter,
                    asking ->
                            Work.watched(
                                    asking.watch(""),
                                    () -> received(kind, name, file, language, asking)));
        } catch (Turns.TookTooLong over) {
            Map<String, String> views = new LinkedHashMap<>();
            for (Language each : Language.list()) {
                views.put(
                        each.key(),
                        refused(ServedAnswers.tooLong(over, Words.in(each).forPrograms())));
            }
            return new Received(views, Optional.empty());
        }
    }

    private Received received(Kind kind, String name, Path file, Language language, Waiter waiter) {
        return switch (kind) {
            case PACK -> pack(name, file, waiter);
            case REGISTER -> register(name, file, language, waiter);
            case ACTUALS -> throw new IllegalArgumentException("A table is asked about.");
        };
    }

    /// An answer that is none, as a page shows it.
    private static String refused(String why) {
        return ViewWriter.write(Refusal.saying("trouble", why).answer(), "", List.of());
    }

    private Received pack(String name, Path file, Waiter waiter) {
        Engines ours = reading(name, file);
        Map<String, String> views = new LinkedHashMap<>();
        for (Language language : Language.list()) {
            Asked check = new Asked(Enquiries.find("check").orElseThrow(), Map.of());
            Told told = Told.ask(check, session(ours, name, language, waiter), true);
            views.put(language.key(), view(told, file));
        }
        boolean sound =
                ours.reader().read(name, PackOptions.PLAIN, Progress.SILENT)
                        instanceof Reading.Sound;
        return new Received(
                views, sound ? Optional.of(() -> served(ours, name, file)) : Optional.empty());
    }

    private Received register(String name, Path file, Language language, Waiter waiter) {
        Path into = file.resolveSibling("pack").resolve("register");
        Session session = session(engines, EmbeddedPacks.BASE, language, waiter);
        Told told = Told.of(() -> imported(file, into, session), session.words());
        Map<String, String> views = Map.of(language.key(), view(told, file));
        if (!(told instanceof Told.Answered)) {
            return new Received(views, Optional.empty());
        }
        // As the folder would be called that the import writes into.
        String pack = name.replaceFirst("\\.[^.]*$", "");
        Engines ours = reading(pack, into);
        return new Received(views, Optional.of(() -> served(ours, pack, into)));
    }

    private static Enquiry.Laid imported(Path file, Path into, Session session) throws IOException {
        RegisterTarget target =
                RegisterTarget.around(
                        into,
                        PackBase.of(into, Optional.empty(), EmbeddedPacks.BASE),
                        String.valueOf(file.getFileName()),
                        session.words());
        RegisterReader.Question question =
                new RegisterReader.Question(Map.of(), Optional.empty(), Cohorts.STANDARD);
        RegisterRequest.Imported imported =
                new RegisterRequest(
                                List.of(file.toString()),
                                Optional.empty(),
                                Optional.empty(),
                                target,
                                RegisterRequest.By.thisMachine(question))
                        .answer(session);
        Answer answer =
                new RegisterSheet(imported.region(), session.words(), RegisterSheet.SCREENFUL)
                        .answer(target, imported.sound(), imported.precision());
        return new Enquiry.Laid(answer, false, true);
    }

    private Session session(Engines by, String pack, Language language, Waiter waiter) {
        return new Session(
                by,
                pack,
                PackOptions.PLAIN,
                Words.in(language).forPrograms(),
                waiter,
                Clock.systemUTC(),
                register);
    }

    /// Those that read what was sent, by the name it bears, and hold it.
    private Engines reading(String name, Path path) {
        return new Engines(
                        (pack, options, progress) ->
                                pack.equals(name)
                                        ? engines.reader()
                                                .read(path.toString(), options.sent(), progress)
                                        : engines.reader().read(pack, options, progress),
                        engines.estimator(),
                        engines.fitter(),
                        engines.reporter())
                .heldBeside();
    }

    private Served served(Engines ours, String name, Path path) {
        Reading.Sound sound =
                (Reading.Sound) ours.reader().read(name, PackOptions.PLAIN, Progress.SILENT);
        ServedAnswers answers =
                ServedAnswers.unfitted(ours, engines, name, PackOptions.PLAIN, turns, register);
        Thread.ofVirtual().name("fit").start(() -> answers.fit(sound.region()));
        return new Served(
                sound.region(),
                name,
                PackHash.of(path.toString()),
                new Version().getVersion()[0],
                answers,
                this);
    }

    /// As a page shows it.
    ///
    /// @param file of whose folder nothing is told
    private static String view(Told told, Path file) {
        String view =
                switch (told) {
                    case Told.Answered answered ->
                            ViewWriter.write(answered.laid().answer(), "", List.of());
                    case Told.Refused none -> ViewWriter.write(none.answer(), "", List.of());
                    case Told.Wrong wrong -> refused(wrong.said());
                    case Told.Failed failed -> refused(failed.failure().said());
                };
        return view.replace(file.getParent() + "/", "");
    }
}
