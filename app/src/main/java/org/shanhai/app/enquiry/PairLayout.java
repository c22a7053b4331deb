package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.pair.AssignmentSheet;
import org.shanhai.app.pair.PairSheet;
import org.shanhai.app.pair.PartnersSheet;
import org.shanhai.app.pair.PlacesSheet;
import org.shanhai.ask.place.PairResult;

/// Which places complement one another.
final class PairLayout implements Layout<PairResult> {
    private static final String WORKING = "pair.working";
    private static final int SCREENFUL = 8;

    @Override
    public Answer answer(PairResult result, Reader reader) {
        return switch (result) {
            case PairResult.Assigned all ->
                    reader.until(
                            WORKING,
                            () ->
                                    AssignmentSheet.of(
                                            all.pairing(),
                                            all.rankings(),
                                            all.assigned(),
                                            all.counted(),
                                            reader.words()));
            case PairResult.OfAll all ->
                    reader.until(
                            WORKING,
                            () ->
                                    PlacesSheet.of(
                                            all.pairing(),
                                            all.places(),
                                            all.counted(),
                                            all.top().orElse(Integer.MAX_VALUE),
                                            reader.words()));
            case PairResult.OfPlace one ->
                    PartnersSheet.of(
                            one.pairing(),
                            one.place(),
                            one.candidates(),
                            one.counted(),
                            reader.rows(one.top(), SCREENFUL),
                            one.kept(),
                            reader.words());
            case PairResult.OfPair pair ->
                    PairSheet.of(
                            pair.pairing(),
                            pair.place(),
                            pair.partner(),
                            pair.candidates(),
                            pair.counted(),
                            reader.rows(pair.top(), SCREENFUL),
                            reader.words());
        };
    }

    @Override
    public String table(PairResult result) {
        return switch (result) {
            case PairResult.Assigned all -> "assignment";
            case PairResult.OfAll all -> "places";
            case PairResult.OfPlace one -> "partners";
            case PairResult.OfPair pair -> "parts";
        };
    }
}
