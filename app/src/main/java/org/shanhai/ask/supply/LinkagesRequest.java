package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.region.Region;
import org.shanhai.supply.algebra.Linkages;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.Spillovers;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyLinkages;

/// Which industries set off much, which are needed by many, which are key?
public record LinkagesRequest(@Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<LinkagesResult> {

    @Override
    public LinkagesResult answer(Session session) {
        Optional<Integer> rows = Top.of(top, session);
        Region region = session.region();
        if (region.flows().isEmpty()) {
            NationalChains nation = Chains.ofNation(session, region);
            return new LinkagesResult.OfNation(nation, Linkages.of(nation.technology()), rows);
        }
        SurveyChains chains = SurveyChains.of(region);
        return Chains.solved(
                session,
                () ->
                        new LinkagesResult.Surveyed(
                                chains, SurveyLinkages.of(chains), Spillovers.of(chains), rows));
    }
}
