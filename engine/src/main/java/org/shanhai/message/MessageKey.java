package org.shanhai.message;

import java.util.Locale;

/// A sentence, or part of one, that the engine can say. Each package that has something to say
/// lists its own as an enum, so that none can be without words, or without use, unseen.
public interface MessageKey {

    /// The name of the constant: `NOT_A_YEAR`.
    String name();

    /// What the messages are about, the first part of their keys: `unit` of a `UnitMessage`.
    default String area() {
        return getClass().getSimpleName().replace("Message", "").toLowerCase(Locale.ROOT);
    }

    /// The key of its words: `message.unit.not_a_number`.
    default String key() {
        return "message." + area() + "." + name().toLowerCase(Locale.ROOT);
    }

    /// The message with these arguments, as [Sentence] takes them.
    default Message of(Object... arguments) {
        return Message.of(this, arguments);
    }

    /// The message without arguments, with what to do.
    default Message so(Message remedy) {
        return of().so(remedy);
    }
}
