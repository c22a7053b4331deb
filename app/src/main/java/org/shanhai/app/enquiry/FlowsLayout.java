package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.FlowsSheet;
import org.shanhai.ask.supply.FlowsResult;

/// Who sells how much to whom.
final class FlowsLayout implements Layout<FlowsResult> {
    private static final int LINKS = 100;

    @Override
    public Answer answer(FlowsResult result, Reader reader) {
        FlowsSheet sheet =
                switch (result.sold()) {
                    case FlowsResult.Fitted fitted ->
                            FlowsSheet.estimated(fitted.sales(), reader.words());
                    case FlowsResult.Surveyed surveyed ->
                            FlowsSheet.surveyed(surveyed.sales(), reader.words());
                };
        int rows = reader.rows(result.top());
        return switch (result) {
            case FlowsResult.Largest all ->
                    sheet.largest(Math.min(rows, Math.max(LINKS, all.top().orElse(LINKS))));
            case FlowsResult.Between pair ->
                    sheet.between(pair.from(), pair.to(), pair.product(), pair.could(), rows);
            case FlowsResult.Around one -> sheet.around(one.place(), rows);
        };
    }

    @Override
    public String table(FlowsResult result) {
        return switch (result) {
            case FlowsResult.Largest all -> "links";
            case FlowsResult.Between pair -> "flows";
            case FlowsResult.Around one -> "partners";
        };
    }
}
