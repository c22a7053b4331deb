package org.shanhai.supply.fitted;

import org.shanhai.message.MessageKey;

/// What is said of an estimated economy that has no answer.
public enum FittedMessage implements MessageKey {
    CHANGE,
    COEFFICIENT,
    INTENSITY,
    LOSSES_UNSOLVED,
    NOBODY_MAKES,
    NO_NATIONAL_TABLE,
    PATHS_INSEPARABLE,
    PATHS_NEED_NUMBERS,
    REACH_UNSAID
}
