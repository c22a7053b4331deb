package org.shanhai.app.enquiry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.ask.Parameters;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;

/// A question that can be asked by its name, and how its result is laid out.
///
/// @param name on the command line, and of its words
/// @param table the key of the words that say which of its tables can be had as CSV; empty where
///     none can
/// @param desk where papers are made of it
/// @param <R> its result
public record Enquiry<R>(
        String name,
        Parameters<? extends Request<R>> parameters,
        String table,
        Layout<R> layout,
        Optional<Desk<R, ?>> desk) {

    static <R> Enquiry<R> of(String name, Class<? extends Request<R>> request, Layout<R> layout) {
        return new Enquiry<>(name, Parameters.of(request, key(name)), "", layout, Optional.empty());
    }

    static <R> Enquiry<R> tabled(
            String name, Class<? extends Request<R>> request, Layout<R> layout) {
        return of(name, request, layout).table("chains.csv");
    }

    /// With a table that words of its own tell of.
    Enquiry<R> table(String about) {
        return new Enquiry<>(name, parameters, about, layout, desk);
    }

    /// With papers that may be wanted.
    <W extends Record> Enquiry<R> with(Class<W> wanted, Papers<R, W> papers) {
        return new Enquiry<>(
                name,
                parameters,
                table,
                layout,
                Optional.of(new Desk<>(Parameters.of(wanted, key()), papers)));
    }

    /// What the keys of its words begin with.
    public String key() {
        return key(name);
    }

    private static String key(String name) {
        return name.replace(' ', '.');
    }

    /// An answer laid out.
    ///
    /// @param isNo whether the answer is a no
    /// @param isWhole whether a person reads it to the end, however long it is
    public record Laid(Answer answer, boolean isNo, boolean isWhole) {}

    /// Without papers.
    ///
    /// @param given by name, as people write it
    /// @throws org.shanhai.ask.Refusal where there is no answer
    /// @throws org.shanhai.ask.WrongUse where what was handed in makes no sense
    public Laid ask(
            Map<String, List<String>> given, Session session, boolean programs, boolean everything)
            throws IOException {
        return ask(Map.of(), Making.nothing(session, given), programs, everything);
    }

    /// @param wanted papers, by name
    public Laid ask(
            Map<String, List<String>> wanted, Making making, boolean programs, boolean everything)
            throws IOException {
        Session session = making.session();
        Request<R> request = parameters.read(making.asked(), session.words());
        Optional<Desk.Ready<R>> papers = Optional.empty();
        if (desk.isPresent()) {
            papers = Optional.of(desk.get().prepare(wanted, making));
        }
        R result = request.answer(session);
        Reader reader = new Reader(session, programs, everything);
        Answer answer = layout.answer(result, reader);
        if (making.csv().isPresent()) {
            layout.tabled(result, answer, reader).save(making.csv().get(), making);
        }
        if (papers.isPresent()) {
            answer = papers.get().make(result, answer);
        }
        return new Laid(answer, layout.isNo(result), layout.isWhole(result));
    }
}
