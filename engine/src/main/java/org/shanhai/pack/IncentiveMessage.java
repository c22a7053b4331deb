package org.shanhai.pack;

import org.shanhai.message.MessageKey;

/// What is said of what is promised to firms, and of what a balance supposes.
public enum IncentiveMessage implements MessageKey {
    ABOVE_WHOLE,
    ENDS_BEFORE(1),
    ENTERED_AS_PRICE,
    FORMAT,
    GIVE_FILE,
    NAME_PROJECT_OR_NONE,
    NONE_OF_PROJECT(1),
    NOT_A_RAMP_UP,
    NOT_A_SHARE,
    NOT_A_WHOLE_YEAR,
    NOT_WITHIN(2),
    NO_AMOUNT_UNIT,
    NO_LINES,
    NO_PLACE,
    NO_PROJECT,
    NO_SHEET,
    NO_SUCH_ASSUMPTION,
    ONE_A_LINE,
    PRICE_NOT_WANTED,
    PRICE_WANTED,
    SETTING_TWICE,
    UNREADABLE(1),
    USE_CSV_OR_XLSX,
    WRITE_ASSUMPTION,
    WRITE_MONEY,
    WRITE_ONE(1),
    WRITE_PROJECT,
    WRITE_RAMP_UP,
    WRITE_SHARE,
    YEARS_COUNT_FROM_ONE,
    YEARS_NOT_MORE(1),
    YEARS_RUN_ON;

    private final int arguments;

    IncentiveMessage() {
        this(0);
    }

    IncentiveMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
