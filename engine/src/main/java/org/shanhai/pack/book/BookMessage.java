package org.shanhai.pack.book;

import org.shanhai.message.MessageKey;

/// What is said of the book of a zone.
public enum BookMessage implements MessageKey {
    ALREADY_A_ZONE(1),
    CHOICES_ARE(1),
    CODES_UNKNOWN,
    CODE_OF_SEVERAL(1),
    CODE_OF_OTHER_VINTAGE(2),
    COLUMN_MISSING(1),
    COLUMN_UNKNOWN,
    CORRECT_CELL,
    EMPTY_BOOK,
    EXACT_FIGURE,
    FILL_CELL,
    FILL_ROWS,
    GROUP_OF_INDUSTRIES(1),
    HEADINGS_ARE(1),
    KEEP_ONE_ROW,
    KEYS_ALIKE(2),
    KEYS_TOLD_APART,
    LEAVE_PROJECT_EMPTY,
    MAKE_UNITS_AGREE,
    MULTIPLIER_TWICE(1),
    NAME_TWICE(1),
    NOT_A_CHOICE,
    NOT_A_YEAR,
    NO_INDUSTRY,
    NO_PLACE,
    NO_PROJECT,
    NO_VINTAGE(1),
    NO_ZONE,
    ONLY_ONE_ROW,
    OTHER_MONEY_UNIT(2),
    OTHER_PLACE(2),
    ROW_TWICE(2),
    SAY_CLASSIFICATION(1),
    SAY_NEW_ZONE,
    SAY_NOT_NEW,
    SHEETS_ARE(1),
    SHEET_LEFT_OUT,
    SHEET_MISSING,
    SHEET_NOT_READ,
    SHEET_TWICE,
    SHEET_UNKNOWN,
    USED_ABOVE_CAPACITY(2),
    USE_CODE_OR_NAME,
    USE_PLACE,
    WHOSE_BOOK(2),
    WRITE_AS_TEXT,
    WRITE_UNIT_IN_HEADING(1),
    WRITE_YEAR,
    YEAR_AHEAD,
    YEAR_BEFORE(2),
    ZONE_KEY,
    ZONE_KEY_WANTED;

    private final int arguments;

    BookMessage() {
        this(0);
    }

    BookMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
