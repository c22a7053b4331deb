package org.shanhai.supply.survey;

import org.shanhai.message.MessageKey;

/// What is said of a surveyed table that has no answer.
public enum SurveyMessage implements MessageKey {
    AND_MORE,
    BOUGHT_BY,
    BUYS_WITHOUT_SALES,
    CLOSED_UNSOLVED,
    FINAL_SALE_NO_NUMBER,
    FINAL_USE_IN,
    HOUSEHOLDS_BUY_NOTHING,
    HOUSEHOLDS_NEGATIVE,
    NO_CELLS,
    NO_FLOWS,
    NO_WAGES,
    NO_WAGES_PAID,
    OF_ITS_OUTPUT,
    OUTPUT_NEGATIVE,
    SALES_TOO_LARGE,
    SALE_NO_NUMBER,
    SELLS_NOTHING,
    STRESSOR_NO_NUMBER,
    STRESSOR_WITHOUT_OUTPUT,
    USES_UP_ALL,
    VALUE_NO_NUMBER,
    WAGES_NEGATIVE,
    WAGES_RETURN,
    WAGES_UNKNOWN
}
