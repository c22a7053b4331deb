package org.shanhai.pack.register;

import org.shanhai.message.MessageKey;

/// What is said of a register of firms.
public enum RegisterMessage implements MessageKey {
    CODES_OF_OTHER_VINTAGE(1),
    COLUMNS_ARE(1),
    ENCODING_OTHER(2),
    FIELDS_ARE(1),
    GIVE_LABELS,
    GIVE_ONCE,
    GIVE_REGISTER,
    IMPORT_FIRST,
    LEAVE_OUT_ENCODING,
    NOT_A_REGISTER,
    NO_FIRMS,
    NO_INDUSTRY_COLUMN,
    NO_PLACE_COLUMN,
    NO_SUCH_COLUMN,
    NO_SUCH_FIELD,
    OLD_WORKBOOK,
    SAME_FILE,
    SAY_CODES,
    SAY_INDUSTRY_COLUMN(1),
    SAY_PLACE_COLUMN(1),
    SEE_LEFT_OUT;

    private final int arguments;

    RegisterMessage() {
        this(0);
    }

    RegisterMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
