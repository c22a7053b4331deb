package org.shanhai.pack.unit;

import org.shanhai.message.MessageKey;

/// What is said of numbers and units, to follow the text that holds them.
public enum UnitMessage implements MessageKey {
    ONE_NUMBER,
    WRITE_LIKE,
    ADD_RATE,
    ADD_RATE_TO,
    CANONICAL_IS,
    CHECK_DIGITS,
    CHECK_SIGN,
    COMMA_WHERE_POINT,
    EITHER,
    MONEY_AND_UNIT,
    NEGATIVE,
    NOT_A_NUMBER,
    NOT_BARE,
    NO_RATE,
    NO_UNIT,
    OTHER_MARK,
    OTHER_MEASURE,
    POINT_BETWEEN_COMMAS,
    POINT_OR_COMMA,
    POINT_WHERE_COMMA,
    RANGE_FALLS,
    SAY_DECIMAL,
    TOO_LARGE,
    TWO_BOUNDS,
    TWO_UNITS,
    TWO_WAYS,
    UNIT_AT_FIRST_END,
    UNIT_UNKNOWN,
    WHICH_MONEY,
    WRITE_DIGITS,
    WRITE_KNOWN_UNIT,
    WRITE_POINT
}
