package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.EffectsSheet;
import org.shanhai.app.chains.SurveyEffectsSheet;
import org.shanhai.ask.supply.EffectsResult;

/// What output sets off.
final class EffectsLayout implements Layout<EffectsResult> {
    @Override
    public Answer answer(EffectsResult result, Reader reader) {
        EffectsResult.Asked asked = result.asked();
        return switch (result) {
            case EffectsResult.Fitted fitted ->
                    EffectsSheet.of(
                            fitted.effects(),
                            asked.place(),
                            asked.industry(),
                            asked.closure(),
                            asked.top(),
                            reader.words());
            case EffectsResult.Surveyed surveyed ->
                    SurveyEffectsSheet.of(
                            surveyed.chains(),
                            surveyed.effects(),
                            asked.place(),
                            asked.industry(),
                            asked.closure(),
                            asked.top(),
                            reader.words());
        };
    }

    @Override
    public String table(EffectsResult result) {
        return "effects";
    }
}
