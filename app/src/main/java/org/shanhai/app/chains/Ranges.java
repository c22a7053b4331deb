package org.shanhai.app.chains;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.text.Numbers;
import org.shanhai.supply.Amount;

/// Values with their range.
public final class Ranges {
    private Ranges() {}

    /// As it is told to people: of what has a range two digits, and its ends as far as draws tell
    /// them, as more would say more than is known; the rest as it is.
    public static Amount rough(Amount amount) {
        return amount.low() < amount.high()
                ? new Amount(
                        Numbers.twoDigits(amount.value()),
                        Numbers.end(amount.value(), amount.low()),
                        Numbers.end(amount.value(), amount.high()))
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
