package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;
import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Options that the commands about supply chains share.
final class ChainOptions {
    @Option(names = "--top", paramLabel = "N", description = "${bundle:chains.top}")
    private @Nullable Integer top;

    @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:chains.csv}")
    private @Nullable Path csv;

    @Mixin private ForceOption force = new ForceOption();
    @Mixin private ExcelOption excel = new ExcelOption();

    /// How many rows to show.
    ///
    /// @param standard where none is asked for
    int top(int standard, Words words) {
        if (top == null) {
            return standard;
        }
        if (top < 1) {
            throw new WrongUse(words.get("chains.top_wrong", top));
        }
        return top;
    }

    /// As [#top(int, CommandLine, Words)]; people get a screenful, programs and who asks for
    /// all of it everything.
    int topForPeople(int screenful, Shanhai shanhai) {
        boolean everything = shanhai.json() || shanhai.full() || csv != null;
        return top(everything ? Integer.MAX_VALUE : screenful, shanhai.context().words());
    }

    /// Prints an answer, and writes one of its tables to a file where that is asked for.
    void print(Answer answer, String table, Shanhai shanhai) throws IOException {
        if (csv != null) {
            AnswerFile file = new AnswerFile(csv, force.given(), excel.form());
            AnswerCsv.save(answer, table, file, shanhai.context().words());
        }
        shanhai.context().print(answer, shanhai.json());
    }
}
