package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.DecomposeSheet;
import org.shanhai.ask.supply.DecomposeResult;

/// Why something changed.
final class DecomposeLayout implements Layout<DecomposeResult> {
    @Override
    public Answer answer(DecomposeResult result, Reader reader) {
        return DecomposeSheet.of(
                result.from(),
                result.to(),
                result.indicator(),
                result.basis(),
                result.complete(),
                result.decomposition(),
                reader.rows(result.top()),
                reader.words());
    }

    @Override
    public String table(DecomposeResult result) {
        return "by_industry";
    }
}
