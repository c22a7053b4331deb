package org.shanhai.app.cli;

import java.util.List;
import java.util.function.Supplier;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.Sheets;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Infeasible;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
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
        SupplyChains.technology(region);
        Activity activity = estimated(context, region);
        try (Waiting waiting = new Waiting(context, context.words().get("chains.fitting"))) {
            return waiting.until(() -> context.engines().fitter().fit(region, activity, tolerance));
        }
    }

    /// What every industry does in every place, as estimated.
    ///
    /// @throws Refusal where the pack has no national table, or its facts leave no economy
    static Activity estimated(Context context, Region region) {
        requireTable(context, region);
        return switch (context.engines().estimator().apply(region)) {
            case Estimate estimate -> estimate.activity();
            case Infeasible infeasible ->
                    throw new Refusal(Sheets.of(region, infeasible, context.words()));
        };
    }

    /// @throws Refusal where the pack has no national table
    static void requireTable(Context context, Region region) {
        if (region.nationalTable().isEmpty()) {
            String text = context.words().get("chains.no_table");
            throw new Refusal(
                    new Answer("", List.of(new Answer.Statement("no_answer", text, text))));
        }
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
