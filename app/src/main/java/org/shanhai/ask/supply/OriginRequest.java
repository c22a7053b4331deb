package org.shanhai.ask.supply;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.chains.OriginSheet;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.key.Keyed;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.algebra.LeontiefInverse;
import org.shanhai.supply.algebra.ValueAddedOrigin;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyLinkages;
import org.shanhai.supply.survey.SurveyTable;

/// Where does the value added in exports, or in final use, come from?
public record OriginRequest(
        @Handed(label = "INDICATOR") Optional<String> of,
        @Handed(label = "USE") Optional<String> in,
        @Handed(label = "PLACE") Optional<String> place,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<OriginResult> {
    /// All final uses together.
    private static final String FINAL = "final";

    @Override
    public OriginResult answer(Session session) {
        Optional<Integer> rows = Top.of(top, session);
        in.filter(use -> !use.equals(FINAL) && Keyed.find(FinalUse.class, use).isEmpty())
                .ifPresent(
                        use -> {
                            throw session.wrong("origin.in_wrong", use);
                        });
        Region region = session.region();
        boolean surveyed = !region.flows().isEmpty();
        if (surveyed && in.isPresent()) {
            throw session.wrong("origin.in_surveyed");
        }
        if (!surveyed && place.isPresent()) {
            throw session.wrong("origin.place_national");
        }
        return surveyed ? surveyed(session, region, rows) : national(session, region, rows);
    }

    private String traced() {
        return of.orElse("value_added");
    }

    private OriginResult national(Session session, Region region, Optional<Integer> rows) {
        String use = in.orElse("export");
        NationalChains nation = Chains.ofNation(session, region);
        InputOutput technology = nation.technology();
        NationalExtension indicator =
                Indicators.find(traced(), region, nation.indicators(), session.words());
        double[] demand = new double[technology.industryCount()];
        for (FinalUse each : FinalUse.values()) {
            if (use.equals(FINAL) || each.key().equals(use)) {
                double[] more = technology.finalDemand(each);
                Arrays.setAll(demand, k -> demand[k] + more[k]);
            }
        }
        LeontiefInverse inverse = LeontiefInverse.find(technology, Closure.TYPE_I).orElseThrow();
        boolean complete = IntStream.range(0, demand.length).allMatch(indicator::isKnown);
        return new OriginResult.OfNation(
                nation,
                new OriginSheet.Asked(indicator, use, Optional.empty(), complete),
                ValueAddedOrigin.of(indicator.known(), inverse, demand),
                rows);
    }

    private OriginResult surveyed(Session session, Region region, Optional<Integer> rows) {
        Optional<Place> user = place.map(new Named(region, session.words())::unit);
        SurveyChains chains = SurveyChains.of(region);
        SurveyTable table = chains.table();
        SurveyExtension indicator =
                Indicators.find(traced(), region, chains.indicators(), session.words());
        return Chains.solved(
                session,
                () -> {
                    LeontiefInverse inverse =
                            SurveyLinkages.findInverse(chains, Closure.TYPE_I).orElseThrow();
                    double[] demand = table.finalDemand().rowSums();
                    double[] perOutput = new double[demand.length];
                    boolean complete = true;
                    for (int c = 0; c < demand.length; c++) {
                        complete &= indicator.isKnown(c) || table.output(c) == 0;
                        perOutput[c] = indicator.isKnown(c) ? indicator.perOutput(table, c) : 0;
                        if (user.isPresent()) {
                            int unit = region.places().getUnitNumber(user.get());
                            demand[c] = table.finalDemand().get(c, unit);
                        }
                    }
                    return new OriginResult.Surveyed(
                            chains,
                            new OriginSheet.Asked(indicator, FINAL, user, complete),
                            ValueAddedOrigin.of(perOutput, inverse, demand),
                            rows);
                });
    }
}
