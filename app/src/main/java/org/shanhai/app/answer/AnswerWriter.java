package org.shanhai.app.answer;

/// Writes an answer as text of some form.
@FunctionalInterface
public interface AnswerWriter {
    String write(Answer answer);
}
