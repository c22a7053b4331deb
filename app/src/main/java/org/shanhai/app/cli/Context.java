package org.shanhai.app.cli;

import java.io.PrintStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Session;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.Reading;

/// What all commands share: the session in which they ask, and the way out.
record Context(Session session, Surroundings surroundings, PrintStream out, PrintStream err) {

    static Context of(
            Engines engines,
            Surroundings surroundings,
            Words words,
            PrintStream out,
            PrintStream err) {
        Session session =
                new Session(
                        engines,
                        "",
                        PackOptions.PLAIN,
                        words,
                        new TerminalWaiter(surroundings, err, words),
                        surroundings.clock(),
                        surroundings.register());
        return new Context(session, surroundings, out, err);
    }

    Engines engines() {
        return session.engines();
    }

    Words words() {
        return session.words();
    }

    PackOptions options() {
        return session.options();
    }

    Context with(Session other) {
        return new Context(other, surroundings, out, err);
    }

    /// For another screen.
    Context on(Screen screen) {
        return new Context(session, surroundings.on(screen), out, err);
    }

    /// With all that an answer holds, however long: what must be read to the end.
    Context whole() {
        return on(surroundings.screen().full());
    }

    /// To read packs with the tables that only imports need.
    Context forImports() {
        return with(session.forImports());
    }

    Reading read(String pack) {
        return session.read(pack);
    }

    /// What is read from a sound pack.
    ///
    /// @throws org.shanhai.ask.Refusal where the pack is broken, with all its problems
    Reading.Sound getSound() {
        return session.sound();
    }

    /// Likewise, of another pack.
    Reading.Sound getSound(String pack) {
        return session.of(pack).sound();
    }

    /// Writes an answer to standard output.
    void print(Answer answer, boolean json) {
        out.print(
                json
                        ? surroundings.programs().write(answer)
                        : TextWriter.write(answer, surroundings.screen(), words()));
    }
}
