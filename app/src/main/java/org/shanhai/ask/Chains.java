package org.shanhai.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.admit.Admissions;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Infeasible;
import org.shanhai.linalg.Blas;
import org.shanhai.pair.Pairing;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.fitted.SupplyChains;

/// Fits the supply chains that the commands about them ask.
public final class Chains {
    private Chains() {}

    /// @param tolerance of the fit of trade
    /// @throws Refusal where the pack has no national table, or its facts leave no economy
    public static SupplyChains of(Session session, Region region, double tolerance) {
        requireTable(session, region);
        // A technology without an answer is told before facts it may contradict.
        SupplyChains.findTechnology(region).orElseThrow();
        return fit(session, region, estimated(session, region), tolerance).orElseThrow();
    }

    /// Who complements whom, by these chains.
    public static Pairing pairing(Session session, SupplyChains chains) {
        return session.engines()
                .models()
                .find(
                        chains,
                        Pairing.class,
                        () -> Pairing.of(Structure.of(chains.region(), chains.activity()), chains));
    }

    /// What answers questions about projects by them.
    public static Admissions admissions(Session session, SupplyChains chains) {
        return session.engines()
                .models()
                .find(chains, Admissions.class, () -> Admissions.of(chains));
    }

    /// Fits while people wait.
    public static Outcome<SupplyChains> fit(
            Session session, Region region, Activity activity, double tolerance) {
        return session.until(
                "chains.fitting",
                () -> session.engines().fitter().fit(region, activity, tolerance));
    }

    /// What every industry does in every place, as estimated.
    ///
    /// @throws Refusal where the pack has no national table, or its facts leave no economy
    public static Activity estimated(Session session, Region region) {
        return estimate(session, region).activity();
    }

    /// @throws Refusal where the pack has no national table, or its facts leave no economy
    public static Estimate estimate(Session session, Region region) {
        requireTable(session, region);
        Blas.prepare();
        return switch (session.engines().estimator().apply(region)) {
            case Estimate estimate -> estimate;
            case Infeasible infeasible -> throw noEconomy(region, infeasible, session.words());
        };
    }

    /// Facts that leave no economy, each of them.
    public static Refusal noEconomy(Region region, Infeasible infeasible, Words words) {
        return new Refusal(Sheets.of(region, infeasible, words));
    }

    /// @throws Refusal where the pack has no national table
    public static void requireTable(Session session, Region region) {
        Refusal.throwAny(findNoTable(region, session.words()));
    }

    /// Where the pack has no national table.
    public static Optional<Refusal> findNoTable(Region region, Words words) {
        return region.nationalTable().isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.saying("no_answer", words.get("chains.no_table")));
    }

    /// Where trade was surveyed.
    public static Optional<Refusal> findSurvey(Region region, Words words) {
        return region.flows().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Named.refusal(
                                "surveyed",
                                words.get("chains.surveyed"),
                                region.area(),
                                new Answer.Items("places", "", List.of())));
    }

    /// Where nothing was surveyed.
    public static Optional<Refusal> findNoFlows(Region region, Words words) {
        return region.flows().isEmpty()
                ? Optional.of(Refusal.saying("no_answer", words.get("accounts.no_flows")))
                : Optional.empty();
    }

    /// Where the pack has no national table that a report could rest on.
    public static Optional<Refusal> findNoReport(Region region, Words words) {
        return region.nationalTable().isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.saying("no_report", words.get("cli.report.no_table")));
    }

    /// The nation alone, for which no trade is fitted.
    ///
    /// @throws Refusal where the pack has no national table
    public static NationalChains ofNation(Session session, Region region) {
        requireTable(session, region);
        return NationalChains.of(region);
    }

    /// An answer from the surveyed flows of a pack: the table is solved while people wait.
    public static <T> T solved(Session session, Supplier<T> work) {
        return session.until("accounts.solving", work);
    }
}
