package org.shanhai.app.chains;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.supply.Amount;

/// Values with their range.
final class Ranges {
    private Ranges() {}

    static Map<String, @Nullable Object> json(Amount amount) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("value", Cell.number(amount.value()));
        json.put("low", Cell.number(amount.low()));
        json.put("high", Cell.number(amount.high()));
        return json;
    }
}
