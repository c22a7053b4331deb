package org.shanhai.pack.unit;

import org.shanhai.message.MessageKey;

/// What is said of numbers and units, to follow the text that holds them.
public enum UnitMessage implements MessageKey {
    ADD_RATE(1),
    ADD_RATE_TO(3),
    CANONICAL_IS(1),
    CHECK_DIGITS,
    COMMA_UNSAID(1),
    COMMA_WHERE_POINT(1),
    DIGITS_ONLY,
    EITHER(2),
    LOWER_FIRST,
    MONEY_AND_UNIT,
    MONEY_OR_UNIT,
    MORE_THAN_TWO_ENDS,
    NEGATIVE,
    NOT_A_NUMBER,
    NOT_BARE(1),
    NO_RATE(3),
    NO_UNIT,
    NUMBER(1),
    ONE_MONEY,
    OTHER_MARK(1),
    OTHER_MEASURE,
    POINT_BETWEEN_COMMAS(1),
    POINT_BETWEEN_SEMICOLONS(1),
    POINT_OR_COMMA(2),
    POINT_WHERE_COMMA(1),
    RANGE_AND_BOUND,
    RANGE_FALLS,
    RANGE_OR_BOUND,
    SAME_UNIT,
    SAY_DECIMAL(1),
    TOO_LARGE,
    TWO_BOUNDS,
    TWO_MONEYS,
    TWO_UNITS,
    TWO_WAYS,
    UNIT_AT_FIRST_END,
    UNIT_AT_SECOND_END,
    UNIT_UNKNOWN,
    WHICH_MONEY(2),
    WRITE_BOTH_ENDS,
    WRITE_CODE,
    WRITE_DIGITS,
    WRITE_EVERY_PLACE,
    WRITE_KNOWN_UNIT,
    WRITE_ONE_BOUND,
    WRITE_ONE_NUMBER,
    WRITE_POINT,
    WRITE_TWO_ENDS,
    WRITE_UNIT_BEHIND;

    private final int arguments;

    UnitMessage() {
        this(0);
    }

    UnitMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
