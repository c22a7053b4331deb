package org.shanhai.ask.supply;

import java.util.List;
import java.util.Optional;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Fineness;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Extension;
import org.shanhai.supply.Groups;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Multipliers;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyMultipliers;

/// What does a unit of output of each industry set off?
public record MultipliersRequest(
        @Handed(label = "PLACE") Optional<String> place,
        @Handed(label = "INDICATOR", about = "chains.of") Optional<String> of,
        @Handed(label = "1|2", about = "chains.type") Optional<String> type,
        @Handed(label = "T", about = "chains.tolerance") Optional<String> tolerance,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<MultipliersResult> {

    @Override
    public MultipliersResult answer(Session session) {
        Closure closure = ClosureAsked.of(type, session);
        Fineness fineness = Fineness.of(tolerance, session);
        Optional<Integer> rows = Top.of(top, session);
        Region region = session.region();
        Optional<Place> unit = place.map(new Named(region, session.words())::unit);
        fineness.refuseWhereSurveyed(region, session);
        if (!region.flows().isEmpty()) {
            return surveyed(SurveyChains.of(region), closure, unit, rows, session);
        }
        if (unit.isEmpty()) {
            // No trade enters, so that any tolerance of it is met.
            NationalChains nation = Chains.ofNation(session, region);
            NationalExtension indicator = indicator(region, nation.indicators(), session);
            return new MultipliersResult.OfNation(
                    nation,
                    Multipliers.national(
                            region.industries(), nation.technology(), indicator, closure),
                    rows);
        }
        SupplyChains chains = Chains.of(session, region, fineness.tolerance());
        NationalExtension indicator = indicator(region, chains.indicators(), session);
        Place here = unit.get();
        Groups split = chains.groups(here, chains.listPartners(here));
        return new MultipliersResult.OfPlace(
                chains, Multipliers.of(chains, indicator, closure, here, split), split, here, rows);
    }

    private <Y extends Extension> Y indicator(Region region, List<Y> all, Session session) {
        return Indicators.find(of, region, all, session.words());
    }

    private MultipliersResult surveyed(
            SurveyChains chains,
            Closure closure,
            Optional<Place> unit,
            Optional<Integer> rows,
            Session session) {
        Region region = chains.region();
        SurveyExtension indicator = indicator(region, chains.indicators(), session);
        return Chains.solved(
                session,
                () -> {
                    if (unit.isEmpty()) {
                        return new MultipliersResult.SurveyedAll(
                                chains, SurveyMultipliers.of(chains, indicator, closure), rows);
                    }
                    Place here = unit.get();
                    Groups split = Groups.of(region, here, Groups.listPartners(region, here));
                    return new MultipliersResult.SurveyedPlace(
                            chains,
                            SurveyMultipliers.of(chains, indicator, closure, here, split),
                            split,
                            here,
                            rows);
                });
    }
}
