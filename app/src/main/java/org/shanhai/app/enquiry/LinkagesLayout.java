package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.LinkagesSheet;
import org.shanhai.ask.supply.LinkagesResult;

/// How industries are linked.
final class LinkagesLayout implements Layout<LinkagesResult> {
    @Override
    public Answer answer(LinkagesResult result, Reader reader) {
        int rows = reader.rows(result.top());
        return switch (result) {
            case LinkagesResult.OfNation all ->
                    LinkagesSheet.ofNation(all.nation(), all.linkages(), rows, reader.words());
            case LinkagesResult.Surveyed flows ->
                    LinkagesSheet.ofSurvey(
                            flows.chains(),
                            flows.linkages(),
                            flows.spillovers(),
                            rows,
                            reader.words());
        };
    }

    @Override
    public String table(LinkagesResult result) {
        return "linkages";
    }
}
