package org.shanhai.app.cli;

import java.io.PrintStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.text.Words;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.Reading;

/// What all commands share: the engines, the words and the way out.
///
/// @param options how packs are to be read
record Context(
        Engines engines,
        Surroundings surroundings,
        Words words,
        PrintStream out,
        PrintStream err,
        PackOptions options) {

    Context(
            Engines engines,
            Surroundings surroundings,
            Words words,
            PrintStream out,
            PrintStream err) {
        this(engines, surroundings, words, out, err, PackOptions.PLAIN);
    }

    Context with(PackOptions wanted) {
        return new Context(engines, surroundings, words, out, err, wanted);
    }

    /// For another screen.
    Context on(Screen screen) {
        return new Context(engines, surroundings.on(screen), words, out, err, options);
    }

    /// With all that an answer holds, however long: what must be read to the end.
    Context whole() {
        return on(surroundings.screen().full());
    }

    /// To read packs with the tables that only imports need.
    Context forImports() {
        return with(options.withImports());
    }

    Reading read(String pack) {
        try (ReadingProgress progress = ReadingProgress.ofBytes(this)) {
            return engines.reader().read(pack, options, progress);
        }
    }

    /// Writes an answer to standard output.
    void print(Answer answer, boolean json) {
        out.print(
                json
                        ? surroundings.programs().write(answer)
                        : TextWriter.write(answer, surroundings.screen(), words));
    }

    /// What is read from a sound pack.
    ///
    /// @throws Refusal where the pack is broken, with all its problems
    Reading.Sound getSound(String pack) {
        return switch (read(pack)) {
            case Reading.Sound sound -> sound;
            case Reading.Broken broken ->
                    throw new Refusal(Problems.answer(pack, broken.problems(), words));
        };
    }
}
