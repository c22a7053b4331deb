package org.shanhai.ask.supply;

import java.util.List;
import java.util.Optional;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.Proposal;
import org.shanhai.app.chains.EffectsSheet;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Fineness;
import org.shanhai.ask.Handed;
import org.shanhai.ask.MoneyArgument;
import org.shanhai.ask.Named;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.project.AdmissionModel;
import org.shanhai.pack.Reading;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Groups;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyEffects;

/// What does output in one place set off, and where?
///
/// @param project of the pack: its site, industry and output stand for what is not handed in
public record EffectsRequest(
        @Handed(label = "PROJECT") Optional<String> project,
        @Handed(label = "PLACE") Optional<String> place,
        @Handed(label = "INDUSTRY") Optional<String> industry,
        @Handed(label = "MONEY") Optional<String> output,
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
        Named named = new Named(region, session.words());
        Optional<Project> whose = project.map(named::project);
        Place here =
                place.map(named::unit)
                        .or(
                                () ->
                                        whose.flatMap(one -> Proposal.of(region, one))
                                                .map(Proposal::place))
                        .orElseThrow(() -> lacks("place", session));
        Industry made =
                industry.or(() -> whose.flatMap(Project::industry))
                        .map(named::industry)
                        .orElseThrow(() -> lacks("industry", session));
        Optional<EconomicImpact.ImpliedOutput> implied =
                whose.filter(one -> output.isEmpty())
                        .flatMap(
                                one ->
                                        AdmissionModel.of(session, region)
                                                .findOutput(Proposal.at(one, here)));
        double money =
                output.map(text -> stated(text, sound, session))
                        .or(() -> implied.flatMap(EconomicImpact.ImpliedOutput::value))
                        .orElseThrow(() -> lacks("output", session));
        EconomicImpact.How how =
                implied.map(EconomicImpact.ImpliedOutput::how).orElse(EconomicImpact.How.SET);
        EffectsSheet.Asked asked =
                new EffectsSheet.Asked(
                        here,
                        made,
                        closure,
                        rows,
                        whose.map(one -> new EffectsSheet.OfProject(one, how)));
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

    /// Neither who asks nor the project says it.
    private WrongUse lacks(String what, Session session) {
        String how = project.isPresent() ? "effects.lacks" : "effects.missing";
        return session.wrong(how, session.words().parameter(what));
    }

    private static double stated(String text, Reading.Sound sound, Session session) {
        return MoneyArgument.money(session.words().parameter("output"), text, sound, session);
    }
}
