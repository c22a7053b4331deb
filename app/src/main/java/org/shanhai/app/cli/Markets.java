package org.shanhai.app.cli;

import java.util.Optional;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.survey.SurveyedSales;
import org.shanhai.supply.trade.MarketPotential;

/// The demand within reach of places, or why it cannot be told: a diagnosis goes without it.
record Markets(Optional<MarketPotential> potential, Optional<String> whyNone) {

    static Markets of(Context context, Region region, Activity activity, double tolerance) {
        Outcome<MarketPotential> found =
                findSales(context, region, activity, tolerance).flatMap(MarketPotential::find);
        return new Markets(found.toOptional(), found.whyNone().map(context.words()::say));
    }

    private static Outcome<Sales> findSales(
            Context context, Region region, Activity activity, double tolerance) {
        if (!region.flows().isEmpty()) {
            return SurveyedSales.find(region).map(sales -> sales);
        }
        return Chains.fit(context, region, activity, tolerance).map(FittedSales::of);
    }
}
