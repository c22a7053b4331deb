package org.shanhai.pack.register;

import org.shanhai.message.MessageKey;

/// What is said of a register of firms.
public enum RegisterMessage implements MessageKey {
    CODES_OF_OTHER_VINTAGE,
    ENCODING_OTHER,
    GIVE_LABELS,
    GIVE_REGISTER,
    IMPORT_FIRST,
    NO_FIRMS,
    NO_INDUSTRY_COLUMN,
    NO_PLACE_COLUMN,
    SAME_FILE,
    SAY_COLUMN,
    SEE_LEFT_OUT
}
