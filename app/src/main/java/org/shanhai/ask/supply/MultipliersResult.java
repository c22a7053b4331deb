package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.region.Place;
import org.shanhai.supply.Groups;
import org.shanhai.supply.fitted.Multipliers;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyMultipliers;

/// What a unit of output of each industry sets off.
public sealed interface MultipliersResult {
    /// How many rows were asked for.
    Optional<Integer> top();

    /// In all places together, for which no trade is fitted.
    record OfNation(NationalChains nation, Multipliers multipliers, Optional<Integer> top)
            implements MultipliersResult {}

    /// Of one place, split by where it falls.
    record OfPlace(
            SupplyChains chains,
            Multipliers multipliers,
            Groups split,
            Place place,
            Optional<Integer> top)
            implements MultipliersResult {}

    record SurveyedAll(SurveyChains chains, SurveyMultipliers multipliers, Optional<Integer> top)
            implements MultipliersResult {}

    record SurveyedPlace(
            SurveyChains chains,
            SurveyMultipliers multipliers,
            Groups split,
            Place place,
            Optional<Integer> top)
            implements MultipliersResult {}
}
