package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.ExtractSheet;
import org.shanhai.ask.supply.ExtractResult;

/// What others would lose.
final class ExtractLayout implements Layout<ExtractResult> {
    /// Of the places and industries that lose something without one thing.
    private static final int LOSERS = 10;

    @Override
    public Answer answer(ExtractResult result, Reader reader) {
        ExtractSheet sheet =
                switch (result) {
                    case ExtractResult.Fitted fitted ->
                            ExtractSheet.estimated(
                                    fitted.chains(),
                                    fitted.linkage(),
                                    fitted.indicator(),
                                    reader.words());
                    case ExtractResult.Surveyed flows ->
                            ExtractSheet.surveyed(
                                    flows.chains(),
                                    flows.linkage(),
                                    flows.indicator(),
                                    reader.words());
                };
        int losers = result.top().orElse(LOSERS);
        int rows = reader.rows(result.top());
        return switch (result.struck()) {
            case ExtractResult.OnePlace one -> sheet.withoutPlace(one.place(), losers);
            case ExtractResult.OneIndustry one -> sheet.withoutIndustry(one.industry(), losers);
            case ExtractResult.EachPlace each -> sheet.places(rows);
            case ExtractResult.EachIndustry each -> sheet.industries(rows);
        };
    }

    @Override
    public String table(ExtractResult result) {
        return "lost";
    }
}
