package org.shanhai.app.enquiry;

import java.util.OptionalLong;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.recruit.RecruitOverview;
import org.shanhai.app.recruit.RecruitSheet;
import org.shanhai.ask.place.RecruitResult;

/// Whom a place could call.
final class RecruitLayout implements Layout<RecruitResult> {
    private static final int SCREENFUL = 4;

    /// Of each gap: more than an office calls.
    private static final int FOR_PROGRAMS = 20;

    @Override
    public Answer answer(RecruitResult result, Reader reader) {
        if (result.isOverview()) {
            return RecruitOverview.of(result.region(), result.each(), reader.words());
        }
        int top = result.top().orElse(reader.programs() ? FOR_PROGRAMS : SCREENFUL);
        OptionalLong rows = result.rows().stream().mapToLong(Long::longValue).findFirst();
        return RecruitSheet.of(
                result.region(), result.one(), new RecruitSheet.Asked(top, rows), reader.words());
    }

    @Override
    public String table(RecruitResult result) {
        return result.isOverview() ? "places" : "targets";
    }
}
