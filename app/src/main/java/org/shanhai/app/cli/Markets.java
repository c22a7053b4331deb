package org.shanhai.app.cli;

import java.util.Optional;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.survey.SurveyedSales;
import org.shanhai.supply.trade.MarketPotential;

/// The demand within reach of places, or why it cannot be told: a diagnosis goes without it.
record Markets(Optional<MarketPotential> potential, Optional<String> whyNone) {

    static Markets of(Context context, Region region, Activity activity, double tolerance) {
        try {
            Sales sales;
            if (region.flows().isEmpty()) {
                try (Waiting waiting =
                        new Waiting(context, context.words().get("chains.fitting"))) {
                    sales =
                            waiting.until(
                                    () ->
                                            FittedSales.of(
                                                    context.engines()
                                                            .fitter()
                                                            .fit(region, activity, tolerance)));
                }
            } else {
                sales = SurveyedSales.of(region);
            }
            return new Markets(Optional.of(MarketPotential.of(sales)), Optional.empty());
        } catch (SupplyException none) {
            return new Markets(Optional.empty(), Optional.of(context.words().say(none.said())));
        }
    }
}
