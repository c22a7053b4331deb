package org.shanhai.app.chains;

import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
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

    /// The same of what counts itself: what is beyond one is the answer.
    static Amount roughBeyondOne(Amount amount) {
        if (!(amount.low() >= 1 && amount.low() < amount.high())) {
            return rough(amount);
        }
        Amount beyond = rough(new Amount(amount.value() - 1, amount.low() - 1, amount.high() - 1));
        return new Amount(beyond.value() + 1, beyond.low() + 1, beyond.high() + 1);
    }

    /// Declares an amount with its ends, which text has in brackets behind it.
    ///
    /// @param basis how it is known
    /// @param told what of it is told, as by [#rough]
    /// @param write an amount
    static <R> void declare(
            Columns<R> columns,
            String key,
            Basis basis,
            Function<R, Amount> amount,
            UnaryOperator<Amount> told,
            DoubleFunction<String> write) {
        columns.number(key, row -> cell(amount.apply(row), told.apply(amount.apply(row)), write))
                .known(basis)
                .data(key + "_low", Kind.NUMBER, row -> amount.apply(row).low())
                .data(key + "_high", Kind.NUMBER, row -> amount.apply(row).high());
    }

    private static Cell cell(Amount amount, Amount told, DoubleFunction<String> write) {
        return Cell.of(
                Measured.ranged(
                        write.apply(told.value()),
                        write.apply(told.low()),
                        write.apply(told.high())),
                amount.value());
    }

    static Map<String, @Nullable Object> json(Amount amount) {
        return JsonObject.of(
                "value",
                Cell.number(amount.value()),
                "low",
                Cell.number(amount.low()),
                "high",
                Cell.number(amount.high()));
    }
}
