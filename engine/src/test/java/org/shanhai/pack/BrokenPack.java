package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.shanhai.message.English;
import org.shanhai.pack.Problem.Severity;

/// One way to break a pack, and what is to be said of it.
///
/// @param file empty where the pack itself is named
record BrokenPack(
        String name,
        UnaryOperator<TinyPack> breaking,
        Severity severity,
        String file,
        long line,
        String column,
        String says) {

    static BrokenPack error(
            String name,
            UnaryOperator<TinyPack> breaking,
            String file,
            long line,
            String column,
            String says) {
        return new BrokenPack(name, breaking, Severity.ERROR, file, line, column, says);
    }

    static BrokenPack warning(
            String name,
            UnaryOperator<TinyPack> breaking,
            String file,
            long line,
            String column,
            String says) {
        return new BrokenPack(name, breaking, Severity.WARNING, file, line, column, says);
    }

    static UnaryOperator<TinyPack> change(String file, String from, String to) {
        return p -> p.change(file, from, to);
    }

    /// Reads the broken pack and looks for the problem; only errors may make it unusable.
    void check(Path folder) {
        Path pack = breaking.apply(TinyPack.sound()).folder(folder);

        Reading reading = PackReader.read(pack.toString(), Progress.SILENT);

        assertThat(reading.problems())
                .as(reading.problems().toString())
                .anySatisfy(
                        problem -> {
                            assertThat(problem.severity()).isEqualTo(severity);
                            assertThat(problem.file())
                                    .isEqualTo(file.isEmpty() ? pack.toString() : file);
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(English.of(problem)).contains(says);
                        });
        assertThat(reading instanceof Reading.Broken).isEqualTo(severity == Severity.ERROR);
    }

    @Override
    public String toString() {
        return name;
    }
}
