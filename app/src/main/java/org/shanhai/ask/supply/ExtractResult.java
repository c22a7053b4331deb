package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Linkage;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyLinkage;

/// What others would lose, by trade that was estimated or surveyed.
public sealed interface ExtractResult {
    Struck struck();

    /// How many rows were asked for.
    Optional<Integer> top();

    record Fitted(
            Struck struck,
            Optional<Integer> top,
            SupplyChains chains,
            Linkage linkage,
            NationalExtension indicator)
            implements ExtractResult {}

    record Surveyed(
            Struck struck,
            Optional<Integer> top,
            SurveyChains chains,
            SurveyLinkage linkage,
            SurveyExtension indicator)
            implements ExtractResult {}

    /// What is thought away.
    sealed interface Struck {}

    record OnePlace(Place place) implements Struck {}

    record OneIndustry(Industry industry) implements Struck {}

    /// Each place by itself.
    record EachPlace() implements Struck {}

    /// Each industry by itself.
    record EachIndustry() implements Struck {}
}
