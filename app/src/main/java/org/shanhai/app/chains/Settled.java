package org.shanhai.app.chains;

import org.shanhai.supply.Amount;
import org.shanhai.supply.EffectRow;

/// Amounts of effects, zero where the solution does not tell them from nothing.
///
/// @param tolerance that the systems were solved to, relative
record Settled(double tolerance) {
    Amount of(EffectRow row, Amount amount) {
        double size = row.gross().values().stream().mapToDouble(a -> Math.abs(a.value())).sum();
        double noise = 10 * tolerance * size;
        return new Amount(
                of(amount.value(), noise), of(amount.low(), noise), of(amount.high(), noise));
    }

    private static double of(double amount, double noise) {
        return Math.abs(amount) < noise ? 0 : amount;
    }
}
