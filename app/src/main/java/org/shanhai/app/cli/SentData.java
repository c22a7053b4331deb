package org.shanhai.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.ViewWriter;
import org.shanhai.app.serve.Intake;
import org.shanhai.app.serve.Lane;
import org.shanhai.app.serve.Served;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Waiter;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.work.Work;

/// Data that somebody sends to a server: a pack is checked as `check` does, a register imported as
/// `import register` does, and either may answer questions then.
final class SentData implements Intake {
    private final Engines engines;
    private final Turns turns;
    private final String register;

    /// @param engines that hold nothing
    /// @param register of decisions
    SentData(Engines engines, Turns turns, String register) {
        this.engines = engines;
        this.turns = turns;
        this.register = register;
    }

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
                views.put(each.key(), refused(ServedAnswers.tooLong(over, Words.in(each))));
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
        return ViewWriter.write(Refusal.saying("trouble", why).answer(), "");
    }

    private Received pack(String name, Path file, Waiter waiter) {
        Engines ours = reading(name, file);
        Map<String, String> views = new LinkedHashMap<>();
        for (Language language : Language.list()) {
            Ran ran = run(ours, language, waiter, file, List.of("check", "--pack=" + name));
            views.put(language.key(), ran.view());
        }
        boolean sound =
                ours.reader().read(name, PackOptions.PLAIN, Progress.SILENT)
                        instanceof Reading.Sound;
        return new Received(
                views, sound ? Optional.of(() -> served(ours, name, file)) : Optional.empty());
    }

    private Received register(String name, Path file, Language language, Waiter waiter) {
        Path into = file.resolveSibling("pack").resolve("register");
        Ran ran =
                run(
                        engines,
                        language,
                        waiter,
                        file,
                        List.of("import", "register", "--into=" + into, "--", file.toString()));
        Map<String, String> views = Map.of(language.key(), ran.view());
        if (ran.exitCode() != ExitCodes.DONE) {
            return new Received(views, Optional.empty());
        }
        // As the folder would be called that the import writes into.
        String pack = name.replaceFirst("\\.[^.]*$", "");
        Engines ours = reading(pack, into);
        return new Received(views, Optional.of(() -> served(ours, pack, into)));
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
        ServedAnswers answers = ServedAnswers.unfitted(ours, engines, name, turns, register);
        Thread.ofVirtual().name("fit").start(() -> answers.fit(sound.region()));
        return new Served(
                sound.region(),
                name,
                PackHash.of(path.toString()),
                new Version().getVersion()[0],
                answers,
                this);
    }

    private record Ran(int exitCode, String view) {}

    /// @param file of whose folder nothing is told
    private static Ran run(
            Engines engines, Language language, Waiter waiter, Path file, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                Main.run(
                        ServedAnswers.with(arguments, List.of("--lang=" + language.key(), "--json"))
                                .toArray(String[]::new),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        engines,
                        new Surroundings(
                                        language,
                                        Screen.WHOLE,
                                        false,
                                        answer -> ViewWriter.write(answer, ""))
                                .askedBy(waiter, Optional::empty));
        String said = out.toString(StandardCharsets.UTF_8);
        String view = said.isBlank() ? refused(err.toString(StandardCharsets.UTF_8).strip()) : said;
        return new Ran(exit, view.replace(file.getParent() + "/", ""));
    }
}
