package org.shanhai.app.enquiry;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.split.SettlementSheet;
import org.shanhai.app.split.SplitSheet;
import org.shanhai.ask.project.SplitResult;

/// How partners share, or who owes whom.
final class SplitLayout implements Layout<SplitResult> {
    @Override
    public Answer answer(SplitResult result, Reader reader) {
        return switch (result) {
            case SplitResult.Shared shared ->
                    SplitSheet.of(shared.region(), shared.split(), reader.words());
            case SplitResult.Settled settled ->
                    SettlementSheet.of(settled.region(), settled.settlement(), reader.words());
            case SplitResult.Blank blank ->
                    new Answer(
                            "",
                            List.of(
                                    new Answer.Statement(
                                            "template",
                                            reader.words()
                                                    .get("split.template.written", blank.file()),
                                            blank.file().toString())));
        };
    }

    @Override
    public String table(SplitResult result) {
        return switch (result) {
            case SplitResult.Shared shared -> SplitSheet.LEDGER;
            case SplitResult.Settled settled -> SettlementSheet.CLAIMS;
            case SplitResult.Blank blank -> "";
        };
    }
}
