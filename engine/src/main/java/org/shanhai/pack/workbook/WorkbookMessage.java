package org.shanhai.pack.workbook;

import org.shanhai.message.MessageKey;

/// What is said of workbooks.
public enum WorkbookMessage implements MessageKey {
    AT(3),
    CELL_ERROR(1),
    CELL_LONG(1),
    CUT_OFF,
    FORMULA(1),
    GIVE_MEMORY(1),
    IN_CELL(3),
    IN_SHEET(2),
    MANY_CELLS(2),
    MANY_PARTS(1),
    MANY_ROWS(1),
    MANY_SHEETS(1),
    NEITHER_TRUE_NOR_FALSE,
    NOT_A_WORKBOOK(1),
    NOT_IN_FILE,
    NOT_XML,
    NO_CELL(2),
    NO_DATE,
    NO_NUMBER,
    NO_ROW(2),
    NO_SHARED_TEXT(1),
    NO_SHEET,
    NO_STYLE,
    OPEN_AND_SAVE,
    PART_MISSING(1),
    PASTE_VALUES,
    PUT_VALUE,
    SAVE_AGAIN,
    SHEET_NOWHERE(1),
    TEXTS_LARGE(1),
    TYPE_UNKNOWN,
    XML_ATTRIBUTES(1),
    XML_DEPTH(1),
    XML_DOCTYPE,
    XML_ELEMENT(1),
    XML_TEXT(1);

    private final int arguments;

    WorkbookMessage() {
        this(0);
    }

    WorkbookMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
