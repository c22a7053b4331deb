package org.shanhai.app.chains;

import java.util.List;
import org.shanhai.app.answer.Sheet;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.supply.Amount;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Groups;

/// What estimated and surveyed chains alike say of what output sets off.
///
/// @param rows all of them: each indicator by its parts
/// @param output of the project, money a year
/// @param outputs set off, R × n, the project's own included
/// @param tolerance that the systems were solved to, relative
/// @param trade how the trade is known that decides where it falls
record EffectsFound(
        List<EffectRow> rows,
        Groups groups,
        double output,
        Matrix outputs,
        double tolerance,
        Basis trade) {
    /// An amount, zero where the solution does not tell it from nothing.
    Amount settled(EffectRow row, Amount amount) {
        double size = row.gross().values().stream().mapToDouble(a -> Math.abs(a.value())).sum();
        double noise = 10 * tolerance * size;
        return new Amount(
                settled(amount.value(), noise),
                settled(amount.low(), noise),
                settled(amount.high(), noise));
    }

    private static double settled(double amount, double noise) {
        return Math.abs(amount) < noise ? 0 : amount;
    }

    /// How it is known where an indicator falls: the outcome of a model, however well its
    /// intensity is known.
    Basis known(EffectRow row) {
        return row.indicator().basis().and(trade);
    }

    Measured measured(Sheet sheet, EffectRow row) {
        return new Measured(sheet.words(), sheet.region(), row.indicator(), output);
    }
}
