package org.shanhai.app.enquiry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Session;
import org.shanhai.ask.WrongUse;

/// What comes of a question that a program asks for somebody.
public sealed interface Told {
    /// It has an answer.
    record Answered(Enquiry.Laid laid) implements Told {}

    /// It has none, and here is why.
    record Refused(Answer answer) implements Told {}

    /// What was handed in makes no sense.
    record Wrong(String said) implements Told {}

    /// Something broke.
    record Failed(Failure failure) implements Told {}

    /// @param programs whether a program reads it
    /// @throws CancellationException where nobody waits any more
    static Told ask(Asked asked, Session session, boolean programs) {
        return ask(asked.enquiry(), Map.of(), Making.nothing(session, asked.given()), programs);
    }

    /// With papers.
    ///
    /// @param wanted by name
    static Told ask(
            Enquiry<?> enquiry, Map<String, List<String>> wanted, Making making, boolean programs) {
        return of(() -> enquiry.ask(wanted, making, programs, true), making.words());
    }

    /// What answers a question.
    @FunctionalInterface
    interface Answering {
        Enquiry.Laid laid() throws IOException;
    }

    /// What comes of answering, whatever that throws.
    static Told of(Answering answering, Words words) {
        try {
            return new Answered(answering.laid());
        } catch (WrongUse wrong) {
            return new Wrong(words.get("cli.wrong_use", wrong.said()));
        } catch (CancellationException gone) {
            throw gone;
        } catch (IOException | RuntimeException | Error broken) {
            return Refusal.find(broken, words)
                    .<Told>map(refusal -> new Refused(refusal.answer()))
                    .orElseGet(() -> new Failed(Failure.of(broken, words)));
        }
    }
}
