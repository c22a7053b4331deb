package org.shanhai.pack.book;

import org.shanhai.message.MessageKey;

/// What is said of the book of a zone.
public enum BookMessage implements MessageKey {
    ALREADY_A_ZONE(1),
    CODES_UNKNOWN(0),
    CODE_OF_SEVERAL(1),
    CODE_OF_OTHER_VINTAGE(3),
    COLUMN_MISSING(1),
    COLUMN_UNKNOWN(0),
    EMPTY_BOOK(0),
    EXACT_FIGURE(0),
    KEYS_ALIKE(2),
    NAME_TWICE(1),
    NO_PROJECT(0),
    NO_VINTAGE(1),
    ONLY_ONE_ROW(0),
    OTHER_MONEY_SHOWN(2),
    OTHER_MONEY_UNIT(2),
    OTHER_PLACE(4),
    SAY_NEW_ZONE(0),
    SHEET_LEFT_OUT(0),
    SHEET_MISSING(0),
    SHEET_NOT_READ(0),
    SHEET_TWICE(0),
    SHEET_UNKNOWN(0),
    USED_ABOVE_CAPACITY(2),
    USE_CODE_OR_NAME(0),
    USE_PLACE(0),
    WRITE_UNIT_IN_HEADING(1),
    WRITE_YEAR(0),
    YEAR_BEFORE(2),
    ZONE_KEY(0);

    private final int arguments;

    BookMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
