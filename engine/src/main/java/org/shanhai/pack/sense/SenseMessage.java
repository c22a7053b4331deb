package org.shanhai.pack.sense;

import org.shanhai.message.MessageKey;

/// What is said of what cannot be.
public enum SenseMessage implements MessageKey {
    ABSURDLY_LARGE,
    ABSURDLY_LITTLE,
    ABSURDLY_MUCH,
    A_JOB,
    A_MU,
    CHECK_PAIR,
    CONTRADICTS,
    FAR_BELOW,
    LOCAL_TAX_TWICE,
    NONE_BESIDE,
    PARTS_ABOVE_OUTPUT,
    PART_ABOVE_WHOLE,
    TOTAL_ROW
}
