package org.shanhai.app.cli;

import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shanhai.app.answer.AnswerWriter;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.memo.Chromium;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Waiter;

/// What a command is told of where it runs.
///
/// @param language where none is asked for
/// @param screen what answers are written for
/// @param watched whether a person sees standard error, so that progress is worth showing
/// @param programs how answers are written for programs
/// @param in standard input
/// @param waiter who is told how far something is, besides a person at a terminal
/// @param printer the browser that prints, where there is one
/// @param clock tells when a decision is recorded
/// @param register of decisions where none is named: a file, or an address
record Surroundings(
        Language language,
        Screen screen,
        boolean watched,
        AnswerWriter programs,
        InputStream in,
        Waiter waiter,
        Supplier<Optional<Chromium>> printer,
        Clock clock,
        String register) {
    /// What a person reads before asking for more.
    private static final int LINES = 40;

    Surroundings(Language language, Screen screen, boolean watched) {
        this(language, screen, watched, JsonWriter::write);
    }

    Surroundings(Language language, Screen screen, boolean watched, AnswerWriter programs) {
        this(
                language,
                screen,
                watched,
                programs,
                System.in,
                Waiter.PATIENT,
                () -> Chromium.find(System.getenv()),
                Clock.systemUTC(),
                DecisionRegister.DEFAULT);
    }

    /// For another screen.
    Surroundings on(Screen wanted) {
        return new Surroundings(
                language, wanted, watched, programs, in, waiter, printer, clock, register);
    }

    /// At another time.
    Surroundings at(Clock other) {
        return new Surroundings(
                language, screen, watched, programs, in, waiter, printer, other, register);
    }

    /// The launcher knows the terminal for certain, and the locale before it made Java read
    /// UTF-8; it passes on what it found.
    static Surroundings ofProcess() {
        String locale = System.getProperty("shanhai.locale");
        Map<String, String> environment =
                locale == null ? System.getenv() : Map.of("LC_ALL", locale);
        Integer columns = Integer.getInteger("shanhai.columns");
        return new Surroundings(
                languageOf(environment, Locale.getDefault()),
                new Screen(
                        columns == null || columns <= 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(columns),
                        OptionalInt.of(LINES),
                        false,
                        columns != null && !"dumb".equals(System.getenv("TERM"))),
                Boolean.getBoolean("shanhai.progress"));
    }

    /// The environment goes before Java's locale, which is English where the system lacks the data
    /// of the locale that is asked for, as small containers do.
    static Language languageOf(Map<String, String> environment, Locale fallback) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> Language.find(value.split("[^A-Za-z]", 2)[0]).orElse(Language.EN))
                .orElseGet(() -> Language.of(fallback));
    }
}
