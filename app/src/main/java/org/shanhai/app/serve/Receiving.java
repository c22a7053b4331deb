package org.shanhai.app.serve;

import java.util.List;
import java.util.Map;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Waiter;

/// What is done with what somebody sent: it is checked, and held where it is sound.
///
/// @param uploads that hold data to answer questions
/// @param tables that are asked about
record Receiving(Uploads uploads, SentTables tables) {
    /// Data to be used instead of the pack.
    Asking.Answered data(
            Served whole,
            Intake.Kind kind,
            Uploads.Upload upload,
            Language language,
            Waiter waiter) {
        boolean held = false;
        try {
            Intake.Received received =
                    whole.intake().receive(kind, upload.name(), upload.file(), language, waiter);
            String key = received.open().map(open -> uploads.hold(upload, open)).orElse("");
            held = !key.isEmpty();
            return new Asking.Answered(
                    held ? Asking.Outcome.DONE : Asking.Outcome.NO,
                    Catalogue.received(upload.name(), key, received.views()),
                    "");
        } finally {
            if (!held) {
                upload.close();
            }
        }
    }

    /// A table of what came about, which is set beside what was promised.
    Asking.Answered actuals(Served ready, Uploads.Upload upload, Language language, Waiter waiter) {
        boolean held = false;
        try {
            Asking.Answered answered =
                    ready.asking()
                            .ask(
                                    new Asked(
                                            Enquiries.find(ServedQuestions.FOLLOW).orElseThrow(),
                                            Map.of(
                                                    ServedQuestions.ACTUALS,
                                                    List.of(upload.file().toString()))),
                                    language,
                                    Form.VIEW,
                                    waiter)
                            .nameless(upload.file());
            if (answered.body().isBlank()) {
                return answered;
            }
            held = answered.outcome() == Asking.Outcome.DONE;
            return new Asking.Answered(
                    answered.outcome(),
                    Catalogue.received(
                            upload.name(),
                            held ? tables.hold(upload) : "",
                            Map.of(language.key(), answered.body())),
                    "");
        } finally {
            if (!held) {
                upload.close();
            }
        }
    }
}
