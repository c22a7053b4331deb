package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.MultipliersSheet;
import org.shanhai.app.chains.SurveyMultipliersSheet;
import org.shanhai.ask.supply.MultipliersResult;

/// What a unit of output sets off.
final class MultipliersLayout implements Layout<MultipliersResult> {
    @Override
    public Answer answer(MultipliersResult result, Reader reader) {
        int rows = reader.rows(result.top());
        return switch (result) {
            case MultipliersResult.OfNation all ->
                    MultipliersSheet.ofNation(
                            all.nation(), all.multipliers(), rows, reader.words());
            case MultipliersResult.OfPlace one ->
                    MultipliersSheet.ofPlace(
                            one.chains(),
                            one.multipliers(),
                            one.split(),
                            one.place(),
                            rows,
                            reader.words());
            case MultipliersResult.SurveyedAll all ->
                    SurveyMultipliersSheet.ofAll(
                            all.chains(), all.multipliers(), rows, reader.words());
            case MultipliersResult.SurveyedPlace one ->
                    SurveyMultipliersSheet.ofPlace(
                            one.chains(),
                            one.multipliers(),
                            one.split(),
                            one.place(),
                            rows,
                            reader.words());
        };
    }

    @Override
    public String table(MultipliersResult result) {
        return "multipliers";
    }
}
