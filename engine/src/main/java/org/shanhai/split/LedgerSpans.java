package org.shanhai.split;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Known;

/// Between which values a figure of a ledger lies.
///
/// Whatever a party nets is a sum of what each uncertain figure brings it alone, and monotone in
/// each. So the exact range is the sum over them of what each adds at its two ends; interval
/// arithmetic on the lines of a ledger would count a figure twice that is booked and then shared.
final class LedgerSpans {
    private LedgerSpans() {}

    /// @param figure of a ledger that is a sum of nets of one party
    static Span of(Agreement agreement, ToDoubleFunction<Ledger> figure) {
        double stated = figure.applyAsDouble(Ledger.of(agreement));
        double low = stated;
        double high = stated;
        for (Map.Entry<Spot, Known> each : Spot.ofMoney(agreement).entrySet()) {
            if (!each.getValue().value().isPoint()) {
                double atLow = change(agreement, figure, stated, each, true);
                double atHigh = change(agreement, figure, stated, each, false);
                low += Math.min(atLow, atHigh);
                high += Math.max(atLow, atHigh);
            }
        }
        return new Span(low, stated, high);
    }

    private static double change(
            Agreement agreement,
            ToDoubleFunction<Ledger> figure,
            double stated,
            Map.Entry<Spot, Known> each,
            boolean low) {
        var value = each.getValue().value();
        Realisation picture = Realisation.with(each.getKey(), low ? value.low() : value.high());
        return figure.applyAsDouble(Ledger.of(agreement, picture)) - stated;
    }
}
