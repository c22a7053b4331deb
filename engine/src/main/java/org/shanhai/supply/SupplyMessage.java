package org.shanhai.supply;

import org.shanhai.message.MessageKey;

/// What is said of a table that has no answer, whichever kind it is of.
public enum SupplyMessage implements MessageKey {
    AND_SO_ON(0),
    BALANCES_NO_NUMBER(1),
    BOUGHT_ABOVE_WAGES(1),
    BOUGHT_ABOVE_WAGES_IN(2),
    CELL_NO_NUMBER(3),
    COLUMN_OFF(3),
    COLUMN_TOTAL(2),
    DOMESTIC_INPUT(0),
    IMPORTED_INPUT(0),
    INFEASIBLE(0),
    INVERSE_TOO_LARGE(2),
    INDUSTRY(2),
    NEGATIVE_NEEDS_GRAS(3),
    NO_FINAL_DEMAND(0),
    NOT_BALANCED(2),
    NOT_PRODUCTIVE(2),
    OUTPUT(0),
    ROW_OFF(3),
    ROW_TOTAL(2),
    SECTOR_IN_PLACE(2),
    STEPS_LEFT(3),
    TOTALS_DIFFER(2),
    TOTALS_MISFIT(4),
    UNREACHABLE_TOTAL(2),
    WAGES_ALL_SPENT(1);

    private final int arguments;

    SupplyMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
