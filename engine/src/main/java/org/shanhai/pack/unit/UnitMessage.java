package org.shanhai.pack.unit;

import org.shanhai.message.MessageKey;

/// What is said of numbers and units, to follow the text that holds them.
public enum UnitMessage implements MessageKey {
    WRITE_LIKE(1),
    ADD_RATE(1),
    ADD_RATE_TO(3),
    CANONICAL_IS(1),
    CHECK_DIGITS(0),
    COMMA_UNSAID(1),
    COMMA_WHERE_POINT(1),
    EITHER(2),
    MONEY_AND_UNIT(0),
    MORE_THAN_TWO_ENDS(0),
    NEGATIVE(0),
    NOT_A_NUMBER(0),
    NOT_BARE(1),
    NO_RATE(3),
    NO_UNIT(0),
    NUMBER(1),
    OTHER_MARK(1),
    OTHER_MEASURE(0),
    POINT_BETWEEN_COMMAS(1),
    POINT_BETWEEN_SEMICOLONS(1),
    POINT_OR_COMMA(2),
    POINT_WHERE_COMMA(1),
    RANGE_AND_BOUND(0),
    RANGE_FALLS(0),
    SAY_DECIMAL(1),
    TOO_LARGE(0),
    TWO_BOUNDS(0),
    TWO_MONEYS(0),
    TWO_UNITS(0),
    TWO_WAYS(0),
    UNIT_AT_FIRST_END(0),
    UNIT_UNKNOWN(0),
    WHICH_MONEY(2),
    WRITE_DIGITS(0),
    WRITE_KNOWN_UNIT(0),
    WRITE_POINT(0);

    private final int arguments;

    UnitMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
