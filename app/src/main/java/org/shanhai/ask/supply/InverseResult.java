package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.app.chains.InverseSheet;
import org.shanhai.supply.Closure;
import org.shanhai.supply.algebra.LeontiefInverse;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.SurveyChains;

/// The inverse of a small table, national or of surveyed flows.
public sealed interface InverseResult {
    Asked asked();

    /// Which inverse was asked for.
    ///
    /// @param top how many rows
    record Asked(InverseSheet.Kind kind, Closure closure, Optional<Integer> top) {}

    record OfNation(Asked asked, NationalChains nation, LeontiefInverse inverse)
            implements InverseResult {}

    record Surveyed(Asked asked, SurveyChains chains, LeontiefInverse inverse)
            implements InverseResult {}
}
