package org.shanhai.app.cli;

import java.io.PrintStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.text.Words;
import org.shanhai.pack.Reading;

/// What all commands share: the engines, the words and the way out.
record Context(
        Engines engines, Surroundings surroundings, Words words, PrintStream out, PrintStream err) {

    Reading read(String pack) {
        try (ReadingProgress progress = ReadingProgress.ofBytes(surroundings.watched(), err)) {
            return engines.reader().read(pack, progress);
        }
    }

    /// Writes an answer to standard output.
    void print(Answer answer, boolean json) {
        out.print(
                json ? JsonWriter.write(answer) : TextWriter.write(answer, surroundings.columns()));
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
