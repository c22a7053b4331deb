package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.pair.AssignmentSheet;
import org.shanhai.app.pair.PairSheet;
import org.shanhai.app.pair.PartnersSheet;
import org.shanhai.app.pair.PlacesSheet;
import org.shanhai.ask.place.PairResult;

/// Who would come anyway, and what a pair would be worth.
final class PairLayout implements Layout<PairResult> {
    private static final String WORKING = "pair.working";
    private static final int SCREENFUL = 8;

    @Override
    public Answer answer(PairResult result, Reader reader) {
        return switch (result) {
            case PairResult.Assigned all ->
                    AssignmentSheet.of(all.pairing(), all.assigned(), reader.words());
            case PairResult.OfAll all ->
                    reader.until(
                            WORKING,
                            () ->
                                    PlacesSheet.of(
                                            all.pairing(),
                                            all.places(),
                                            all.top().orElse(Integer.MAX_VALUE),
                                            reader.words()));
            case PairResult.OfPlace one ->
                    reader.until(
                            WORKING,
                            () ->
                                    PartnersSheet.of(
                                            one.pairing(),
                                            one.place(),
                                            one.candidates(),
                                            reader.rows(one.top(), SCREENFUL),
                                            one.kept(),
                                            reader.words()));
            case PairResult.OfPair pair ->
                    reader.until(
                            WORKING,
                            () ->
                                    new PairSheet(
                                                    pair.pairing(),
                                                    pair.place(),
                                                    pair.prospect(),
                                                    pair.trades(),
                                                    pair.losses(),
                                                    reader.words())
                                            .answer(reader.rows(pair.top(), SCREENFUL)));
        };
    }

    @Override
    public String table(PairResult result) {
        return switch (result) {
            case PairResult.Assigned all -> "assignment";
            case PairResult.OfAll all -> "places";
            case PairResult.OfPlace one -> "worth";
            case PairResult.OfPair pair -> "terms";
        };
    }
}
