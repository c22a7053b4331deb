package org.shanhai.ask.supply;

import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Fineness;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.region.Region;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Linkage;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyLinkage;

/// What would others lose without a place or an industry?
public record ExtractRequest(
        @Handed(label = "PLACE") Optional<String> place,
        @Handed(label = "INDUSTRY") Optional<String> industry,
        @Handed(label = "places|industries") Optional<String> all,
        @Handed(label = "INDICATOR", about = "chains.of") Optional<String> of,
        @Handed(label = "T", about = "chains.tolerance") Optional<String> tolerance,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<ExtractResult> {
    private static final String PLACES = "places";

    @Override
    public ExtractResult answer(Session session) {
        if (Stream.of(place, industry, all).filter(Optional::isPresent).count() != 1) {
            throw session.wrong("extract.which");
        }
        if (all.isPresent() && !all.get().equals(PLACES) && !all.get().equals("industries")) {
            throw session.wrong("extract.all_wrong", all.get());
        }
        Fineness fineness = Fineness.of(tolerance, session);
        Optional<Integer> rows = Top.of(top, session);
        Region region = session.region();
        fineness.refuseWhereSurveyed(region, session);
        ExtractResult.Struck struck = struck(new Named(region, session.words()));
        if (region.flows().isEmpty()) {
            SupplyChains chains = Chains.of(session, region, fineness.tolerance());
            NationalExtension indicator =
                    Indicators.find(of, region, chains.indicators(), session.words());
            return new ExtractResult.Fitted(
                    struck, rows, chains, new Linkage(chains, indicator), indicator);
        }
        SurveyChains chains = SurveyChains.of(region);
        SurveyExtension indicator =
                Indicators.find(of, region, chains.indicators(), session.words());
        return new ExtractResult.Surveyed(
                struck, rows, chains, new SurveyLinkage(chains, indicator), indicator);
    }

    private ExtractResult.Struck struck(Named named) {
        if (place.isPresent()) {
            return new ExtractResult.OnePlace(named.unit(place.get()));
        }
        return industry.<ExtractResult.Struck>map(
                        one -> new ExtractResult.OneIndustry(named.industry(one)))
                .orElseGet(
                        () ->
                                all.orElseThrow().equals(PLACES)
                                        ? new ExtractResult.EachPlace()
                                        : new ExtractResult.EachIndustry());
    }
}
