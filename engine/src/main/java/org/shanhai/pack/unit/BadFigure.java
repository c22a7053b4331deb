package org.shanhai.pack.unit;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;

/// A number or unit that cannot be read; the reason says why, the remedy what to write.
public final class BadFigure extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Message reason;
    private final transient Message remedy;

    public BadFigure(Message reason, Message remedy) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
        this.remedy = remedy;
    }

    /// What is wrong, to follow the quoted text: `is not a number.`
    public Message reason() {
        return reason;
    }

    public Message remedy() {
        return remedy;
    }

    /// @throws BadFigure where that is so
    public static void throwIf(boolean bad, MessageKey reason, MessageKey remedy) throws BadFigure {
        if (bad) {
            throw new BadFigure(reason.of(), remedy.of());
        }
    }

    /// The same with what is said worked out.
    public static void throwIf(boolean bad, Message reason, Message remedy) throws BadFigure {
        if (bad) {
            throw new BadFigure(reason, remedy);
        }
    }

    /// Reads a figure, if it can.
    @FunctionalInterface
    public interface Attempt<T> {
        T read() throws BadFigure;
    }

    /// What is read; nothing, and told why with the way out, where it cannot be.
    public static <T> Optional<T> orTell(Attempt<T> attempt, BiConsumer<Message, Message> told) {
        try {
            return Optional.of(attempt.read());
        } catch (BadFigure bad) {
            told.accept(bad.reason, bad.remedy);
            return Optional.empty();
        }
    }
}
