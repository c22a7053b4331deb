package org.shanhai.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Waiter;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One run of the command line in this process, with all it said.
record Run(int exitCode, String out, String err) {
    /// With the browser that prints, where one is installed.
    static final Surroundings PRINTING = new Surroundings(Language.EN, Screen.WHOLE, false);

    /// Without: to start one for each paper takes longer than all else.
    static final Surroundings PLAIN = askedBy(Waiter.PATIENT);

    static Surroundings askedBy(Waiter waiter) {
        return new Surroundings(
                PRINTING.language(),
                PRINTING.screen(),
                PRINTING.watched(),
                PRINTING.programs(),
                PRINTING.in(),
                waiter,
                Optional::empty,
                PRINTING.clock(),
                PRINTING.register());
    }

    static final Engines EXAMPLE =
            new Engines(
                    (pack, options, progress) -> new Reading.Sound(ExampleRegion.full(), List.of()),
                    Estimator::estimate,
                    (region, estimation, problems, plan, edition, out) -> {});

    static Run of(String... args) {
        return with(EXAMPLE, PLAIN, args);
    }

    static Run with(Engines engines, Surroundings surroundings, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                Main.run(
                        args,
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        engines,
                        surroundings);
        return new Run(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /// The line of the output that holds that text.
    String lineWith(String text) {
        return out.lines()
                .filter(line -> line.contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line has '" + text + "' in:\n" + out));
    }
}
