package org.shanhai.pack;

import org.shanhai.message.MessageKey;

/// What is said of what is promised to firms, and of what a balance supposes.
public enum IncentiveMessage implements MessageKey {
    ABOVE_WHOLE(0),
    ENDS_BEFORE(1),
    ENTERED_AS_PRICE(0),
    FORMAT(0),
    GIVE_FILE(0),
    NONE_OF_PROJECT(1),
    NOT_A_RAMP_UP(0),
    NOT_A_SHARE(0),
    NOT_A_WHOLE_YEAR(0),
    NOT_WITHIN(2),
    NO_AMOUNT_UNIT(0),
    NO_LINES(0),
    NO_PLACE(0),
    NO_PROJECT(0),
    NO_SHEET(0),
    NO_SUCH_ASSUMPTION(0),
    PRICE_NOT_WANTED(0),
    PRICE_WANTED(0),
    SETTING_TWICE(0),
    UNREADABLE(1),
    USE_CSV_OR_XLSX(0),
    WRITE_ASSUMPTION(0),
    WRITE_MONEY(0),
    WRITE_ONE(1),
    WRITE_RAMP_UP(0),
    WRITE_SHARE(0),
    YEARS_NOT_MORE(1);

    private final int arguments;

    IncentiveMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
