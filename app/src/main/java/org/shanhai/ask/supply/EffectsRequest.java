package org.shanhai.ask.supply;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.chains.EffectsSheet;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Fineness;
import org.shanhai.ask.Handed;
import org.shanhai.ask.MoneyArgument;
import org.shanhai.ask.Named;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.pack.Reading;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Groups;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyEffects;

/// What does output in one place set off, and where?
public record EffectsRequest(
        @Handed(label = "PLACE") String place,
        @Handed(label = "INDUSTRY") String industry,
        @Handed(label = "MONEY") String output,
        @Handed(label = "PLACE") List<String> partner,
        @Handed(label = "1|2", about = "chains.type") Optional<String> type,
        @Handed(label = "T", about = "chains.tolerance") Optional<String> tolerance,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<EffectsResult> {
    /// Places and industries of the chain that are named where nobody says how many.
    private static final int NAMED = 10;

    @Override
    public EffectsResult answer(Session session) {
        Closure closure = ClosureAsked.of(type, session);
        Fineness fineness = Fineness.of(tolerance, session);
        int rows = Top.of(top, session).orElse(NAMED);
        Reading.Sound sound = session.sound();
        Region region = sound.region();
        fineness.refuseWhereSurveyed(region, session);
        double money =
                MoneyArgument.money(session.words().parameter("output"), output, sound, session);
        Named named = new Named(region, session.words());
        Place here = named.unit(place);
        Industry made = named.industry(industry);
        EffectsSheet.Asked asked = new EffectsSheet.Asked(here, made, closure, rows);
        List<Place> partners =
                partner.isEmpty()
                        ? Groups.listPartners(region, here)
                        : partner.stream().map(named::unit).toList();
        Groups groups = Groups.of(region, here, partners);
        if (region.flows().isEmpty()) {
            SupplyChains chains = Chains.of(session, region, fineness.tolerance());
            return new EffectsResult.Fitted(
                    asked, Effects.of(chains, here, made, money, closure, groups));
        }
        return Chains.solved(
                session,
                () -> {
                    SurveyChains chains = SurveyChains.of(region);
                    return new EffectsResult.Surveyed(
                            asked,
                            chains,
                            SurveyEffects.of(chains, here, made, money, closure, groups));
                });
    }
}
