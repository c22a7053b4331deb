package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where a table of an answer is wanted besides, and how.
final class CsvOptions {
    @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:chains.csv}")
    private @Nullable Path csv;

    @Mixin private ForceOption force = new ForceOption();
    @Mixin private ExcelOption excel = new ExcelOption();

    boolean isWanted() {
        return csv != null;
    }

    /// Writes it, where it is wanted.
    void save(Answer answer, String key, Words words) throws IOException {
        if (csv != null) {
            AnswerCsv.save(answer, key, new AnswerFile(csv, force.given(), excel.form()), words);
        }
    }
}
