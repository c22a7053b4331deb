package org.shanhai.app.cli;

import org.shanhai.app.answer.Answer;

/// A question that has no answer, for a reason a person can do something about.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refusal(Answer answer) {
        super(answer.title());
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
