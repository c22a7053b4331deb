package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.app.chains.OriginSheet;
import org.shanhai.supply.algebra.ValueAddedOrigin;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.SurveyChains;

/// Where the value added in demand comes from, by the national table or by surveyed flows.
public sealed interface OriginResult {
    OriginSheet.Asked asked();

    ValueAddedOrigin origin();

    /// How many rows were asked for.
    Optional<Integer> top();

    record OfNation(
            NationalChains nation,
            OriginSheet.Asked asked,
            ValueAddedOrigin origin,
            Optional<Integer> top)
            implements OriginResult {}

    record Surveyed(
            SurveyChains chains,
            OriginSheet.Asked asked,
            ValueAddedOrigin origin,
            Optional<Integer> top)
            implements OriginResult {}
}
