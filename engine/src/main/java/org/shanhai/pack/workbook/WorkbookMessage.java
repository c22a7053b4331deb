package org.shanhai.pack.workbook;

import org.shanhai.message.MessageKey;

/// What is said of workbooks.
public enum WorkbookMessage implements MessageKey {
    AT(3),
    CELL_ERROR(1),
    CELL_LONG(1),
    CUT_OFF(0),
    FORMULA(1),
    IN_CELL(3),
    IN_SHEET(2),
    MANY_CELLS(2),
    MANY_PARTS(1),
    MANY_ROWS(1),
    MANY_SHEETS(1),
    NEITHER_TRUE_NOR_FALSE(0),
    NOT_A_WORKBOOK(1),
    NOT_IN_FILE(0),
    NOT_XML(0),
    NO_CELL(2),
    NO_DATE(0),
    NO_NUMBER(0),
    NO_ROW(2),
    NO_SHARED_TEXT(1),
    NO_SHEET(0),
    NO_STYLE(0),
    OPEN_AND_SAVE(0),
    PART_MISSING(1),
    SHEET_NOWHERE(1),
    TEXTS_LARGE(2),
    TYPE_UNKNOWN(0),
    XML_ATTRIBUTES(1),
    XML_DEPTH(1),
    XML_DOCTYPE(0),
    XML_ELEMENT(1),
    XML_TEXT(1);

    private final int arguments;

    WorkbookMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
