package org.shanhai.app.enquiry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.ask.Parameters;

/// Where the papers of a question are made.
///
/// @param parameters by which they are wanted
public record Desk<R, W extends Record>(Parameters<W> parameters, Papers<R, W> papers) {
    /// Makes what was wanted, once there is a result.
    @FunctionalInterface
    interface Ready<R> {
        Answer make(R result, Answer answer) throws IOException;
    }

    /// @param wanted by name, as people write it
    /// @throws org.shanhai.ask.WrongUse where it makes no sense
    Ready<R> prepare(Map<String, List<String>> wanted, Making making) throws IOException {
        W read = parameters.read(wanted, making.words());
        papers.check(read, making);
        return (result, answer) -> papers.make(result, answer, read, making);
    }
}
