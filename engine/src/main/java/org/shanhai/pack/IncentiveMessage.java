package org.shanhai.pack;

import org.shanhai.message.MessageKey;

/// What is said of what is promised to firms, and of what a balance supposes.
public enum IncentiveMessage implements MessageKey {
    ENDS_BEFORE(1),
    NONE_OF_PROJECT(1),
    NOT_A_RAMP_UP(0),
    NO_AMOUNT_UNIT(0),
    NO_LINES(0),
    NO_PROJECT(0),
    PRICE_NOT_WANTED(0),
    PRICE_WANTED(0),
    SETTING_TWICE(0),
    WRITE_MONEY(0),
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
