package org.shanhai.app.enquiry;

import java.io.IOException;
import java.nio.file.Path;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.split.TermsTemplate;
import org.shanhai.ask.project.SplitResult;

/// Terms to fill in.
final class SplitPapers implements Papers<SplitResult, SplitPapers.Wanted> {
    /// The question itself is asked for them.
    public record Wanted() {}

    @Override
    public void check(Wanted wanted, Making making) {
        if (making.asked().containsKey("template") && making.csv().isPresent()) {
            throw making.session().wrong("split.template_alone");
        }
    }

    @Override
    public Answer make(SplitResult result, Answer answer, Wanted wanted, Making making)
            throws IOException {
        if (result instanceof SplitResult.Blank blank) {
            TermsTemplate terms = new TermsTemplate(making.words());
            Path file = blank.file();
            OutputFile.write(
                    file,
                    blank.example()
                            .map(example -> terms.example(example, file, making.form()))
                            .orElseGet(() -> terms.empty(file, making.form())),
                    making.force(),
                    making.words());
        }
        return answer;
    }
}
