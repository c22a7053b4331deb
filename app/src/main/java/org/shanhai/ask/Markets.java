package org.shanhai.ask;

import java.util.Optional;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.survey.SurveyedSales;
import org.shanhai.supply.trade.MarketPotential;

/// The demand within reach of places, or why it cannot be told: a diagnosis goes without it.
public record Markets(Optional<MarketPotential> potential, Optional<String> whyNone) {

    public static Markets of(Session session, Region region, Activity activity, double tolerance) {
        Outcome<MarketPotential> found =
                findSales(session, region, activity, tolerance).flatMap(MarketPotential::find);
        return new Markets(found.toOptional(), found.whyNone().map(session.words()::say));
    }

    private static Outcome<Sales> findSales(
            Session session, Region region, Activity activity, double tolerance) {
        if (!region.flows().isEmpty()) {
            return SurveyedSales.find(region).map(sales -> sales);
        }
        return Chains.fit(session, region, activity, tolerance).map(FittedSales::of);
    }
}
