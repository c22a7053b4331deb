package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.decisions.DecisionsSheet;
import org.shanhai.ask.project.DecisionsResult;

/// What a register of decisions holds.
final class DecisionsLayout implements Layout<DecisionsResult> {
    @Override
    public Answer answer(DecisionsResult result, Reader reader) {
        DecisionsSheet sheet = new DecisionsSheet(reader.words());
        return switch (result) {
            case DecisionsResult.Listed all -> sheet.list(all.register(), all.decisions());
            case DecisionsResult.Shown one -> sheet.show(one.decision(), one.all());
            case DecisionsResult.Verified tried ->
                    sheet.verified(tried.register(), tried.chain(), tried.holds());
        };
    }

    @Override
    public boolean isNo(DecisionsResult result) {
        return result instanceof DecisionsResult.Verified tried && !tried.isSound();
    }

    @Override
    public boolean isWhole(DecisionsResult result) {
        return true;
    }
}
