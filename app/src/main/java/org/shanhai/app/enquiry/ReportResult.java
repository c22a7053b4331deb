package org.shanhai.app.enquiry;

import java.util.Optional;
import org.shanhai.app.brief.Brief;
import org.shanhai.ask.ShownPlan;
import org.shanhai.estimate.Estimation;
import org.shanhai.pack.Reading;

/// What papers of a region say.
public sealed interface ReportResult {
    /// All of it.
    record Whole(Reading.Sound sound, Optional<ShownPlan> plan, Estimation estimation)
            implements ReportResult {}

    /// What several questions say of one place or two.
    record Briefed(Brief brief) implements ReportResult {}
}
