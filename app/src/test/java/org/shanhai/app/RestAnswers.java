package org.shanhai.app;

import java.util.Map;
import org.shanhai.region.MatterAnswer;

/// Answers for all that is not answered one by one.
final class RestAnswers {
    /// No to the rest of process and site, and the texts nobody read are read.
    static final Map<String, MatterAnswer> NONE =
            Map.of(
                    "processes", MatterAnswer.NO,
                    "site", MatterAnswer.NO,
                    "texts", MatterAnswer.NO);

    private RestAnswers() {}
}
