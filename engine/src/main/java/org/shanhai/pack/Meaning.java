package org.shanhai.pack;

import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;

/// What a text in a coded column means, or what is wrong with it.
///
/// @param text as written
/// @param number of the value among its like; 0 where that plays no part
record Meaning<T>(String text, @Nullable T found, int number, @Nullable Message fault) {
    static <T> Meaning<T> of(String text, T value, int number) {
        return new Meaning<>(text, value, number, null);
    }

    static <T> Meaning<T> wrong(String text, Message fault) {
        return new Meaning<>(text, null, 0, fault);
    }

    /// @throws IllegalStateException where the text is wrong
    T value() {
        if (found == null) {
            throw new IllegalStateException("'%s' has no meaning.".formatted(text));
        }
        return found;
    }
}
