package org.shanhai.pack.register;

import org.shanhai.message.MessageKey;

/// What is said of a register of firms.
public enum RegisterMessage implements MessageKey {
    CODES_OF_OTHER_VINTAGE(1),
    ENCODING_OTHER(2),
    GIVE_LABELS(0),
    GIVE_REGISTER(0),
    IMPORT_FIRST(0),
    NOT_A_REGISTER(0),
    NO_FIRMS(0),
    NO_INDUSTRY_COLUMN(0),
    NO_PLACE_COLUMN(0),
    NO_SUCH_FIELD(1),
    OLD_WORKBOOK(0),
    SAME_FILE(0),
    SAY_INDUSTRY_COLUMN(1),
    SAY_PLACE_COLUMN(1),
    SEE_LEFT_OUT(0);

    private final int arguments;

    RegisterMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
