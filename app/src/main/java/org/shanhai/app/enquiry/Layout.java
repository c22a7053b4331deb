package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;

/// How the result of a question is laid out: once, for all who read it.
///
/// @param <R> the result
public interface Layout<R> {
    Answer answer(R result, Reader reader);

    /// The key of the table that is written as CSV; empty where there is none.
    default String table(R result) {
        return "";
    }

    /// Whether the answer is a no.
    default boolean isNo(R result) {
        return false;
    }

    /// Whether a person reads it to the end, however long it is.
    default boolean isWhole(R result) {
        return false;
    }
}
