package org.shanhai.app.enquiry;

import java.io.IOException;
import org.shanhai.app.answer.Answer;

/// What is made of a result beside its answer, where that is asked for: files, a memo, an entry in
/// a register.
///
/// @param <R> the result
/// @param <W> what may be wanted, as components of a request are handed in
public interface Papers<R, W extends Record> {
    /// Nothing is read or worked out for papers that could not be made.
    ///
    /// @throws org.shanhai.ask.WrongUse where what is wanted makes no sense
    void check(W wanted, Making making) throws IOException;

    /// Whether files in the way are replaced where that is said; else those of its own always are.
    default boolean areForced() {
        return true;
    }

    /// @return the answer with what is told of them
    Answer make(R result, Answer answer, W wanted, Making making) throws IOException;
}
