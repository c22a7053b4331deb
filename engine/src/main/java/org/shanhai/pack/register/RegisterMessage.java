package org.shanhai.pack.register;

import org.shanhai.message.MessageKey;

/// What is said of a register of firms.
public enum RegisterMessage implements MessageKey {
    CODES_OF_OTHER_VINTAGE(1),
    COLUMNS_ARE(1),
    FIELDS_ARE(1),
    GIVE_LABELS,
    GIVE_REGISTER,
    NOT_A_REGISTER,
    NO_FIRMS,
    NO_INDUSTRY_COLUMN,
    NO_PLACE_COLUMN,
    NO_SUCH_COLUMN,
    NO_SUCH_FIELD,
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
    public String area() {
        return "register";
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
