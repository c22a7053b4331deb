package org.shanhai.supply.survey;

import org.shanhai.message.MessageKey;

/// What is said of a surveyed table that has no answer.
public enum SurveyMessage implements MessageKey {
    AND_MORE(2),
    BOUGHT_BY(2),
    BUYS_WITHOUT_SALES(2),
    CHANGE_MISFIT(4),
    CLOSED_UNSOLVED(2),
    DEMAND_MISFIT(4),
    FINAL_SALE_NO_NUMBER(3),
    FINAL_USE_IN(1),
    FLOWS_MISFIT(6),
    HOUSEHOLDS_BUY_NOTHING(1),
    HOUSEHOLDS_NEGATIVE(1),
    INTENSITIES_MISFIT(2),
    NO_CELLS(2),
    NO_FLOWS(1),
    NO_WAGES(0),
    NO_WAGES_PAID(0),
    OF_ITS_OUTPUT(2),
    OUTPUT_NEGATIVE(2),
    ROW_MISFIT(2),
    SALES_TOO_LARGE(1),
    SALE_NO_NUMBER(3),
    SELLS_NOTHING(1),
    STRESSORS_MISFIT(9),
    STRESSOR_NO_NUMBER(3),
    STRESSOR_WITHOUT_OUTPUT(3),
    USES_UP_ALL(1),
    VALUE_NO_NUMBER(2),
    WAGES_NEGATIVE(1),
    WAGES_RETURN(1),
    WAGES_UNKNOWN(1);

    private final int arguments;

    SurveyMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
