package org.shanhai.pack.sense;

import org.shanhai.message.MessageKey;

/// What is said of what cannot be.
public enum SenseMessage implements MessageKey {
    ABSURDLY_LARGE(0),
    ABSURDLY_LITTLE(3),
    ABSURDLY_MUCH(3),
    A_JOB(0),
    A_MU(0),
    CHECK_PAIR(2),
    CONTRADICTS(2),
    FAR_BELOW(2),
    LOCAL_TAX_TWICE(0),
    NONE_BESIDE(3),
    PARTS_ABOVE_OUTPUT(1),
    PART_ABOVE_WHOLE(2),
    TAX_ABOVE_SUM(0),
    TOTAL_ROW(0);

    private final int arguments;

    SenseMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
