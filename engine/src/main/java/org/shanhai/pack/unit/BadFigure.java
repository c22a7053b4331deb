package org.shanhai.pack.unit;

import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;

/// A number or unit that cannot be read; the reason says why and what to write.
public final class BadFigure extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Message reason;

    public BadFigure(Message reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    /// What is wrong, to follow the quoted text, and what to write: `is not a number.`
    public Message reason() {
        return reason;
    }

    /// @throws BadFigure where that is so
    public static void throwIf(boolean bad, MessageKey reason) throws BadFigure {
        if (bad) {
            throw new BadFigure(reason.of());
        }
    }

    /// The same with what is said worked out.
    public static void throwIf(boolean bad, Message reason) throws BadFigure {
        if (bad) {
            throw new BadFigure(reason);
        }
    }

    /// Reads a figure, if it can.
    @FunctionalInterface
    public interface Attempt<T> {
        T read() throws BadFigure;
    }

    /// What is read; nothing, and told why with the way out, where it cannot be.
    public static <T> Optional<T> orTell(Attempt<T> attempt, Consumer<Message> told) {
        try {
            return Optional.of(attempt.read());
        } catch (BadFigure bad) {
            told.accept(bad.reason);
            return Optional.empty();
        }
    }

    /// What is read of what was written with care, or checked before.
    ///
    /// @throws IllegalStateException where it cannot be
    public static <T> T sure(String text, Attempt<T> attempt) {
        return orTell(
                        attempt,
                        reason -> {
                            throw new IllegalStateException("'%s' %s".formatted(text, reason));
                        })
                .orElseThrow();
    }
}
