package org.shanhai.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.shanhai.app.text.Words;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;
import org.shanhai.work.Work;

/// Who asks, of which pack, in which language, and what answers.
///
/// @param engines by which answers are worked out
/// @param pack as it was asked for: a folder, a file, or the name of one that comes with the
///     program
/// @param options how it is to be read
/// @param waiter who waits for the answer
/// @param clock tells when a decision is recorded
/// @param register of decisions where none is named: a file, or an address
public record Session(
        Engines engines,
        String pack,
        PackOptions options,
        Words words,
        Waiter waiter,
        Clock clock,
        String register) {

    /// The same, by other engines.
    public Session by(Engines others) {
        return new Session(others, pack, options, words, waiter, clock, register);
    }

    /// The same, of another pack.
    public Session of(String other) {
        return new Session(engines, other, options, words, waiter, clock, register);
    }

    /// The same, of a pack that is read in another way.
    public Session with(PackOptions wanted) {
        return new Session(engines, pack, wanted, words, waiter, clock, register);
    }

    /// For a program, which is told nothing of the command line.
    public Session forPrograms() {
        return new Session(engines, pack, options, words.forPrograms(), waiter, clock, register);
    }

    /// With the tables that only imports need.
    public Session forImports() {
        return with(options.withImports());
    }

    public Reading read(String other) {
        try (Waiter.Counted progress = waiter.counting(1_000_000)) {
            return engines.reader().read(other, options, progress);
        }
    }

    /// The pack, which must be sound.
    ///
    /// @throws Refusal where it is broken, with all its problems
    public Reading.Sound sound() {
        return switch (read(pack)) {
            case Reading.Sound sound -> sound;
            case Reading.Broken broken ->
                    throw new Refusal(PackProblems.answer(pack, broken.problems(), words));
        };
    }

    /// @throws Refusal where the pack is broken
    public Region region() {
        return sound().region();
    }

    /// Does work that takes a while.
    ///
    /// @param key of the words that say what it is
    public <T> T until(String key, Supplier<T> work) {
        return waiter.until(words.get(key), work);
    }

    /// Writes files.
    @FunctionalInterface
    public interface Writing {
        void write() throws IOException;
    }

    /// Likewise, of what writes files; of several loops that run side by side none is counted.
    public void untilWritten(String key, Writing work) throws IOException {
        Work.Watch uncounted =
                new Work.Watch() {
                    @Override
                    public boolean isWanted() {
                        return waiter.isWaiting();
                    }

                    @Override
                    public void at(int done, int total) {
                        // Which loop it is of nobody could tell.
                    }
                };
        try {
            until(
                    key,
                    () ->
                            Work.watched(
                                    uncounted,
                                    () -> {
                                        try {
                                            work.write();
                                        } catch (IOException failed) {
                                            throw new UncheckedIOException(failed);
                                        }
                                        return true;
                                    }));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /// A wrong use, by the key of its words.
    public WrongUse wrong(String key, Object... arguments) {
        return new WrongUse(words.get(key, arguments));
    }
}
