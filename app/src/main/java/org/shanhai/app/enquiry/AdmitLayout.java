package org.shanhai.app.enquiry;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.admit.AdmissionSheet;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.admit.RankingSheet;
import org.shanhai.app.admit.UnderstoodParts;
import org.shanhai.app.answer.Answer;
import org.shanhai.ask.project.AdmitResult;

/// Whether projects should come in.
final class AdmitLayout implements Layout<AdmitResult> {
    @Override
    public Answer answer(AdmitResult result, Reader reader) {
        Answer answer = reader.until("admit.fitting", () -> laid(result, reader));
        return DoubtParts.behind(
                result instanceof AdmitResult.Decided one && one.form().isPresent()
                        ? UnderstoodParts.before(
                                answer,
                                one.admission(),
                                one.form().get(),
                                new AdmissionWords(one.region(), reader.words()))
                        : answer,
                result.doubts(),
                reader.words());
    }

    private static Answer laid(AdmitResult result, Reader reader) {
        return switch (result) {
            case AdmitResult.Decided one ->
                    AdmissionSheet.of(
                            one.region(),
                            one.admission(),
                            one.expected(),
                            Optional.of(one.money()),
                            reader.everything(),
                            reader.words());
            case AdmitResult.Ranked all ->
                    RankingSheet.of(
                            all.region(),
                            all.ranked(),
                            all.compared(),
                            all.admissions()::listChances,
                            reader.words());
        };
    }

    /// Of one project too the row it would have among others.
    @Override
    public Tabled tabled(AdmitResult result, Answer answer, Reader reader) {
        return new Tabled(
                switch (result) {
                    case AdmitResult.Ranked all -> answer;
                    case AdmitResult.Decided one ->
                            RankingSheet.of(
                                    one.region(),
                                    List.of(one.admission()),
                                    List.of(),
                                    one.admissions()::listChances,
                                    reader.words());
                },
                RankingSheet.TABLE,
                RankingSheet.headings(result.region(), reader.words()));
    }
}
