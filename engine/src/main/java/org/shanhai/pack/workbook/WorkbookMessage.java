package org.shanhai.pack.workbook;

import org.shanhai.message.MessageKey;

/// What is said of workbooks.
public enum WorkbookMessage implements MessageKey {
    CELL_LONG(3),
    XML_LARGE(1),
    MANY(1),
    AT(3),
    CELL_ERROR(1),
    CUT_OFF(0),
    FORMULA(1),
    IN_CELL(2),
    IN_SHEET(2),
    MANY_CELLS(2),
    NOT_A_WORKBOOK(1),
    NOT_XML(0),
    NO_CELL(2),
    NO_ROW(2),
    NO_SHEET(0),
    OPEN_AND_SAVE(0),
    PART_MISSING(1),
    SHEET_NOWHERE(1),
    TEXTS_LARGE(2),
    XML_DOCTYPE(0);

    private final int arguments;

    WorkbookMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
