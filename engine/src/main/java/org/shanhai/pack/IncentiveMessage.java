package org.shanhai.pack;

import org.shanhai.message.MessageKey;

/// What is said of what is promised to firms, and of what a balance supposes.
public enum IncentiveMessage implements MessageKey {
    ENDS_BEFORE,
    NONE_OF_PROJECT,
    NOT_A_RAMP_UP,
    NO_AMOUNT_UNIT,
    PRICE_NOT_WANTED,
    PRICE_WANTED,
    WRITE_MONEY,
    YEARS_NOT_MORE
}
