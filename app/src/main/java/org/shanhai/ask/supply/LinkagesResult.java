package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.supply.algebra.Linkages;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.Spillovers;
import org.shanhai.supply.survey.SurveyChains;

/// How industries are linked, by the national table or by surveyed flows.
public sealed interface LinkagesResult {
    /// How many rows were asked for.
    Optional<Integer> top();

    record OfNation(NationalChains nation, Linkages linkages, Optional<Integer> top)
            implements LinkagesResult {}

    record Surveyed(
            SurveyChains chains, Linkages linkages, Spillovers spillovers, Optional<Integer> top)
            implements LinkagesResult {}
}
