package org.shanhai.ask.supply;

import org.shanhai.app.chains.EffectsSheet;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyEffects;

/// What output sets off, by trade that was estimated or surveyed.
public sealed interface EffectsResult {
    record Fitted(EffectsSheet.Asked asked, Effects effects) implements EffectsResult {}

    record Surveyed(EffectsSheet.Asked asked, SurveyChains chains, SurveyEffects effects)
            implements EffectsResult {}
}
