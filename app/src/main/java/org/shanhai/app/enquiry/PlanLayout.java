package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.plan.PlanSheet;
import org.shanhai.ask.plan.PlanResult;

/// Where projects should go.
final class PlanLayout implements Layout<PlanResult> {
    @Override
    public Answer answer(PlanResult result, Reader reader) {
        return PlanSheet.of(result.region(), result.shown(), reader.words());
    }

    @Override
    public String table(PlanResult result) {
        return PlanSheet.TABLE;
    }
}
