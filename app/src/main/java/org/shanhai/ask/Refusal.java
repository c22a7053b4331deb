package org.shanhai.ask;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import org.shanhai.supply.SupplyException;

/// A question that has no answer, for a reason a person can do something about.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    public Refusal(Answer answer) {
        super(answer.title());
        this.answer = answer;
    }

    /// Of what was thrown, where it is one, or the supply model has no answer: what it says is why.
    public static Optional<Refusal> find(Throwable thrown, Words words) {
        return switch (thrown) {
            case Refusal refusal -> Optional.of(refusal);
            case SupplyException none -> Optional.of(saying("no_answer", words.say(none.said())));
            default -> Optional.empty();
        };
    }

    /// @param key of the sentence in JSON
    public static Refusal saying(String key, String text) {
        return new Refusal(new Answer("", List.of(new Answer.Statement(key, text, text))));
    }

    /// Goes on only where there is none.
    public static void throwAny(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    /// Its first sentence.
    public String inWords() {
        return answer.parts().stream()
                .filter(Answer.Statement.class::isInstance)
                .map(part -> ((Answer.Statement) part).text())
                .findFirst()
                .orElse(answer.title());
    }

    public Answer answer() {
        return answer;
    }
}
