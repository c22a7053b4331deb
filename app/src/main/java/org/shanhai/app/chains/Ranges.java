package org.shanhai.app.chains;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.supply.Economy;
import org.shanhai.supply.Effects;
import org.shanhai.supply.SupplyChains;

/// Values with their range over kernels.
final class Ranges {
    private Ranges() {}

    /// A value under the chosen kernel, and its least and largest under all of them.
    static Effects.Amount over(SupplyChains chains, ToDoubleFunction<Economy> value) {
        double chosen = value.applyAsDouble(chains.economy());
        double low = chosen;
        double high = chosen;
        for (Economy economy : chains.economies().values()) {
            low = Math.min(low, value.applyAsDouble(economy));
            high = Math.max(high, value.applyAsDouble(economy));
        }
        return new Effects.Amount(chosen, low, high);
    }

    static Map<String, @Nullable Object> json(Effects.Amount amount) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("value", Cell.number(amount.value()));
        json.put("low", Cell.number(amount.low()));
        json.put("high", Cell.number(amount.high()));
        return json;
    }
}
