package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.app.chains.InverseSheet;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.key.Keyed;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.algebra.LeontiefInverse;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyLinkages;

/// What is the Leontief inverse of a small table, entry by entry?
public record InverseRequest(
        @Handed(label = "leontief|ghosh") Optional<String> matrix,
        @Handed(label = "1|2", about = "chains.type") Optional<String> type,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<InverseResult> {

    @Override
    public InverseResult answer(Session session) {
        Closure closure = ClosureAsked.of(type, session);
        InverseSheet.Kind kind = kind(session);
        if (kind == InverseSheet.Kind.GHOSH && closure == Closure.TYPE_II) {
            throw session.wrong("inverse.ghosh_open");
        }
        Optional<Integer> rows = Top.of(top, session);
        Region region = session.region();
        InverseResult.Asked asked = new InverseResult.Asked(kind, closure, rows);
        if (region.flows().isEmpty()) {
            NationalChains nation = Chains.ofNation(session, region);
            return new InverseResult.OfNation(
                    asked,
                    nation,
                    LeontiefInverse.find(nation.technology(), closure).orElseThrow());
        }
        SurveyChains chains = SurveyChains.of(region);
        return Chains.solved(
                session,
                () ->
                        new InverseResult.Surveyed(
                                asked,
                                chains,
                                SurveyLinkages.findInverse(chains, closure).orElseThrow()));
    }

    private InverseSheet.Kind kind(Session session) {
        String named = matrix.orElse(InverseSheet.Kind.LEONTIEF.key());
        return Keyed.find(InverseSheet.Kind.class, named)
                .orElseThrow(() -> session.wrong("inverse.matrix_wrong", named));
    }
}
