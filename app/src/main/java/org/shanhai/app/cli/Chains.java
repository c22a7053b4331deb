package org.shanhai.app.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.admit.Admissions;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Infeasible;
import org.shanhai.linalg.Blas;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.fitted.SupplyChains;

/// Fits the supply chains that the commands about them ask.
final class Chains {
    private Chains() {}

    /// @param tolerance of the fit of trade
    /// @throws Refusal where the pack has no national table, or its facts leave no economy
    static SupplyChains of(Context context, Region region, double tolerance) {
        requireTable(context, region);
        // A technology without an answer is told before facts it may contradict.
        SupplyChains.findTechnology(region).orElseThrow();
        return fit(context, region, estimated(context, region), tolerance).orElseThrow();
    }

    /// What answers questions about projects by them.
    static Admissions admissions(Context context, SupplyChains chains) {
        return context.engines()
                .models()
                .find(chains, Admissions.class, () -> Admissions.of(chains));
    }

    /// Fits while people wait.
    static Outcome<SupplyChains> fit(
            Context context, Region region, Activity activity, double tolerance) {
        try (Waiting waiting = new Waiting(context, context.words().get("chains.fitting"))) {
            return waiting.until(() -> context.engines().fitter().fit(region, activity, tolerance));
        }
    }

    /// What every industry does in every place, as estimated.
    ///
    /// @throws Refusal where the pack has no national table, or its facts leave no economy
    static Activity estimated(Context context, Region region) {
        return estimate(context, region).activity();
    }

    /// @throws Refusal where the pack has no national table, or its facts leave no economy
    static Estimate estimate(Context context, Region region) {
        requireTable(context, region);
        Blas.prepare();
        return switch (context.engines().estimator().apply(region)) {
            case Estimate estimate -> estimate;
            case Infeasible infeasible -> throw noEconomy(region, infeasible, context.words());
        };
    }

    /// Facts that leave no economy, each of them.
    static Refusal noEconomy(Region region, Infeasible infeasible, Words words) {
        return new Refusal(Sheets.of(region, infeasible, words));
    }

    /// @throws Refusal where the pack has no national table
    static void requireTable(Context context, Region region) {
        Refusal.throwAny(findNoTable(region, context.words()));
    }

    /// Where the pack has no national table.
    static Optional<Refusal> findNoTable(Region region, Words words) {
        return region.nationalTable().isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.saying("no_answer", words.get("chains.no_table")));
    }

    /// The nation alone, for which no trade is fitted.
    ///
    /// @throws Refusal where the pack has no national table
    static NationalChains ofNation(Context context, Region region) {
        requireTable(context, region);
        return NationalChains.of(region);
    }

    /// An answer from the surveyed flows of a pack: the table is solved while people wait.
    static Answer solved(Context context, Supplier<Answer> work) {
        try (Waiting waiting = new Waiting(context, context.words().get("accounts.solving"))) {
            return waiting.until(work);
        }
    }
}
