package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.region.Place;
import org.shanhai.supply.survey.EnvironmentalAccounts;
import org.shanhai.supply.survey.RegionSurvey;
import org.shanhai.supply.survey.SurveyExtension;

/// Where something arises, and for whose use.
///
/// @param place of which it is told; empty for all
/// @param top how many rows were asked for
public record AccountsResult(
        RegionSurvey survey,
        SurveyExtension indicator,
        EnvironmentalAccounts accounts,
        Optional<Place> place,
        Optional<Integer> top) {}
