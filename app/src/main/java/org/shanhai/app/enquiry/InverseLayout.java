package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.InverseSheet;
import org.shanhai.ask.supply.InverseResult;

/// The inverse of a small table.
final class InverseLayout implements Layout<InverseResult> {
    @Override
    public Answer answer(InverseResult result, Reader reader) {
        InverseResult.Asked asked = result.asked();
        int rows = reader.rows(asked.top());
        return switch (result) {
            case InverseResult.OfNation all ->
                    InverseSheet.ofNation(
                            all.nation().region(),
                            all.nation().technology(),
                            all.inverse(),
                            asked.kind(),
                            asked.closure(),
                            rows,
                            reader.words());
            case InverseResult.Surveyed flows ->
                    InverseSheet.ofSurvey(
                            flows.chains(),
                            flows.inverse(),
                            asked.kind(),
                            asked.closure(),
                            rows,
                            reader.words());
        };
    }

    @Override
    public String table(InverseResult result) {
        return "entries";
    }
}
