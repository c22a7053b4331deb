package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.EffectsSheet;
import org.shanhai.ask.supply.EffectsResult;

/// What output sets off.
final class EffectsLayout implements Layout<EffectsResult> {
    @Override
    public Answer answer(EffectsResult result, Reader reader) {
        return switch (result) {
            case EffectsResult.Fitted fitted ->
                    EffectsSheet.of(fitted.effects(), fitted.asked(), reader.words());
            case EffectsResult.Surveyed surveyed ->
                    EffectsSheet.of(
                            surveyed.chains(),
                            surveyed.effects(),
                            surveyed.asked(),
                            reader.words());
        };
    }

    @Override
    public String table(EffectsResult result) {
        return "effects";
    }
}
