package org.shanhai.app.enquiry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.admit.AdmissionMemo;
import org.shanhai.app.admit.FirmForm;
import org.shanhai.app.admit.RankingFolder;
import org.shanhai.app.admit.RankingSheet;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.memo.Memo;
import org.shanhai.app.memo.WrittenMemo;
import org.shanhai.app.output.OutputFile;
import org.shanhai.ask.Handed;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.project.AdmitResult;

/// The memo of an admission, or the tables of a ranking; and a decision that is recorded.
final class AdmitPapers implements Papers<AdmitResult, AdmitPapers.Wanted> {
    /// What is about many projects.
    private static final List<String> OF_MANY =
            List.of("all", "place", "in-zone", "status", "year");

    /// Where the memo goes and the date it bears, and the form for the firm; who decides what for
    /// which reason.
    public record Wanted(
            @Handed(label = "DIR", file = true) Optional<Path> out,
            @Handed(label = "DATE") Optional<String> date,
            @Handed(label = "FILE", file = true) Optional<Path> form,
            @Handed boolean record,
            @Handed(label = "NAME") Optional<String> by,
            @Handed(label = "TEXT") Optional<String> because,
            @Handed(label = "CONDITION=DATE") List<String> due,
            @Handed(label = "NUMBER") Optional<Long> supersedes,
            @Handed(label = "REGISTER", about = "decisions.register.about")
                    Optional<String> register) {}

    @Override
    public void check(Wanted wanted, Making making) {
        dated(wanted, making);
        Recording.of(wanted, making.session());
        if (isOfOne(wanted) && OF_MANY.stream().anyMatch(making.asked()::containsKey)) {
            throw making.session().wrong("admit.record_one");
        }
    }

    private static boolean isOfOne(Wanted wanted) {
        return wanted.record() || wanted.form().isPresent();
    }

    @Override
    public Answer make(AdmitResult result, Answer answer, Wanted wanted, Making making)
            throws IOException {
        return switch (result) {
            case AdmitResult.Decided one -> ofOne(one, answer, wanted, making);
            case AdmitResult.Ranked all -> ofMany(all, answer, wanted, making);
        };
    }

    private static Answer ofOne(
            AdmitResult.Decided one, Answer answer, Wanted wanted, Making making)
            throws IOException {
        List<Finding> findings = new ArrayList<>(answer.findings());
        List<Answer.Part> parts = new ArrayList<>(answer.parts());
        Optional<Recording> recording = Recording.of(wanted, making.session());
        if (recording.isPresent()) {
            Answer.Statement recorded = new Recorder(making).record(one, recording.get());
            findings.add(Recorder.finding(recorded));
            parts.add(new Answer.Statement(recorded.key(), "", recorded.json()));
        }
        if (wanted.out().isPresent()) {
            Memo memo =
                    AdmissionMemo.of(
                            one.region(),
                            one.admission(),
                            one.expected(),
                            Optional.of(one.money()),
                            dated(wanted, making),
                            making.words());
            parts.addAll(
                    WrittenMemo.write(
                            "memo",
                            memo,
                            new AdmitLayout().answer(one, new Reader(making.session(), true, true)),
                            wanted.out().get(),
                            making.printer().get(),
                            making.words()));
        }
        if (wanted.form().isPresent()) {
            String file = wanted.form().get().toString();
            FirmForm form = new FirmForm(one.region(), one.admission());
            OutputFile.write(wanted.form().get(), form, making.force(), making.words());
            findings.add(
                    new Finding(
                            "form",
                            making.words().get("admit.form.written", file),
                            Cell.of(file),
                            Cell.unknown(""),
                            "form"));
            parts.add(new Answer.Statement("form", "", file));
        }
        return new Answer(answer.title(), findings, parts);
    }

    private static Answer ofMany(
            AdmitResult.Ranked all, Answer answer, Wanted wanted, Making making)
            throws IOException {
        if (isOfOne(wanted)) {
            throw making.session().wrong("admit.record_one");
        }
        if (wanted.out().isEmpty()) {
            return answer;
        }
        Path out = wanted.out().get();
        List<String> files =
                RankingFolder.write(
                        answer,
                        RankingSheet.headings(all.region(), making.words()),
                        making.form(),
                        out,
                        making.words());
        Answer.Part written =
                new Answer.Statement(
                        "written",
                        making.words()
                                .get("admit.written", out.toString(), String.join(", ", files)),
                        files);
        return new Answer(
                answer.title(),
                answer.findings(),
                Stream.concat(answer.parts().stream(), Stream.of(written)).toList());
    }

    /// @throws WrongUse where it is no date, or there is no memo to bear it
    private static Optional<LocalDate> dated(Wanted wanted, Making making) {
        if (wanted.date().isEmpty()) {
            return Optional.empty();
        }
        if (wanted.out().isEmpty()) {
            throw making.session().wrong("admit.date_without_memo");
        }
        try {
            return Optional.of(LocalDate.parse(wanted.date().get()));
        } catch (DateTimeParseException notADate) {
            throw new WrongUse(making.words().get("admit.bad_date", wanted.date().get()), notADate);
        }
    }
}
