package org.shanhai.app.admit;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Range;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.region.Quantity;

/// Intervals in JSON: null where an end is not known.
final class Intervals {
    private Intervals() {}

    /// As every quantity is written; null where nothing is known but that it is not negative.
    static @Nullable Object json(Quantity quantity, String unit) {
        boolean bounded = quantity.high() < Double.POSITIVE_INFINITY;
        if (quantity.isPoint() || quantity.about() || quantity.low() > 0 && bounded) {
            return Cell.quantity(quantity, unit);
        }
        if (quantity.low() > 0) {
            return Cell.quantity(Quantity.atLeast(quantity.low()), unit);
        }
        // That a figure is not negative is no bound anybody stated.
        return bounded ? Cell.quantity(Quantity.atMost(quantity.high()), unit) : null;
    }

    /// A number in the words given to it; nothing where there is none.
    static Cell maybe(OptionalDouble value, DoubleFunction<String> write) {
        return value.isPresent()
                ? Cell.of(write.apply(value.getAsDouble()), value.getAsDouble())
                : Cell.unknown("");
    }

    static @Nullable Object end(double value) {
        return Double.isFinite(value) ? Cell.number(value) : null;
    }

    static Map<String, @Nullable Object> json(Range range) {
        return JsonObject.of("low", end(range.low()), "high", end(range.high()));
    }
}
