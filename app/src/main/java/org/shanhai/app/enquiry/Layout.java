package org.shanhai.app.enquiry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;

/// How the result of a question is laid out: once, for all who read it.
///
/// @param <R> the result
public interface Layout<R> {
    Answer answer(R result, Reader reader);

    /// The key of the table that is written as CSV; empty where there is none.
    default String table(R result) {
        return "";
    }

    /// A table as it is written to a file.
    ///
    /// @param of the answer it is in
    /// @param heading of a column for people, by its key
    record Tabled(Answer of, String key, UnaryOperator<String> heading) {
        void save(Path csv, Making making) throws IOException {
            AnswerCsv.save(
                    of,
                    key,
                    heading,
                    new AnswerFile(csv, making.force(), making.form()),
                    making.words());
        }
    }

    /// The table that is written as CSV.
    default Tabled tabled(R result, Answer answer, Reader reader) {
        return new Tabled(answer, table(result), UnaryOperator.identity());
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
