package org.shanhai.admit;

import org.shanhai.admit.EconomicImpact.How;
import org.shanhai.admit.EconomicImpact.ImpliedOutput;
import org.shanhai.region.Quantity;
import org.shanhai.supply.Amount;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.fitted.SupplyChains;

/// How far the output of a project can lie from the value its effects are worked out for: all that
/// hangs on it is as uncertain.
///
/// @param below distance of the logarithm, not below zero
/// @param above likewise
record OutputRange(double below, double above) {
    static final OutputRange NONE = new OutputRange(0, 0);

    /// Half of an 80 % range of the logarithm of output a job in an industry, as jobs of an output
    /// are drawn for ranges of chains.
    private static final double OUTPUT_A_JOB = 1.2816 * SupplyChains.JOBS_SPREAD;

    /// To the ends of what it can be; implied by jobs, no less than output a job varies.
    static OutputRange of(ImpliedOutput output) {
        if (output.value().isEmpty()) {
            return NONE;
        }
        double value = output.value().get();
        Quantity can = output.quantity();
        double least = output.how() == How.FROM_JOBS ? OUTPUT_A_JOB : 0;
        double below = can.low() > 0 ? Math.log(value / can.low()) : 0;
        double above = Double.isFinite(can.high()) ? Math.log(can.high() / value) : 0;
        return new OutputRange(Math.max(least, below), Math.max(least, above));
    }

    EffectRow widen(EffectRow row) {
        return equals(NONE)
                ? row
                : new EffectRow(
                        row.indicator(),
                        row.part(),
                        row.gross().map(this::widen),
                        row.net().map(this::widen),
                        row.covered());
    }

    /// Both uncertainties at once, as if they had nothing to do with each other: squares of
    /// distances add up, in the logarithm where nothing is below zero. Never narrower than the
    /// amount at either end of the output.
    Amount widen(Amount amount) {
        double value = amount.value();
        if (amount.low() > 0) {
            double down = Math.hypot(Math.log(value / amount.low()), below);
            double up = Math.hypot(Math.log(amount.high() / value), above);
            return new Amount(value, value * Math.exp(-down), value * Math.exp(up));
        }
        double less = Math.abs(value) * (1 - Math.exp(-below));
        double more = Math.abs(value) * (Math.exp(above) - 1);
        double down = value < 0 ? more : less;
        double up = value < 0 ? less : more;
        double least = value - Math.hypot(value - amount.low(), down);
        return new Amount(
                value,
                // What cannot be below nothing by one cause is not by two.
                amount.low() == 0 ? Math.max(0, least) : least,
                value + Math.hypot(amount.high() - value, up));
    }
}
