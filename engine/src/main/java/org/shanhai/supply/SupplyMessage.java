package org.shanhai.supply;

import org.shanhai.message.MessageKey;

/// What is said of a table that has no answer, whichever kind it is of.
public enum SupplyMessage implements MessageKey {
    MISFIT,
    AND_SO_ON,
    BALANCES_NO_NUMBER,
    BOUGHT_ABOVE_WAGES,
    BOUGHT_ABOVE_WAGES_IN,
    CELL_NO_NUMBER,
    COLUMN_OFF,
    COLUMN_TOTAL,
    DOMESTIC_INPUT,
    IMPORTED_INPUT,
    INFEASIBLE,
    INVERSE_TOO_LARGE,
    INDUSTRY,
    NEGATIVE_NEEDS_GRAS,
    NO_FINAL_DEMAND,
    NOT_BALANCED,
    NOT_PRODUCTIVE,
    OUTPUT,
    ROW_OFF,
    ROW_TOTAL,
    SECTOR_IN_PLACE,
    STEPS_LEFT,
    TOTALS_DIFFER,
    UNREACHABLE_TOTAL,
    WAGES_ALL_SPENT
}
