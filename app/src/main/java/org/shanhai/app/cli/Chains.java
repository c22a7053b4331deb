package org.shanhai.app.cli;

import java.util.List;
import java.util.function.Supplier;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.Sheets;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Infeasible;
import org.shanhai.region.Region;
import org.shanhai.supply.SupplyChains;

/// Fits the supply chains that the commands about them ask.
final class Chains {
    private Chains() {}

    /// @throws Refusal where the pack has no national table, or its facts leave no economy
    static SupplyChains of(Context context, Region region) {
        if (region.nationalTable().isEmpty()) {
            String text = context.words().get("chains.no_table");
            throw new Refusal(
                    new Answer("", List.of(new Answer.Statement("no_answer", text, text))));
        }
        return switch (context.engines().estimator().apply(region)) {
            case Estimate estimate -> {
                try (Waiting waiting =
                        new Waiting(context, context.words().get("chains.fitting"))) {
                    yield waiting.until(() -> SupplyChains.of(region, estimate.activity()));
                }
            }
            case Infeasible infeasible ->
                    throw new Refusal(Sheets.of(region, infeasible, context.words()));
        };
    }

    /// An answer from the surveyed flows of a pack: the table is solved while people wait.
    static Answer solved(Context context, Supplier<Answer> work) {
        try (Waiting waiting = new Waiting(context, context.words().get("accounts.solving"))) {
            return waiting.until(work);
        }
    }
}
