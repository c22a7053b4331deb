package org.shanhai.pack.sense;

import org.shanhai.message.MessageKey;

/// What is said of what cannot be.
public enum SenseMessage implements MessageKey {
    ABSURDLY_LARGE,
    ABSURDLY_LITTLE(3),
    ABSURDLY_MUCH(3),
    A_JOB,
    A_MU,
    CHECK_BOTH,
    CHECK_DIGITS_AND_UNIT,
    CHECK_PAIR(2),
    CONTRADICTS(2),
    LEAVE_ONE_TAX,
    LOCAL_TAX_TWICE,
    NONE_BESIDE(3),
    PARTS_ABOVE_OUTPUT(1),
    PART_ABOVE_WHOLE(2),
    TAKE_TOTAL_OUT,
    TAX_ABOVE_SUM,
    TAX_AND_PROFIT,
    TOTAL_ROW,
    WHICH_TAX;

    private final int arguments;

    SenseMessage() {
        this(0);
    }

    SenseMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
