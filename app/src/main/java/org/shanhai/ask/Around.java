package org.shanhai.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.plan.Alternatives;
import org.shanhai.plan.LimitPrice;
import org.shanhai.plan.PlacementSteadiness;
import org.shanhai.plan.PriceStep;
import org.shanhai.plan.Replacement;
import org.shanhai.plan.TradeOff;

/// What was looked for around a plan.
///
/// @param replacements what each project is worth to it; empty where nobody asked
public record Around(
        Optional<Alternatives> alternatives,
        List<Replacement> replacements,
        List<LimitPrice> prices,
        Optional<PlacementSteadiness> steadiness,
        Optional<TradeOff> curve) {
    private static final double TENTH = 0.1;

    public static final Around NOTHING =
            new Around(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public Around {
        replacements = List.copyOf(replacements);
        prices = List.copyOf(prices);
    }

    /// What a tenth more of each limit would bring.
    public Stream<PriceStep> widened() {
        return prices.stream()
                .flatMap(price -> price.steps().stream())
                .filter(step -> step.more() == TENTH);
    }
}
