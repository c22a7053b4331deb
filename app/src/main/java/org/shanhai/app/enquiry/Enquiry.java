package org.shanhai.app.enquiry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.ask.Parameters;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;

/// A question that can be asked by its name, and how its result is laid out.
///
/// @param name on the command line, and of its words
/// @param hasTable whether one of its tables can be had as CSV
/// @param <R> its result
public record Enquiry<R>(
        String name,
        Parameters<? extends Request<R>> parameters,
        boolean hasTable,
        Layout<R> layout) {

    static <R> Enquiry<R> of(String name, Class<? extends Request<R>> request, Layout<R> layout) {
        return new Enquiry<>(name, Parameters.of(request, name), false, layout);
    }

    static <R> Enquiry<R> tabled(
            String name, Class<? extends Request<R>> request, Layout<R> layout) {
        return new Enquiry<>(name, Parameters.of(request, name), true, layout);
    }

    /// An answer laid out.
    ///
    /// @param table the key of the table that is written as CSV; empty where there is none
    /// @param isNo whether the answer is a no
    /// @param isWhole whether a person reads it to the end, however long it is
    public record Laid(Answer answer, String table, boolean isNo, boolean isWhole) {}

    /// @param given by name, as people write it
    /// @throws org.shanhai.ask.Refusal where there is no answer
    /// @throws org.shanhai.ask.WrongUse where what was handed in makes no sense
    public Laid ask(
            Map<String, List<String>> given, Session session, boolean programs, boolean everything)
            throws IOException {
        R result = parameters.read(given, session.words()).answer(session);
        return new Laid(
                layout.answer(result, new Reader(session, programs, everything)),
                layout.table(result),
                layout.isNo(result),
                layout.isWhole(result));
    }
}
