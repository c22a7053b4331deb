package org.shanhai.app.chains;

import org.shanhai.app.answer.Cell;
import org.shanhai.app.text.Numbers;
import org.shanhai.supply.Amount;

/// How a sum over all places is told.
public final class PlaceTotals {
    /// A range narrower than this part of its amount says less than what is taken as given.
    private static final double NARROW = 0.05;

    private PlaceTotals() {}

    /// Trade hardly moves a sum over all places, and amounts for a unit of output are taken as
    /// given: to people a range of the one alone would make the sum look known. Programs get it.
    public static Cell cell(Measured measured, Amount amount) {
        Cell cell = measured.amount(amount);
        return isNarrow(amount) ? cell.in(measured.plain(amount.value())) : cell;
    }

    /// The same for a sentence.
    static Amount told(Amount amount) {
        return isNarrow(amount) ? Amount.exactly(Numbers.twoDigits(amount.value())) : amount;
    }

    private static boolean isNarrow(Amount amount) {
        double width = amount.high() - amount.low();
        return width > 0 && width < NARROW * Math.abs(amount.value());
    }
}
