package org.shanhai.app.cli;

import java.util.List;
import org.shanhai.ask.Engines;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Problem.Severity;
import org.shanhai.pack.Reading;
import org.shanhai.pack.unit.UnitMessage;

/// A pack with two errors and a warning, in files that take turns.
final class BrokenPack {
    static final Engines ENGINES =
            new Engines(
                    (pack, options, progress) ->
                            new Reading.Broken(
                                    List.of(
                                            problem(Severity.WARNING, "facts.csv", 3),
                                            problem(Severity.ERROR, "facts.csv", 12),
                                            problem(Severity.ERROR, "places.csv", 2),
                                            problem(Severity.ERROR, "facts.csv", 14))),
                    Run.EXAMPLE.estimator(),
                    Run.EXAMPLE.reporter());

    private BrokenPack() {}

    private static Problem problem(Severity severity, String file, long line) {
        return new Problem(
                severity,
                "facts",
                file,
                line,
                "value",
                "12x",
                UnitMessage.NOT_A_NUMBER.of().so(UnitMessage.CHECK_DIGITS.of()));
    }
}
