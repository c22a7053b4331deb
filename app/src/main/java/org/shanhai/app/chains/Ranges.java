package org.shanhai.app.chains;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.text.Numbers;
import org.shanhai.supply.Amount;

/// Values with their range.
final class Ranges {
    private Ranges() {}

    /// As it is told to people: two digits of what has a range, as more would say more than is
    /// known; the rest as it is.
    static Amount rough(Amount amount) {
        return amount.low() < amount.high()
                ? new Amount(
                        Numbers.twoDigits(amount.value()),
                        Numbers.twoDigits(amount.low()),
                        Numbers.twoDigits(amount.high()))
                : amount;
    }

    static Map<String, @Nullable Object> json(Amount amount) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("value", Cell.number(amount.value()));
        json.put("low", Cell.number(amount.low()));
        json.put("high", Cell.number(amount.high()));
        return json;
    }
}
