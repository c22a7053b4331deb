package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.EffectsSheet;
import org.shanhai.ask.supply.EffectsResult;

/// What output sets off.
final class EffectsLayout implements Layout<EffectsResult> {
    @Override
    public Answer answer(EffectsResult result, Reader reader) {
        return EffectsSheet.of(result, reader.words());
    }

    @Override
    public String table(EffectsResult result) {
        return "effects";
    }
}
