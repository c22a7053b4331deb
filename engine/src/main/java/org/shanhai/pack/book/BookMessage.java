package org.shanhai.pack.book;

import org.shanhai.message.MessageKey;

/// What is said of the book of a zone.
public enum BookMessage implements MessageKey {
    ALREADY_A_ZONE,
    A_DATE,
    CODES_UNKNOWN,
    CODE_OF_SEVERAL,
    CODE_OF_OTHER_VINTAGE,
    EMPTY_BOOK,
    KEYS_ALIKE,
    OTHER_MONEY_SHOWN,
    OTHER_MONEY_UNIT,
    OTHER_PLACE,
    SAY_NEW_ZONE,
    SHEET_LEFT_OUT,
    SHEET_MISSING,
    USE_CODE_OR_NAME,
    USE_PLACE,
    WRITE_UNIT_IN_HEADING
}
