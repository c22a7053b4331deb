package org.shanhai.app.enquiry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.follow.ActualsTemplate;
import org.shanhai.app.follow.FollowSheet;
import org.shanhai.app.follow.FollowWorkbook;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Handed;
import org.shanhai.ask.project.FollowResult;

/// What is followed as a workbook, and put into a pack; or the table to fill in.
final class FollowPapers implements Papers<FollowResult, FollowPapers.Wanted> {
    /// Where the workbook goes.
    public record Wanted(@Handed(label = "FILE.xlsx", file = true) Optional<Path> out) {}

    @Override
    public void check(Wanted wanted, Making making) throws IOException {
        boolean hasFile = wanted.out().isPresent() || making.csv().isPresent();
        if (hasFile && !making.asked().containsKey("actuals")) {
            throw making.session().wrong("follow.actuals_or_template");
        }
        if (wanted.out().isPresent()) {
            OutputFile.requireFree(
                    wanted.out().get(),
                    new FollowWorkbook(new Answer("", List.of()), List.of(), making.words()),
                    making.force(),
                    making.words());
        }
    }

    @Override
    public Answer make(FollowResult result, Answer answer, Wanted wanted, Making making)
            throws IOException {
        return switch (result) {
            case FollowResult.OfPack kept -> answer;
            case FollowResult.OfFile told -> make(told, answer, wanted, making);
            case FollowResult.Blank blank -> {
                OutputFile.write(
                        blank.file(),
                        ActualsTemplate.named(blank.file(), blank.projects(), making.form()),
                        making.force(),
                        making.words());
                yield answer;
            }
        };
    }

    private static Answer make(
            FollowResult.OfFile told, Answer answer, Wanted wanted, Making making)
            throws IOException {
        Words words = making.words();
        if (wanted.out().isPresent()) {
            List<Answer> firms =
                    told.following().rated().stream()
                            .map(one -> FollowSheet.ofFirm(told.region(), one, words))
                            .toList();
            OutputFile.write(
                    wanted.out().get(),
                    new FollowWorkbook(FollowLayout.whole(told, words), firms, words),
                    making.force(),
                    words);
        }
        if (told.record().isPresent()) {
            told.record().get().write();
        }
        List<String> written =
                Stream.of(making.csv(), wanted.out(), told.record().map(record -> record.pack()))
                        .flatMap(Optional::stream)
                        .map(Path::toString)
                        .toList();
        return written.isEmpty()
                ? answer
                : FollowLayout.with(
                        answer,
                        List.of(
                                new Answer.Statement(
                                        "written",
                                        words.get("follow.written", String.join(", ", written)),
                                        written,
                                        true)));
    }
}
