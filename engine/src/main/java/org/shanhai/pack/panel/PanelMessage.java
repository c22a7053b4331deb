package org.shanhai.pack.panel;

import org.shanhai.message.MessageKey;

/// What is said of a user's table of places, industries and years.
public enum PanelMessage implements MessageKey {
    FILL_OR_EMPTY_NOTHING(0),
    GIVE_TABLE_FILE(0),
    KEEP_OR_SUM(0),
    KEEP_YEAR_OR_SUM(0),
    KEYS_AS_NUMBERS(0),
    NOT_A_TABLE(0),
    NO_COLUMN_FOR(1),
    NO_PLAIN_COLUMN(1),
    NO_VALUE(0),
    NO_VALUES(0),
    OPTIONS_ARE(0),
    ROW_ABOUT_NOTHING(0),
    SAY_WHICH_COLUMN(1),
    SAY_WHICH_SHEET(1),
    SEVERAL_COLUMNS(2),
    SEVERAL_SHEETS(1),
    TAKE_OUT_OF_IGNORE(0),
    TOO_LARGE(4),
    TOO_SMALL(0),
    TWICE(3),
    TWICE_ALIKE(1),
    VALUES_ARE_AMOUNTS(0),
    VALUES_LIE_BETWEEN(2);

    private final int arguments;

    PanelMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
