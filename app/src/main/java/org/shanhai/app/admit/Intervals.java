package org.shanhai.app.admit;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Range;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// What is known by its bounds alone: written, and in JSON, where an end that is not known is null.
public final class Intervals {
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

    /// Two figures with a dash between, what follows both numbers told once.
    private static String joined(String from, String to) {
        int space = from.indexOf(' ');
        String unit = space < 0 ? "" : from.substring(space);
        boolean same =
                !unit.isEmpty()
                        && to.indexOf(' ') > 0
                        && to.endsWith(unit)
                        && to.indexOf(' ') == to.length() - unit.length();
        return (same ? from.substring(0, space) : from) + " – " + to;
    }

    /// A quantity of which 0 below and nothing above say nothing.
    static String write(AdmissionWords words, Quantity quantity, DoubleFunction<String> write) {
        boolean below = quantity.low() > 0 || quantity.low() < 0 && Double.isFinite(quantity.low());
        boolean above = Double.isFinite(quantity.high());
        if (quantity.isPoint()) {
            String value = write.apply(quantity.low());
            return quantity.about() ? Relation.ABOUT.sign() + " " + value : value;
        }
        if (!below && !above) {
            return words.say("not_known");
        }
        if (!above) {
            return Relation.AT_LEAST.sign() + " " + write.apply(quantity.low());
        }
        return below
                ? joined(write.apply(quantity.low()), write.apply(quantity.high()))
                : Relation.AT_MOST.sign() + " " + write.apply(quantity.high());
    }

    /// Marks from the least to the most.
    public static String marks(AdmissionWords words, Range range) {
        if (range.isPoint()) {
            return Numbers.plain(range.low());
        }
        if (range.low() <= 0 && !Double.isFinite(range.high())) {
            return words.say("not_known");
        }
        return Double.isFinite(range.high())
                ? Numbers.plain(range.low()) + " – " + Numbers.plain(range.high())
                : Relation.AT_LEAST.sign() + " " + Numbers.plain(range.low());
    }
}
