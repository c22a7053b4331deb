package org.shanhai.app.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.RoughText;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;
import org.shanhai.work.Later;

/// One value of an answer: as text for people, and as it stands in JSON (null where unknown).
///
/// @param json a string, boolean, integer, [BigDecimal], or a list or map of such; null for
///     unknown; or that, found [Later]: such cells are equal to themselves alone
public record Cell(String text, @Nullable Object json) {
    /// More digits than any figure deserves, and few enough to be the same on every machine.
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /// What programs alone are told, found when one asks: nothing waits for it in text.
    static Cell later(Supplier<@Nullable Object> json) {
        return new Cell("", new Later<>(json));
    }

    @Override
    public @Nullable Object json() {
        return json instanceof Later<?> later ? later.get() : json;
    }

    /// The same in other words.
    public Cell in(String words) {
        return new Cell(words, json);
    }

    public static Cell of(String text) {
        return new Cell(text, text.isEmpty() ? null : text);
    }

    public static Cell of(String text, String key) {
        return new Cell(text, key);
    }

    public static Cell of(int number) {
        return new Cell(Integer.toString(number), number);
    }

    public static Cell of(String text, double value) {
        return new Cell(text, number(value));
    }

    public static Cell of(String text, List<?> values) {
        return new Cell(text, List.copyOf(values));
    }

    /// An estimate: people are told two digits of it, programs all.
    public Cell rough() {
        return in(RoughText.of(text));
    }

    /// A quantity: its value or bounds, its relation and its unit, so that JSON needs no guessing.
    public static Cell of(String text, Quantity quantity, String unit) {
        return new Cell(text, quantity(quantity, unit));
    }

    /// The power of ten that a small number stays below, as `1e-10`, 0 of none: its digits would
    /// differ from one machine to the next.
    public static Cell below(double value) {
        if (value == 0) {
            return of("0", 0);
        }
        int power = (int) Math.ceil(Math.log10(value) - 1e-9);
        return new Cell("1e" + power, BigDecimal.ONE.scaleByPowerOfTen(power));
    }

    /// What is not known.
    public static Cell unknown(String text) {
        return new Cell(text, null);
    }

    /// The form of a quantity in JSON.
    public static Map<String, @Nullable Object> quantity(Quantity quantity, String unit) {
        Map<String, @Nullable Object> json = JsonObject.of("relation", quantity.relation().key());
        if (quantity.relation() == Relation.BETWEEN) {
            json.put("low", number(quantity.low()));
            json.put("high", number(quantity.high()));
        } else {
            json.put("value", number(quantity.stated()));
        }
        json.put("unit", unit);
        return json;
    }

    /// A number without a unit.
    public static Cell plain(double value) {
        return of(Numbers.plain(value), value);
    }

    public static @Nullable BigDecimal numberOrNull(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : null;
    }

    /// The form of a number in JSON: twelve digits, whole where it is whole.
    public static BigDecimal number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
