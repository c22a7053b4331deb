package org.shanhai.ask.supply;

import java.util.List;
import java.util.Optional;
import org.shanhai.pair.CouldSell;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.survey.SurveyedSales;

/// Sales between places, and which of them were asked for.
public sealed interface FlowsResult {
    Sold sold();

    /// How many rows were asked for.
    Optional<Integer> top();

    /// Sales by trade that was estimated or surveyed.
    sealed interface Sold {}

    record Fitted(FittedSales sales) implements Sold {}

    record Surveyed(SurveyedSales sales) implements Sold {}

    /// The largest links of all.
    record Largest(Sold sold, Optional<Integer> top) implements FlowsResult {}

    /// What one place sells another.
    ///
    /// @param could what makers there could sell besides, where one of the two is a sum of places
    record Between(
            Sold sold,
            Place from,
            Place to,
            Optional<Industry> product,
            List<CouldSell> could,
            Optional<Integer> top)
            implements FlowsResult {}

    /// With whom one place trades.
    record Around(Sold sold, Place place, Optional<Integer> top) implements FlowsResult {}
}
