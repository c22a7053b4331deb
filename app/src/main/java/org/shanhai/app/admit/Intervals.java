package org.shanhai.app.admit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Range;
import org.shanhai.app.answer.Cell;
import org.shanhai.region.Quantity;

/// Intervals in JSON: null where an end is not known.
final class Intervals {
    private Intervals() {}

    /// Low, high and unit; null where nothing is known but that it is not negative.
    static @Nullable Object json(Quantity quantity, String unit) {
        boolean nothing = quantity.low() <= 0 && quantity.high() == Double.POSITIVE_INFINITY;
        if (nothing) {
            return null;
        }
        if (quantity.isPoint() || quantity.about()) {
            return Cell.quantity(quantity, unit);
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("relation", relation(quantity));
        json.put("low", end(quantity.low()));
        json.put("high", end(quantity.high()));
        json.put("unit", unit);
        return json;
    }

    private static String relation(Quantity quantity) {
        if (Double.isInfinite(quantity.high())) {
            return "at_least";
        }
        return quantity.low() <= 0 ? "at_most" : "between";
    }

    static @Nullable Object end(double value) {
        return Double.isFinite(value) ? Cell.number(value) : null;
    }

    static Map<String, @Nullable Object> json(Range range) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("low", end(range.low()));
        json.put("high", end(range.high()));
        return json;
    }
}
