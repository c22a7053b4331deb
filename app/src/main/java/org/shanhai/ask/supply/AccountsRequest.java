package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.survey.RegionSurvey;
import org.shanhai.supply.survey.SurveyEconomy;
import org.shanhai.supply.survey.SurveyExtension;

/// Where does something arise, and for whose use?
public record AccountsRequest(
        @Handed(label = "PLACE") Optional<String> place,
        @Handed(label = "INDICATOR", about = "chains.of") Optional<String> of,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<AccountsResult> {

    @Override
    public AccountsResult answer(Session session) {
        Optional<Integer> rows = Top.of(top, session);
        Region region = session.region();
        Words words = session.words();
        Refusal.throwAny(Chains.findNoFlows(region, words));
        Optional<Place> unit = place.map(new Named(region, words)::unit);
        RegionSurvey survey = RegionSurvey.of(region);
        SurveyExtension indicator = Indicators.find(of, region, survey.indicators(), words);
        return Chains.solved(
                session,
                () ->
                        new AccountsResult(
                                survey,
                                indicator,
                                SurveyEconomy.of(survey.table())
                                        .accounts(indicator.stressors(survey.table())),
                                unit,
                                rows));
    }
}
