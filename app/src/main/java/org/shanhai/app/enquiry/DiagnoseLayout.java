package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.diagnose.DiagnoseOverview;
import org.shanhai.app.diagnose.DiagnoseSheet;
import org.shanhai.ask.place.DiagnoseResult;

/// What holds places back.
final class DiagnoseLayout implements Layout<DiagnoseResult> {
    @Override
    public Answer answer(DiagnoseResult result, Reader reader) {
        return switch (result) {
            case DiagnoseResult.OfPlace one ->
                    DiagnoseSheet.of(
                            one.region(),
                            one.diagnosis(),
                            one.cores(),
                            one.noPotential(),
                            new DiagnoseSheet.Extent(one.all(), one.top()),
                            reader.words());
            case DiagnoseResult.OfAll all ->
                    DiagnoseOverview.of(
                            all.region(), all.places(), all.noPotential(), reader.words());
        };
    }

    @Override
    public String table(DiagnoseResult result) {
        return result instanceof DiagnoseResult.OfPlace ? "indicators" : "places";
    }

    @Override
    public boolean isWhole(DiagnoseResult result) {
        return result.all();
    }
}
