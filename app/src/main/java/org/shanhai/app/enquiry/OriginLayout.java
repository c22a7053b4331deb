package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.OriginSheet;
import org.shanhai.ask.supply.OriginResult;

/// Where the value added in demand comes from.
final class OriginLayout implements Layout<OriginResult> {
    @Override
    public Answer answer(OriginResult result, Reader reader) {
        int rows = reader.rows(result.top());
        return switch (result) {
            case OriginResult.OfNation all ->
                    OriginSheet.ofNation(
                            all.nation(), all.asked(), all.origin(), rows, reader.words());
            case OriginResult.Surveyed flows ->
                    OriginSheet.ofSurvey(
                            flows.chains(), flows.asked(), flows.origin(), rows, reader.words());
        };
    }

    @Override
    public String table(OriginResult result) {
        return "entries";
    }
}
