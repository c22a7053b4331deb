package org.shanhai.ask.supply;

import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.Closure;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyEffects;

/// What output sets off, by trade that was estimated or surveyed.
public sealed interface EffectsResult {
    Asked asked();

    /// What was asked, of things that are known.
    ///
    /// @param top how many places and industries of the chain to name
    record Asked(Place place, Industry industry, Closure closure, int top) {}

    record Fitted(Asked asked, Effects effects) implements EffectsResult {}

    record Surveyed(Asked asked, SurveyChains chains, SurveyEffects effects)
            implements EffectsResult {}
}
