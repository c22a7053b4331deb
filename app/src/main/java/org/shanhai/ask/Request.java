package org.shanhai.ask;

import java.io.IOException;

/// A question with all that was handed in with it.
///
/// @param <R> what answers it
public interface Request<R> {
    /// @throws Refusal where it has no answer
    /// @throws WrongUse where what was handed in makes no sense
    R answer(Session session) throws IOException;
}
