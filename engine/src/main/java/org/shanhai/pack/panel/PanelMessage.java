package org.shanhai.pack.panel;

import org.shanhai.message.MessageKey;

/// What is said of a user's table of places, industries and years.
public enum PanelMessage implements MessageKey {
    CELL_EMPTY,
    CHECK_COLUMNS,
    CHECK_WHOLE,
    COLUMNS_ARE(1),
    COLUMN_TWICE,
    FILL_OR_EMPTY_NOTHING,
    FILL_OR_TAKE_ROW_OUT,
    GIVE_TABLE_FILE,
    INDUSTRY_UNNAMED(1),
    KEEP_OR_RENAME,
    KEEP_OR_SUM,
    KEEP_YEAR_OR_SUM,
    KEYS_AS_NUMBERS,
    NAME_OR_TAKE_OUT,
    NOT_A_TABLE,
    NO_COLUMN_FOR(1),
    NO_COLUMN_TO_IGNORE,
    NO_PLAIN_COLUMN(1),
    NO_SUCH_SHEET,
    NO_VALUE,
    NO_VALUES,
    OPTIONS_ARE,
    ROW_ABOUT_NOTHING,
    SAY_WHICH_COLUMN(1),
    SAY_WHICH_SHEET(1),
    SEVERAL_COLUMNS(2),
    SEVERAL_SHEETS(1),
    SOME_COLUMNS_ARE(1),
    STORE_AS_TEXT,
    SUM_EQUAL_ROWS,
    TAKE_OUT_OF_IGNORE,
    TOO_LARGE(4),
    TOO_SMALL,
    TWICE(3),
    TWICE_ALIKE(1),
    UNPACK,
    VALUES_ARE_AMOUNTS,
    VALUES_LIE_BETWEEN(2),
    WRITE_DIGITS;

    private final int arguments;

    PanelMessage() {
        this(0);
    }

    PanelMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
