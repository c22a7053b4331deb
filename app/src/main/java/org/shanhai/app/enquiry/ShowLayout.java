package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.KnownSheet;
import org.shanhai.app.show.Sheets;
import org.shanhai.ask.place.ShowResult;
import org.shanhai.profile.Structure;

/// What is known of one thing.
final class ShowLayout implements Layout<ShowResult> {
    @Override
    public Answer answer(ShowResult result, Reader reader) {
        return switch (result) {
            case ShowResult.All all ->
                    Sheets.of(
                            all.region(),
                            all.subject(),
                            reader.words(),
                            all.estimator(),
                            Structure::of);
            case ShowResult.Figure one ->
                    KnownSheet.of(
                            one.region(),
                            one.place(),
                            one.measure(),
                            one.industries(),
                            one.estimate(),
                            Structure::of,
                            reader.words());
        };
    }

    @Override
    public boolean isWhole(ShowResult result) {
        return result instanceof ShowResult.Figure;
    }
}
