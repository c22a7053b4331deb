package org.shanhai.pack.panel;

import org.shanhai.message.MessageKey;

/// What is said of a user's table of places, industries and years.
public enum PanelMessage implements MessageKey {
    KEEP_OR_SUM,
    FILL_OR_EMPTY_NOTHING,
    GIVE_TABLE_FILE,
    KEEP_YEAR_OR_SUM,
    KEYS_AS_NUMBERS,
    NO_PLAIN_COLUMN,
    NO_VALUE,
    NO_VALUES,
    OPTIONS_ARE,
    SAY_WHICH_COLUMN,
    SAY_WHICH_SHEET,
    SEVERAL_COLUMNS,
    SEVERAL_SHEETS,
    TAKE_OUT_OF_IGNORE,
    TOO_LARGE,
    TWICE,
    TWICE_ALIKE,
    VALUES_ARE_AMOUNTS,
    VALUES_LIE_BETWEEN
}
